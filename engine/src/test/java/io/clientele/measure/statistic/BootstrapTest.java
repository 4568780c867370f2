package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(20260630);

  @Test
  void one_seed_gives_one_interval() {
    double[] values = values(40);
    Estimate first = BOOTSTRAP.interval(40, drawn -> mean(values, drawn)).orElseThrow();
    assertThat(new Bootstrap(20260630).interval(40, drawn -> mean(values, drawn))).contains(first);
    assertThat(new Bootstrap(1).interval(40, drawn -> mean(values, drawn)).orElseThrow().low())
        .isNotEqualTo(first.low());
  }

  @Test
  void the_interval_of_a_mean_is_near_students() {
    double[] values = values(200);
    double sum = Arrays.stream(values).sum();
    double squares = Arrays.stream(values).map(x -> x * x).sum();
    Estimate student = Estimates.mean(200, sum, squares).orElseThrow();
    Estimate drawn = BOOTSTRAP.interval(200, order -> mean(values, order)).orElseThrow();
    double width = student.high() - student.low();
    assertThat(drawn.value()).isCloseTo(student.value(), within(1e-12));
    assertThat(drawn.low()).isCloseTo(student.low(), within(width / 10));
    assertThat(drawn.high()).isCloseTo(student.high(), within(width / 10));
  }

  @Test
  void what_one_customer_does_five_times_counts_once() {
    double[] values = values(60);
    double[] repeated = new double[300];
    int[] customer = new int[300];
    for (int n = 0; n < 300; n++) {
      repeated[n] = values[n % 60];
      customer[n] = n % 60;
    }
    Estimate once = BOOTSTRAP.interval(60, drawn -> mean(values, drawn)).orElseThrow();
    Estimate often = BOOTSTRAP.interval(customer, drawn -> mean(repeated, drawn)).orElseThrow();
    assertThat(often.low()).isCloseTo(once.low(), within(1e-12));
    assertThat(often.high()).isCloseTo(once.high(), within(1e-12));
  }

  @Test
  void nothing_is_drawn_from_nothing() {
    assertThat(BOOTSTRAP.interval(0, drawn -> 1)).isEmpty();
    assertThat(BOOTSTRAP.interval(1, drawn -> 1)).isEmpty();
    assertThat(BOOTSTRAP.interval(9, drawn -> Double.NaN)).isEmpty();
  }

  private static double[] values(int size) {
    SplittableRandom random = new SplittableRandom(7);
    double[] values = new double[size];
    Arrays.setAll(values, n -> random.nextDouble() + random.nextDouble());
    return values;
  }

  private static double mean(double[] values, int[] drawn) {
    double sum = 0;
    for (int n : drawn) {
      sum += values[n];
    }
    return sum / drawn.length;
  }
}
