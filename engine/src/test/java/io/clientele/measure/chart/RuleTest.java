package io.clientele.measure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule breaks at the point that completes its pattern, and not before. */
final class RuleTest {
  @ParameterizedTest
  @CsvSource({
    "BEYOND, 0 1 3.1, 2",
    "BEYOND, 0 1 -3.1, 2",
    "TWO_OF_THREE, 2.1 0 2.1, 2",
    "TWO_OF_THREE, 0 -2.1 -2.1, 2",
    "FOUR_OF_FIVE, 1.1 1.1 0 1.1 1.1, 4",
    "EIGHT_ON_ONE_SIDE, .1 .1 .1 .1 .1 .1 .1 .1, 7",
    "NINE_ON_ONE_SIDE, -.1 -.1 -.1 -.1 -.1 -.1 -.1 -.1 -.1, 8",
    "SIX_STEADY, 0 .1 .2 .3 .4 .5, 5",
    "SIX_STEADY, .5 .4 .3 .2 .1 0, 5",
    "FOURTEEN_BY_TURNS, 0 1 0 1 0 1 0 1 0 1 0 1 0 1, 13",
    "FIFTEEN_WITHIN, .1 .1 .1 .1 .1 .1 .1 -.1 .1 .1 .1 .1 .1 .1 .1, 14",
    "EIGHT_OUTSIDE, 1.1 -1.1 1.1 -1.1 1.1 -1.1 1.1 -1.1, 7"
  })
  void a_rule_breaks_at_its_last_point(Rule rule, String points, int at) {
    double[] z =
        Arrays.stream(points.strip().split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    assertThat(chart(z).signals(List.of(rule))).containsExactly(new Signal(at, rule));
    double[] shorter = Arrays.copyOf(z, at);
    assertThat(chart(shorter).signals(List.of(rule))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_OF_THREE, 2.1 -2.1 0",
    "TWO_OF_THREE, 2.1 2.1 0",
    "FOUR_OF_FIVE, 1.1 -1.1 1.1 -1.1 1.1",
    "EIGHT_ON_ONE_SIDE, .1 .1 .1 0 .1 .1 .1 .1",
    "SIX_STEADY, 0 .1 .2 .2 .4 .5",
    "FOURTEEN_BY_TURNS, 0 1 0 1 0 1 0 1 1 0 1 0 1 0",
    "EIGHT_OUTSIDE, 1.1 -1.1 1.1 -1.1 0.9 -1.1 1.1 -1.1"
  })
  void what_is_not_the_pattern_breaks_no_rule(Rule rule, String points) {
    double[] z =
        Arrays.stream(points.strip().split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    List<Signal> broken = chart(z).signals(List.of(rule));
    assertThat(broken.stream().filter(signal -> signal.at() == z.length - 1)).isEmpty();
  }

  private static Chart chart(double[] z) {
    return new Chart(DoubleStream.of(z).mapToObj(v -> new Point(v, 0, 1, -3, 3)).toList());
  }
}
