package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.Gauges;
import io.clientele.view.Gauges.Gauge;
import io.clientele.view.Numbers;
import io.clientele.view.Tone;
import io.clientele.view.Verdict;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Declared against measured: a diamond for what was declared, a dot with its interval for what is.
 */
final class IntervalPlot implements Picture<Gauges> {
  private static final double WIDTH = 960;
  private static final double ROW = 56;
  private static final double TOP = 34;
  private static final double LEFT = 268;
  private static final double RIGHT = 660;

  @Override
  public String name() {
    return "interval-plot";
  }

  @Override
  public Class<Gauges> view() {
    return Gauges.class;
  }

  @Override
  public Svg draw(Gauges view) {
    Drawing drawing = new Drawing(name(), view);
    legend(drawing);
    double y = TOP;
    for (Gauge row : view.rows()) {
      row(drawing, row, y);
      y += ROW;
    }
    return drawing.svg(WIDTH, y + 6);
  }

  private static void legend(Drawing drawing) {
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    drawing.diamond(new Point(LEFT + 5, 12), 5, Ink.DECLARED);
    drawing.text(new Point(LEFT + 16, 16), "declared", pen);
    Marks.whisker(drawing, new Box(LEFT + 84, 12, 28, 0), 98 + LEFT);
    drawing.text(new Point(LEFT + 120, 16), "measured, 95 % interval", pen);
    drawing.line(new Point(LEFT + 268, 5), new Point(LEFT + 268, 19), Ink.TARGET, Marks.TARGET);
    drawing.text(new Point(LEFT + 276, 16), "target", pen);
  }

  private static void row(Drawing drawing, Gauge row, double y) {
    double middle = y + ROW / 2;
    drawing.open(row.label() + ": " + row.measured().sentence());
    drawing.line(new Point(0, y), new Point(WIDTH, y), Ink.RULE);
    label(drawing, row, middle);
    axis(drawing, row, middle);
    reading(drawing, row, middle);
    drawing.close();
  }

  private static void label(Drawing drawing, Gauge row, double middle) {
    List<String> lines = Letters.wrap(row.label(), LEFT - 30, Type.STRONG, 2);
    double top = middle - 14 - (lines.size() - 1) * Type.STRONG.leading() / 2;
    double used = drawing.lines(new Point(0, top), lines, Pen.of(Type.STRONG, Ink.TEXT));
    String said =
        row.declared().isPresent() ? "declared " + Numbers.of(row.declared(), row.unit()) : "";
    String goal = row.target().isPresent() ? "target " + Numbers.of(row.target(), row.unit()) : "";
    String both = said + (said.isEmpty() || goal.isEmpty() ? "" : ", ") + goal;
    String cut = Letters.cut(both, LEFT - 30, Type.SMALL);
    drawing.text(new Point(0, top + used + 11), cut, Pen.of(Type.SMALL, Ink.MUTED));
  }

  private static void axis(Drawing drawing, Gauge row, double middle) {
    double[] values = IntervalStrip.values(row);
    if (values.length == 0) {
      drawing.text(new Point(LEFT, middle + 4), "no numbers", Pen.of(Type.SMALL, Ink.MUTED));
      return;
    }
    double low = DoubleStream.of(values).min().orElse(0);
    double high = DoubleStream.of(values).max().orElse(1);
    Scale scale = Scale.around(low, high, LEFT, RIGHT).upTo(row.unit());
    drawing.rect(new Box(LEFT, middle - 3, RIGHT - LEFT, 6), 3, Ink.TRACK);
    ends(drawing, row, scale, middle + 20);
    marks(drawing, row, scale, middle);
  }

  private static void ends(Drawing drawing, Gauge row, Scale scale, double y) {
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    drawing.text(new Point(LEFT, y), Numbers.bare(scale.from(), row.unit()), pen);
    drawing.text(new Point(RIGHT, y), Numbers.bare(scale.to(), row.unit()), pen.end());
  }

  private static void marks(Drawing drawing, Gauge row, Scale scale, double middle) {
    row.target()
        .ifPresent(
            target -> {
              double x = scale.at(target);
              drawing.line(
                  new Point(x, middle - 14), new Point(x, middle + 14), Ink.TARGET, Marks.TARGET);
            });
    Estimate measured = row.measured();
    if (measured.present()) {
      double value = measured.value().getAsDouble();
      double low = scale.at(measured.low().orElse(value));
      double high = scale.at(measured.high().orElse(value));
      Marks.whisker(drawing, new Box(low, middle, high - low, 0), scale.at(value));
    }
    row.declared()
        .ifPresent(value -> drawing.diamond(new Point(scale.at(value), middle), 6.5, Ink.DECLARED));
  }

  private static void reading(Drawing drawing, Gauge row, double middle) {
    double x = RIGHT + 36;
    Estimate measured = row.measured();
    Verdict verdict = Verdict.of(row.verdict());
    String value = measured.present() ? measured.text() : "not measured";
    Ink ink = measured.present() ? Ink.TEXT : Ink.MUTED;
    drawing.text(new Point(x, middle - 2), value, Pen.of(Type.STRONG, ink));
    if (measured.present()) {
      String detail = measured.interval() + ", n " + measured.count();
      drawing.text(new Point(x, middle + 13), detail, Pen.of(Type.SMALL, Ink.MUTED));
    }
    String word = verdict.tone().mark() + " " + verdict.word();
    Pen pen = Pen.of(Type.STRONG, ink(verdict.tone())).end();
    drawing.text(new Point(WIDTH, middle + 4), word, pen);
  }

  private static Ink ink(Tone tone) {
    return Marks.ink(tone);
  }
}
