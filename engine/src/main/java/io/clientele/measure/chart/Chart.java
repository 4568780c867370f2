package io.clientele.measure.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A figure over time beside what chance alone would do to it. */
public record Chart(List<Point> points) {
  public Chart {
    points = List.copyOf(points);
  }

  /** The first point outside its limits, counted from 0. */
  public OptionalInt firstBeyond() {
    return IntStream.range(0, points.size()).filter(n -> points.get(n).isBeyond()).findFirst();
  }

  /** Every breach of a rule, in the order of points, then of rules. */
  public List<Signal> signals(List<Rule> rules) {
    double[] z = points.stream().mapToDouble(Point::standardised).toArray();
    return IntStream.range(0, z.length)
        .boxed()
        .flatMap(
            n -> rules.stream().filter(rule -> rule.broken(z, n)).map(rule -> new Signal(n, rule)))
        .toList();
  }
}
