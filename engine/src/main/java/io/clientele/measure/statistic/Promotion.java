package io.clientele.measure.statistic;

/** How many answered whether they would recommend, and how many of them would, and would not. */
public record Promotion(long n, long promoters, long detractors) {
  /** Fewer answers on either side make the normal approximation doubtful. */
  private static final long FEWEST = 5;

  public Promotion {
    if (promoters < 0 || detractors < 0 || promoters + detractors > n) {
      throw new IllegalArgumentException(
          promoters + " promoters and " + detractors + " detractors are not among " + n);
    }
  }

  /** p - d, between -1 and 1; not a number where nobody answered. */
  public double score() {
    return (double) (promoters - detractors) / n;
  }

  /** The variance of the score: (p + d - (p - d)^2)/n. */
  public double variance() {
    double score = score();
    return ((double) (promoters + detractors) / n - score * score) / n;
  }

  /** Whether the sample is small: below 30 answers, or below 5 on either side. */
  public boolean small() {
    return n < Estimate.SMALL || promoters < FEWEST || detractors < FEWEST;
  }
}
