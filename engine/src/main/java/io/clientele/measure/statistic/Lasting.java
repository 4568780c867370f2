package io.clientele.measure.statistic;

import java.util.Optional;

/** The median of times of which some still go on, as {@link Survival#median} has it. */
public final class Lasting implements Ascending {
  private final Halving halving = new Halving();
  private final ProductLimit limit;
  private final long n;

  /**
   * @param n how many times will come
   */
  public Lasting(long n) {
    this.n = n;
    this.limit = new ProductLimit(n, halving::add);
  }

  @Override
  public void add(double value, boolean ended) {
    limit.add(value, 1, ended ? 1 : 0);
  }

  @Override
  public Optional<Estimate> estimate() {
    limit.end();
    return halving.estimate(n);
  }
}
