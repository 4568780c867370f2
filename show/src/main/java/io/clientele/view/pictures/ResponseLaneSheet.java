package io.clientele.view.pictures;

import io.clientele.view.ResponseLanes;
import io.clientele.view.ResponseLanes.Lane;
import io.clientele.view.ResponseLanes.Step;
import java.util.List;

/** Three columns with a row for each way; what nobody has done yet is a dashed box. */
final class ResponseLaneSheet implements Picture<ResponseLanes> {
  private static final double WIDTH = 960;
  private static final double GAP = 30;
  private static final double SIDE = 108;
  private static final double CARD = (WIDTH - 2 - SIDE - 3 * GAP) / 3;
  private static final double TALL = 84;
  private static final double ROW = TALL + 14;
  private static final double HEAD = 28;

  @Override
  public String name() {
    return "response-lanes";
  }

  @Override
  public Class<ResponseLanes> view() {
    return ResponseLanes.class;
  }

  @Override
  public Svg draw(ResponseLanes view) {
    Drawing drawing = new Drawing(name(), view);
    List<String> heads = List.of("Trigger", "Rationale", "Response");
    for (int column = 0; column < heads.size(); column++) {
      drawing.text(new Point(x(column), 16), heads.get(column), Pen.of(Type.STRONG, Ink.TEXT));
    }
    for (int row = 0; row < view.lanes().size(); row++) {
      lane(drawing, view.lanes().get(row), HEAD + row * ROW);
    }
    return drawing.svg(WIDTH, HEAD + Math.max(1, view.lanes().size()) * ROW);
  }

  private static double x(int column) {
    return 1 + column * (CARD + GAP);
  }

  private static void lane(Drawing drawing, Lane lane, double y) {
    List<Step> steps = List.of(lane.trigger(), lane.rationale(), lane.response());
    for (int column = 0; column < steps.size(); column++) {
      Step step = steps.get(column);
      card(drawing, step, new Box(x(column), y, CARD, TALL));
      if (column > 0) {
        arrow(drawing, x(column) - GAP + 4, y + TALL / 2, step.present());
      }
    }
    double left = x(3) - GAP + 14;
    Ink ink = ink(lane.state());
    drawing.lines(
        new Point(left, y + 14),
        Letters.wrap(lane.state(), SIDE, Type.STRONG, 2),
        Pen.of(Type.STRONG, ink));
    drawing.text(new Point(left, y + TALL - 16), lane.age(), Pen.of(Type.SMALL, Ink.MUTED));
  }

  private static Ink ink(String state) {
    return switch (state) {
      case "closed" -> Ink.GOOD;
      case "no rationale", "no response" -> Ink.BAD;
      case "new" -> Ink.WARN;
      default -> Ink.TEXT;
    };
  }

  private static void card(Drawing drawing, Step step, Box box) {
    if (!step.present()) {
      String edge = "M%s %sh%sv%sh%sz";
      drawing.path(
          edge.formatted(
              Drawing.n(box.x()),
              Drawing.n(box.y()),
              Drawing.n(box.width()),
              Drawing.n(box.height()),
              Drawing.n(-box.width())),
          Ink.AXIS,
          " stroke-dasharray=\"5 4\"");
      drawing.text(
          new Point(box.x() + box.width() / 2, box.y() + box.height() / 2 + 4),
          "none yet",
          Pen.of(Type.SMALL, Ink.MUTED).middle());
      return;
    }
    drawing.open(step.title() + (step.when().isEmpty() ? "" : ": " + step.when()));
    drawing.card(box, Ink.SURFACE, Ink.RULE);
    drawing.lines(
        new Point(box.x() + 12, box.y() + 10),
        Letters.wrap(step.title(), box.width() - 24, Type.BODY, 2),
        Pen.of(Type.BODY, Ink.TEXT));
    drawing.text(
        new Point(box.x() + 12, box.bottom() - 10), step.when(), Pen.of(Type.SMALL, Ink.MUTED));
    drawing.close();
  }

  private static void arrow(Drawing drawing, double x, double y, boolean done) {
    double end = x + GAP - 8;
    drawing.line(
        new Point(x, y),
        new Point(end, y),
        done ? Ink.MEASURED_LINE : Ink.AXIS,
        done ? " stroke-width=\"1.6\"" : " stroke-dasharray=\"4 4\"");
    if (done) {
      drawing.path("M%s %sl-6 -4v8z".formatted(Drawing.n(end + 2), Drawing.n(y)), Ink.MEASURED, "");
    }
  }
}
