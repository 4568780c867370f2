package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.JourneyBoard;
import io.clientele.view.JourneyBoard.Stage;
import io.clientele.view.Numbers;
import java.util.function.IntPredicate;

/** The declared emotion as a dashed line, the measured experience beside it with its intervals. */
final class EmotionLane implements Lane {
  private static final double HEIGHT = 186;
  private static final double TOP = 42;

  @Override
  public String label() {
    return "Emotion";
  }

  @Override
  public double height(Grid grid) {
    boolean any =
        grid.stages().stream().anyMatch(s -> s.emotion().isPresent() || s.experience().present());
    return any ? HEIGHT : 0;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    Scale declared = new Scale(2, -2, y + TOP, y + HEIGHT - 22);
    JourneyBoard.Scale measure = grid.view().scale();
    Scale measured = new Scale(measure.best(), measure.worst(), y + TOP, y + HEIGHT - 22);
    ground(drawing, grid, declared);
    legend(drawing, grid, y);
    declared(drawing, grid, declared);
    measured(drawing, grid, measured);
  }

  private static void ground(Drawing drawing, Grid grid, Scale scale) {
    for (int level = -2; level <= 2; level++) {
      double y = scale.at(level);
      Ink ink = level == 0 ? Ink.AXIS : Ink.RULE;
      drawing.line(new Point(Grid.MARGIN, y), new Point(grid.width(), y), ink);
      String sign = level > 0 ? "+" + level : Integer.toString(level);
      drawing.text(new Point(Grid.MARGIN - 8, y + 4), sign, Pen.of(Type.SMALL, Ink.MUTED).end());
    }
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    drawing.text(new Point(4, scale.at(2) + 4), "delighted", pen);
    drawing.text(new Point(4, scale.at(0) + 4), "neutral", pen);
    drawing.text(new Point(4, scale.at(-2) + 4), "frustrated", pen);
  }

  private static void legend(Drawing drawing, Grid grid, double y) {
    JourneyBoard.Scale scale = grid.view().scale();
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    double x = Grid.MARGIN + 10;
    drawing.line(new Point(x, y + 18), new Point(x + 26, y + 18), Ink.DECLARED, Marks.DECLARED);
    drawing.diamond(new Point(x + 13, y + 18), 5, Ink.SURFACE);
    drawing.diamond(new Point(x + 13, y + 18), 5, Ink.DECLARED);
    drawing.text(new Point(x + 34, y + 22), "declared emotion, −2 to +2", pen);
    if (grid.stages().stream().noneMatch(stage -> stage.experience().present())) {
      drawing.text(new Point(x + 210, y + 22), "experience: not measured", pen);
      return;
    }
    drawing.line(
        new Point(x + 210, y + 18), new Point(x + 236, y + 18), Ink.MEASURED_LINE, Marks.THICK);
    drawing.circle(new Point(x + 223, y + 18), 4.5, Ink.MEASURED);
    String unit =
        grid.stages().stream()
            .map(Stage::experience)
            .filter(Estimate::present)
            .findFirst()
            .map(Estimate::unit)
            .orElse("");
    String range = Numbers.bare(scale.worst(), unit) + " to " + Numbers.of(scale.best(), unit);
    String words =
        "measured: " + scale.measure() + ", " + range + " from bottom to top, 95 % interval";
    drawing.text(new Point(x + 244, y + 22), words, pen);
  }

  private static void declared(Drawing drawing, Grid grid, Scale scale) {
    IntPredicate has = i -> grid.stages().get(i).emotion().isPresent();
    String course = course(grid, has, i -> scale.at(grid.stages().get(i).emotion().orElse(0)));
    drawing.path(course, Ink.DECLARED, Marks.DECLARED);
    for (int i = 0; i < grid.stages().size(); i++) {
      if (has.test(i)) {
        Point at = new Point(grid.middle(i), scale.at(grid.stages().get(i).emotion().getAsInt()));
        drawing.diamond(at, 6.5, Ink.SURFACE);
        drawing.diamond(at, 6.5, Ink.DECLARED);
      }
    }
  }

  private static void measured(Drawing drawing, Grid grid, Scale scale) {
    IntPredicate has = i -> grid.stages().get(i).experience().present();
    String course =
        course(grid, has, i -> scale.at(grid.stages().get(i).experience().value().orElse(0)));
    drawing.path(course, Ink.MEASURED_LINE, Marks.THICK);
    for (int i = 0; i < grid.stages().size(); i++) {
      if (has.test(i)) {
        point(drawing, grid, i, scale);
      }
    }
  }

  private static void point(Drawing drawing, Grid grid, int i, Scale scale) {
    Estimate estimate = grid.stages().get(i).experience();
    double value = estimate.value().getAsDouble();
    Point at = new Point(grid.middle(i), scale.at(value));
    drawing.open(grid.stages().get(i).name() + ": " + estimate.sentence());
    Marks.upright(
        drawing,
        at,
        scale.at(estimate.low().orElse(value)),
        scale.at(estimate.high().orElse(value)));
    drawing.text(at.plus(10, -7), estimate.text(), Pen.of(Type.SMALL_STRONG, Ink.MEASURED));
    drawing.close();
  }

  private interface Height {
    double at(int stage);
  }

  private static String course(Grid grid, IntPredicate has, Height height) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < grid.stages().size(); i++) {
      if (has.test(i)) {
        data.append(data.length() == 0 ? 'M' : 'L')
            .append(Drawing.n(grid.middle(i)))
            .append(' ')
            .append(Drawing.n(height.at(i)));
      }
    }
    return data.length() == 0 ? "M0 0" : data.toString();
  }
}
