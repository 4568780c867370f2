package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.Gauges.Gauge;
import io.clientele.view.Strip;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The marks of one row of the interval plot, without words: for the cells of a table. */
final class IntervalStrip implements Picture<Strip> {
  private static final double WIDTH = 180;
  private static final double MIDDLE = 14;

  @Override
  public String name() {
    return "interval-strip";
  }

  @Override
  public Class<Strip> view() {
    return Strip.class;
  }

  @Override
  public Svg draw(Strip view) {
    Drawing drawing = new Drawing(name(), view);
    double[] values = values(view.gauge());
    double low = DoubleStream.of(values).min().orElse(0);
    double high = DoubleStream.of(values).max().orElse(1);
    double pad = high == low ? 1 : (high - low) * 0.1;
    Scale scale = new Scale(low - pad, high + pad, 8, WIDTH - 8);
    drawing.rect(new Box(2, MIDDLE - 2, WIDTH - 4, 4), 2, Ink.TRACK);
    draw(drawing, view.gauge(), scale);
    return drawing.svg(WIDTH, 2 * MIDDLE);
  }

  static void draw(Drawing drawing, Gauge gauge, Scale scale) {
    gauge
        .target()
        .ifPresent(
            target -> {
              double x = scale.at(target);
              Point from = new Point(x, MIDDLE - 11);
              drawing.line(from, new Point(x, MIDDLE + 11), Ink.TARGET, Marks.TARGET);
            });
    Estimate measured = gauge.measured();
    measured
        .value()
        .ifPresent(
            value -> {
              double from = scale.at(measured.low().orElse(value));
              double to = scale.at(measured.high().orElse(value));
              Marks.whisker(drawing, new Box(from, MIDDLE, to - from, 0), scale.at(value));
            });
    gauge
        .declared()
        .ifPresent(value -> drawing.diamond(new Point(scale.at(value), MIDDLE), 6, Ink.DECLARED));
  }

  static double[] values(Gauge gauge) {
    Estimate measured = gauge.measured();
    return Stream.of(
            gauge.declared(), gauge.target(), measured.value(), measured.low(), measured.high())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }
}
