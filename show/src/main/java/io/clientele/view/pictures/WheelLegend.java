package io.clientele.view.pictures;

import io.clientele.check.result.LayerResult;
import io.clientele.view.Verdict;
import io.clientele.view.Wheel;
import io.clientele.view.Words;

/** The elements beside the wheel, numbered as in it, each with five steps and its verdict. */
final class WheelLegend {
  private static final double ROW = 25;
  private static final double STEPS = 190;
  private static final double STEP = 19;

  private WheelLegend() {}

  static double draw(Drawing drawing, Wheel view, Point at) {
    double y = at.y();
    for (String layer : Wheel.LAYERS) {
      Pen pen = Pen.of(Type.SMALL_STRONG, Ink.MUTED);
      drawing.text(new Point(at.x(), y + 14), Wheel.layerName(layer), pen);
      drawing.line(new Point(at.x(), y + 22), new Point(960, y + 22), Ink.RULE);
      y += 28;
      for (LayerResult element : view.of(layer)) {
        int number = view.elements().indexOf(element) + 1;
        row(drawing, element, number, new Point(at.x(), y));
        y += ROW;
      }
      y += 12;
    }
    return key(drawing, new Point(at.x(), y));
  }

  private static void row(Drawing drawing, LayerResult element, int number, Point at) {
    Pen pen = Pen.of(Type.SMALL_STRONG, Ink.MUTED).end();
    drawing.text(at.plus(16, 15), Integer.toString(number), pen);
    Pen name = Pen.of(Type.BODY, Ink.TEXT);
    drawing.text(at.plus(26, 15), Wheel.name(element.element()), name);
    steps(drawing, element, at.plus(STEPS, 4));
    Verdict verdict = Verdict.of(element.verdict());
    String words = verdict.tone().mark() + " " + Words.plain(verdict.word());
    Pen side = Pen.of(Type.STRONG, Marks.ink(verdict.tone())).end();
    drawing.text(new Point(958, at.y() + 15), words, side);
  }

  private static void steps(Drawing drawing, LayerResult element, Point at) {
    for (int level = 1; level <= 5; level++) {
      Box box = new Box(at.x() + (level - 1) * STEP, at.y() + 2, STEP - 3, 11);
      drawing.rect(box, 2, level <= element.evidence() ? fill(element) : Ink.TRACK);
    }
    if (element.self() > 0) {
      double x = at.x() + element.self() * STEP - 2;
      drawing.line(
          new Point(x, at.y() - 2),
          new Point(x, at.y() + 17),
          Ink.DECLARED,
          " stroke-width=\"3\" stroke-linecap=\"round\"");
    }
    String pair = level(element.self()) + " / " + level(element.evidence());
    drawing.text(at.plus(5 * STEP + 10, 12), pair, Pen.of(Type.SMALL, Ink.MUTED));
  }

  private static double key(Drawing drawing, Point at) {
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    double y = at.y() + 8;
    drawing.line(
        new Point(at.x() + 4, y - 8),
        new Point(at.x() + 4, y + 6),
        Ink.DECLARED,
        " stroke-width=\"3\" stroke-linecap=\"round\"");
    drawing.text(new Point(at.x() + 14, y + 3), "self-rating", pen);
    drawing.rect(new Box(at.x() + 88, y - 6, 16, 11), 2, Ink.MEASURED);
    drawing.text(new Point(at.x() + 110, y + 3), "evidence", pen);
    for (int i = 0; i < 3; i++) {
      double x = at.x() + 178 + i * 7;
      drawing.line(new Point(x, y + 5), new Point(x + 4, y - 7), Ink.AXIS);
    }
    drawing.text(new Point(at.x() + 204, y + 3), "unproven: under half of its gates computed", pen);
    return y + 16;
  }

  /** Evidence that contradicts the rating is filled in the colour of its verdict. */
  static Ink fill(LayerResult element) {
    return switch (element.verdict()) {
      case "contradicted" -> Ink.BAD;
      case "overstated" -> Ink.WARN;
      case "supported" -> Ink.GOOD;
      default -> Ink.MEASURED;
    };
  }

  private static String level(int level) {
    return level == 0 ? "–" : Integer.toString(level);
  }
}
