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
}
