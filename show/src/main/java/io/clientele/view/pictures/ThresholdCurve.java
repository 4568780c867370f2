package io.clientele.view.pictures;

import io.clientele.view.Numbers;
import io.clientele.view.Thresholds;
import io.clientele.view.Thresholds.Step;
import io.clientele.view.Waterfall;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Three shares against the threshold, and below them the pairs that reach it. */
final class ThresholdCurve implements Picture<Thresholds> {
  private static final double WIDTH = 720;
  private static final double LEFT = 56;
  private static final double RIGHT = 700;
  private static final double TOP = 34;
  private static final double FOOT = 234;
  private static final double BARS = 270;
  private static final double GROUND = 330;
  private static final String SOLID = " stroke-width=\"2\"";
  private static final String DASHED = " stroke-width=\"2\" stroke-dasharray=\"7 3\"";
  private static final String DOTTED = " stroke-width=\"2\" stroke-dasharray=\"2 3\"";

  @Override
  public String name() {
    return "threshold-curve";
  }

  @Override
  public Class<Thresholds> view() {
    return Thresholds.class;
  }

  @Override
  public Svg draw(Thresholds view) {
    Drawing drawing = new Drawing(name(), view);
    List<Step> steps = view.points();
    double from = steps.isEmpty() ? 0 : steps.get(0).bits();
    double to = steps.isEmpty() ? 1 : steps.get(steps.size() - 1).bits();
    Scale across = new Scale(from, to, LEFT, RIGHT);
    legend(drawing);
    grid(drawing, across);
    bars(drawing, steps, across);
    curve(drawing, path(steps, across, Step::precision), Ink.MEASURED_LINE, SOLID);
    curve(drawing, path(steps, across, Step::recall), Ink.GOOD_LINE, DASHED);
    curve(drawing, path(steps, across, Step::unlinkable), Ink.BAD_LINE, DOTTED);
    double x = across.at(view.at());
    drawing.line(new Point(x, TOP - 6), new Point(x, FOOT), Ink.TARGET, Marks.TARGET);
    drawing.line(new Point(x, BARS), new Point(x, GROUND), Ink.TARGET, Marks.TARGET);
    return drawing.svg(WIDTH, GROUND + 36);
  }

  private static void legend(Drawing drawing) {
    key(drawing, LEFT, "expected precision", Ink.MEASURED_LINE, SOLID);
    key(drawing, LEFT + 160, "expected recall", Ink.GOOD_LINE, DASHED);
    key(drawing, LEFT + 300, "unlinkable records", Ink.BAD_LINE, DOTTED);
    key(drawing, LEFT + 460, "threshold in use", Ink.TARGET, Marks.TARGET);
  }

  private static void key(Drawing drawing, double x, String words, Ink ink, String stroke) {
    drawing.line(new Point(x, 12), new Point(x + 26, 12), ink, stroke);
    drawing.text(new Point(x + 32, 16), words, Pen.of(Type.SMALL, Ink.MUTED));
  }

  private static void grid(Drawing drawing, Scale across) {
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    for (int percent = 0; percent <= 100; percent += 25) {
      double y = up(percent / 100.0);
      drawing.line(new Point(LEFT, y), new Point(RIGHT, y), Ink.RULE);
      drawing.text(new Point(LEFT - 8, y + 4), percent + " %", pen.end());
    }
    for (double bits : across.ticks(8)) {
      String words = Drawing.n(bits);
      drawing.text(new Point(across.at(bits), GROUND + 15), words, pen.middle());
    }
    drawing.text(new Point((LEFT + RIGHT) / 2, GROUND + 31), "threshold in bits", pen.middle());
  }

  private static double up(double share) {
    return FOOT - share * (FOOT - TOP);
  }

  private static String path(List<Step> steps, Scale across, ToDoubleFunction<Step> share) {
    StringBuilder path = new StringBuilder();
    for (Step step : steps) {
      path.append(path.isEmpty() ? 'M' : 'L').append(Drawing.n(across.at(step.bits())));
      path.append(' ').append(Drawing.n(up(share.applyAsDouble(step))));
    }
    return path.toString();
  }

  private static void curve(Drawing drawing, String path, Ink ink, String stroke) {
    if (!path.isEmpty()) {
      drawing.path(path, ink, stroke);
    }
  }

  private static void bars(Drawing drawing, List<Step> steps, Scale across) {
    long most = Math.max(1, steps.stream().mapToLong(Step::pairs).max().orElse(1));
    String words = "pairs that reach the threshold, of " + Numbers.count(most);
    drawing.text(new Point(LEFT, BARS - 10), words, Pen.of(Type.SMALL, Ink.MUTED));
    double width = Math.max(1, (RIGHT - LEFT) / Math.max(1, steps.size()) - 1);
    for (Step step : steps) {
      double height = (GROUND - BARS) * step.pairs() / most;
      drawing.open(
          "%s: %s, expected precision %s, recall %s, unlinkable %s"
              .formatted(
                  Waterfall.bits(step.bits()),
                  Numbers.counted(step.pairs(), "pair"),
                  Numbers.percent(step.precision()),
                  Numbers.percent(step.recall()),
                  Numbers.percent(step.unlinkable())));
      double x = Math.min(across.at(step.bits()), RIGHT - width);
      drawing.rect(new Box(x, GROUND - height, width, height), 0, Ink.MEASURED_SOFT);
      drawing.close();
    }
    drawing.line(new Point(LEFT, GROUND), new Point(RIGHT, GROUND), Ink.AXIS);
  }
}
