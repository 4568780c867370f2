package io.clientele.measure.statistic;

import java.util.Optional;

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
   * much (Kish, "Survey Sampling", 1965), and never more than there are. Empty without cases.
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

  /** Where nothing varies, a cluster counts for no more than one. */
  private double effective(double share) {
    double apart = hits2 - 2 * share * product + share * share * cases2;
    if (clusters < 2 || share * (1 - share) == 0 || apart <= 0) {
      return Math.min(cases, (double) clusters);
    }
    double variance = clusters / (clusters - 1.0) * apart / (cases * cases);
    return Math.min(cases, share * (1 - share) / variance);
  }
}
