package io.clientele.measure.statistic;

import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How far one estimate lies above another that is independent of it.
 *
 * @param estimate the difference with its interval; n is that of both together
 * @param z the difference in standard errors
 * @param p how often chance alone would bring as much, in either direction
 */
public record Difference(Estimate estimate, double z, double p) {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /**
   * Two recommendation scores of samples taken apart: z = d / sqrt(SE1^2 + SE2^2), in points. Empty
   * where a sample is empty or nothing varies.
   */
  public static Optional<Difference> of(Promotion one, Promotion other) {
    double error = Math.sqrt(one.variance() + other.variance());
    if (!(error > 0)) {
      return Optional.empty();
    }
    double points = 100 * (one.score() - other.score());
    double half = 100 * Estimates.Z * error;
    double z = points / (100 * error);
    double p = 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    Estimate estimate = new Estimate(points, points - half, points + half, one.n() + other.n());
    return Optional.of(new Difference(estimate, z, p));
  }

  /**
   * Two estimates of the same sort from samples taken apart: their intervals are joined as the
   * method of variance estimates recovery has it (Zou and Donner, "Construction of confidence
   * limits about effect measures: a general approach", 2008), which for shares is Newcombe's. The
   * standard error towards none is that of the nearer limit.
   */
  public static Difference between(Estimate one, Estimate other) {
    double value = one.value() - other.value();
    double below = Math.hypot(one.value() - one.low(), other.high() - other.value());
    double above = Math.hypot(one.high() - one.value(), other.value() - other.low());
    Estimate estimate = new Estimate(value, value - below, value + above, one.n() + other.n());
    double error = (value > 0 ? below : above) / Estimates.Z;
    if (value == 0 || !(error > 0)) {
      return new Difference(estimate, 0, 1);
    }
    double z = value / error;
    return new Difference(estimate, z, 2 * NORMAL.cumulativeProbability(-Math.abs(z)));
  }
}
