package io.clientele.measure.statistic;

import java.util.Optional;

/**
 * The median with the distribution-free interval between two order statistics (Conover, "Practical
 * Nonparametric Statistics", the sign test turned round; normal approximation of the ranks).
 */
public final class Middle implements Ascending {
  private final long n;
  private final long rank;
  private long seen;
  private double low;
  private double below;
  private double above;
  private double high;

  /**
   * @param n how many values will come
   */
  public Middle(long n) {
    this.n = n;
    long under = (long) Math.floor((n - Estimates.Z * Math.sqrt((double) n)) / 2);
    this.rank = Math.max(0, under - 1);
  }

  @Override
  public void add(double value, boolean ended) {
    low = seen == rank ? value : low;
    below = seen == (n - 1) / 2 ? value : below;
    above = seen == n / 2 ? value : above;
    high = seen == n - 1 - rank ? value : high;
    seen++;
  }

  @Override
  public Optional<Estimate> estimate() {
    return n < 2 ? Optional.empty() : Optional.of(new Estimate((below + above) / 2, low, high, n));
  }
}
