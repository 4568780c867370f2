package io.clientele.transform.sensing;

import io.clientele.measure.chart.Cusum;
import io.clientele.measure.chart.Point;
import io.clientele.measure.chart.Shewhart;
import io.clientele.transform.sensing.Stretches.Stretch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Whether stretches are still as usual: one lies three deviations off the baseline, or the
 * cumulative sum beyond five, twice in a row and on the bad side.
 */
final class Hearing {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  private static final double FAR = 3;
  private static final double SUM = 5;

  private final Sensor sensor;
  private final List<Stretch> all;
  private final int baseline;
  private final List<Point> points;
  private final double[] z;
  private final Cusum.Sums sums;

  /** The first signal: both ends of its run, what it is on average, and how strong that is. */
  record Signal(
      Stretch first, Stretch last, double value, double deviations, double p, int strength) {}

  Hearing(Sensor sensor, List<Stretch> all) {
    this.sensor = sensor;
    this.all = all;
    this.baseline = Math.min(all.size(), sensor.baseline().orElse(all.size() / 2));
    double[] values = all.stream().mapToDouble(Stretch::value).toArray();
    this.points = new Shewhart(Math.max(2, baseline)).individuals(values).points();
    this.z = points.stream().mapToDouble(Point::standardised).toArray();
    double[] later = z.clone();
    Arrays.fill(later, 0, baseline, 0);
    this.sums = Cusum.usual(1).of(later, 0);
  }

  /** Fewer than eight usual stretches, or two to judge, say nothing; nor do stretches all alike. */
  Optional<String> fault() {
    if (baseline < 8 || all.size() - baseline < 2) {
      return Optional.of(
          "%d stretches of %d days are too few to tell what is usual"
              .formatted(all.size(), sensor.days()));
    }
    return sigma() > 0
        ? Optional.empty()
        : Optional.of("its baseline never varies, so that nothing can be unusual");
  }

  Stretch newest() {
    return all.get(all.size() - 1);
  }

  double usual() {
    return points.get(0).centre();
  }

  double sigma() {
    return points.get(0).sigma();
  }

  /** The newest stretch in deviations from the baseline. */
  double deviations() {
    return z[z.length - 1];
  }

  /** The last day of the baseline's stretches. */
  Stretch lastUsual() {
    return all.get(baseline - 1);
  }

  /** The run of signals that goes on to the newest stretch, or else the newest that ended. */
  Optional<Signal> signal() {
    for (int end = z.length - 1; end > baseline; end--) {
      int side = side(end);
      if (side != 0 && side(end - 1) == side) {
        int from = end;
        while (from > baseline && side(from - 1) == side) {
          from--;
        }
        return Optional.of(signal(from, end));
      }
    }
    return Optional.empty();
  }

  /** 1 or -1 where a stretch signals on a side that is bad news; else 0. */
  private int side(int at) {
    boolean above = z[at] >= FAR || sums.above().get(at) > SUM;
    boolean below = z[at] <= -FAR || sums.below().get(at) > SUM;
    int side = above ? 1 : below ? -1 : 0;
    return sensor.worse() == 0 || side == sensor.worse() ? side : 0;
  }

  /** The mean of the run against the baseline's; any judged stretch might have begun one. */
  private Signal signal(int from, int end) {
    double mean =
        all.subList(from, end + 1).stream().mapToDouble(Stretch::value).average().orElse(0);
    double deviations = (mean - usual()) / sigma();
    double root = Math.sqrt(1.0 / (end + 1 - from) + 1.0 / baseline);
    double one = 2 * NORMAL.cumulativeProbability(-Math.abs(deviations) / root);
    double p = Math.min(1, one * (all.size() - baseline));
    return new Signal(all.get(from), all.get(end), mean, deviations, p, strength(deviations));
  }

  /** By the size of the effect, and never more than the feed is trusted. */
  private int strength(double deviations) {
    double size = Math.abs(deviations);
    int strength = size >= 6 ? 5 : size >= 4 ? 4 : size >= 3 ? 3 : size >= 2 ? 2 : 1;
    return sensor.trust() == 0 ? Math.min(strength, 1) : Math.min(strength, sensor.trust());
  }
}
