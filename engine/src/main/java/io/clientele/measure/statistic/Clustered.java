package io.clientele.measure.statistic;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A share whose cases come in clusters, such as the contacts of one journey, and are alike within
 * them: the sums over clusters of their hits, of their cases, and of the squares and products of
 * both.
 */
public record Clustered(
    long clusters, double hits, double cases, double hits2, double cases2, double product) {
  /**
   * The ratio of the sums (Cochran, "Sampling Techniques", 1977, section 6.3) with the score
   * interval of Wilson over the effective number of cases: as many independent ones would vary as
   * much (Kish, "Survey Sampling", 1965). Cases that are less alike within a cluster than chance
   * would have them, such as the turns of one way, count for more than one each; but few clusters
   * cannot show that. Empty without cases.
   */
  public Optional<Estimate> share() {
    if (cases <= 0) {
      return Optional.empty();
    }
    double share = hits / cases;
    Estimate score = Estimates.score(share, effective(share));
    return Optional.of(
        new Estimate(
            share,
            hits == 0 ? 0 : score.low(),
            hits == cases ? 1 : score.high(),
            Math.round(cases)));
  }

  /**
   * What one of the cases comes to, such as money by customers: the ratio of the sums (Cochran,
   * "Sampling Techniques", 1977, section 6.3) with Student's interval over the clusters. Empty
   * without cases or with one cluster.
   */
  public Optional<Estimate> quotient() {
    if (cases <= 0 || clusters < 2) {
      return Optional.empty();
    }
    double ratio = hits / cases;
    double t = new TDistribution(clusters - 1.0).inverseCumulativeProbability(0.975);
    double half = t * Math.sqrt(variance(ratio));
    return Optional.of(new Estimate(ratio, ratio - half, ratio + half, clusters));
  }

  /**
   * The same where the hits are a part of the cases, such as the money of some customers: with the
   * score interval of Wilson over the effective number of clusters, which stays between 0 and 1.
   * Losses may put a part outside: then it has the interval of a quotient.
   */
  public Optional<Estimate> part() {
    double ratio = hits / cases;
    if (cases <= 0 || clusters < 2 || ratio < 0 || ratio > 1) {
      return quotient();
    }
    double variance = variance(ratio);
    double all = (double) clusters;
    double effective = variance > 0 ? Math.min(all, ratio * (1 - ratio) / variance) : all;
    Estimate score = Estimates.score(ratio, effective);
    double low = hits == 0 ? 0 : score.low();
    double high = hits == cases ? 1 : score.high();
    return Optional.of(new Estimate(ratio, low, high, clusters));
  }

  /** Where nothing varies, a cluster counts for no more than one. */
  private double effective(double share) {
    double variance = clusters < 2 ? 0 : variance(share);
    if (share * (1 - share) == 0 || variance == 0) {
      return Math.min(cases, (double) clusters);
    }
    double alike = share * (1 - share) / variance;
    return clusters < Estimate.SMALL ? Math.min(cases, alike) : alike;
  }

  private double variance(double ratio) {
    double apart = Math.max(0, hits2 - 2 * ratio * product + ratio * ratio * cases2);
    return clusters / (clusters - 1.0) * apart / (cases * cases);
  }
}
