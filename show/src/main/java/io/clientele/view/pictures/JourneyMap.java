package io.clientele.view.pictures;

import io.clientele.view.JourneyBoard;
import io.clientele.view.JourneyBoard.Stage;
import java.util.List;

/**
 * Stages as columns; lanes with what customers do, think and feel, and what supports them below.
 */
final class JourneyMap implements Picture<JourneyBoard> {
  private static final List<Lane> LANES =
      List.of(
          new StageLane(),
          new TextLane("Touchpoints", "•", Ink.MEASURED, Stage::touchpoints),
          new TextLane("Actions", "›", Ink.MUTED, Stage::actions),
          new TextLane("Thoughts", "“", Ink.MUTED, Stage::thoughts),
          new EmotionLane(),
          new TextLane("Pain points", "−", Ink.BAD, Stage::painPoints),
          new TextLane("Opportunities", "+", Ink.GOOD, Stage::opportunities),
          new ChannelLane(),
          new ReachLane(),
          new TimeLane(),
          new FrustrationLane(),
          new VisibilityLane(),
          new TextLane("Capabilities", "▪", Ink.QUIET, Stage::capabilities),
          new TextLane("Value streams", "▸", Ink.QUIET, Stage::valueStreams));

  @Override
  public String name() {
    return "journey-map";
  }

  @Override
  public Class<JourneyBoard> view() {
    return JourneyBoard.class;
  }

  @Override
  public Svg draw(JourneyBoard view) {
    Drawing drawing = new Drawing(name(), view);
    Grid grid = Grid.of(view);
    double y = 2;
    for (Lane lane : LANES) {
      double height = lane.height(grid);
      if (height > 0) {
        frame(drawing, grid, lane, y);
        lane.draw(drawing, grid, y);
        y += height;
      }
    }
    return drawing.svg(grid.width() + 14, y + 4);
  }

  private static void frame(Drawing drawing, Grid grid, Lane lane, double y) {
    if (lane.label().isEmpty()) {
      return;
    }
    drawing.line(new Point(0, y), new Point(grid.width(), y), Ink.RULE);
    drawing.text(new Point(0, y + 22), lane.label(), Pen.of(Type.SMALL_STRONG, Ink.MUTED));
    for (int i = 1; i < grid.stages().size(); i++) {
      double x = grid.left(i);
      drawing.line(new Point(x, y + 8), new Point(x, y + lane.height(grid) - 4), Ink.RULE);
    }
  }
}
