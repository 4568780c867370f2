package io.clientele.view.pictures;

import io.clientele.view.Tone;

/** The signs that mean the same in every picture. */
final class Marks {
  /** The stroke of a target. */
  static final String TARGET = " stroke-width=\"2\" stroke-dasharray=\"4 3\"";

  /** The stroke of a declared course. */
  static final String DECLARED = " stroke-width=\"2\" stroke-dasharray=\"6 4\"";

  static final String THICK = " stroke-width=\"2.5\" stroke-linejoin=\"round\"";

  private Marks() {}

  /** A measured value: a dot on the soft bar of its interval, along the upper edge of the box. */
  static void whisker(Drawing drawing, Box interval, double value) {
    double y = interval.y();
    drawing.rect(new Box(interval.x(), y - 5, interval.width(), 10), 4, Ink.MEASURED_SOFT);
    drawing.line(
        new Point(interval.x(), y),
        new Point(interval.right(), y),
        Ink.MEASURED_LINE,
        " stroke-width=\"2\"");
    for (double end : new double[] {interval.x(), interval.right()}) {
      drawing.line(
          new Point(end, y - 5), new Point(end, y + 5), Ink.MEASURED_LINE, " stroke-width=\"2\"");
    }
    drawing.circle(new Point(value, y), 4.5, Ink.MEASURED);
  }

  /** The same, upright. */
  static void upright(Drawing drawing, Point value, double low, double high) {
    double x = value.x();
    drawing.line(new Point(x, low), new Point(x, high), Ink.MEASURED_LINE, " stroke-width=\"2\"");
    for (double end : new double[] {low, high}) {
      drawing.line(
          new Point(x - 4, end), new Point(x + 4, end), Ink.MEASURED_LINE, " stroke-width=\"2\"");
    }
    drawing.circle(value, 4.5, Ink.MEASURED);
  }

  static Ink ink(Tone tone) {
    return switch (tone) {
      case GOOD -> Ink.GOOD;
      case BAD -> Ink.BAD;
      case WARN, OPEN -> Ink.WARN;
      case QUIET -> Ink.QUIET;
    };
  }
}
