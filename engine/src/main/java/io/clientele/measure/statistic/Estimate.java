package io.clientele.measure.statistic;

/** A number with its 95 % interval and how many observations stand behind it. */
public record Estimate(double value, double low, double high, long n) {
  /** Below this many observations a figure is called a small sample. */
  public static final long SMALL = 30;

  public boolean small() {
    return n < SMALL;
  }

  /** The same in another unit, such as per cent of a share. */
  public Estimate times(double factor) {
    return new Estimate(value * factor, low * factor, high * factor, n);
  }
}
