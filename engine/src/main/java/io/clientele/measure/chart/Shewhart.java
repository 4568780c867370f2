package io.clientele.measure.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Shewhart's charts with limits at three standard deviations, which the first points of the series,
 * its baseline, fix (NIST/SEMATECH, "e-Handbook of Statistical Methods", sections 6.3.2 and 6.3.3).
 */
public final class Shewhart {
  private static final double WIDTH = 3;

  /** The mean range of two normal values, in standard deviations. */
  private static final double D2 = 1.128;

  private final int baseline;

  /** Takes its limits from the first points; from all, where there are fewer. */
  public Shewhart(int baseline) {
    if (baseline < 2) {
      throw new IllegalArgumentException("two points at least make a baseline, not " + baseline);
    }
    this.baseline = baseline;
  }

  /** Single values (I-MR): chance is told from the mean moving range. */
  public Chart individuals(double[] values) {
    int first = Math.min(baseline, values.length);
    double sum = 0;
    for (int n = 0; n < first; n++) {
      sum += values[n];
    }
    double centre = first == 0 ? 0 : sum / first;
    double sigma = movingRange(values) / D2;
    List<Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(new Point(value, centre, sigma, centre - WIDTH * sigma, centre + WIDTH * sigma));
    }
    return new Chart(points);
  }

  /** The mean distance of neighbours in the baseline; 0 with fewer than two. */
  public double movingRange(double[] values) {
    int first = Math.min(baseline, values.length);
    double ranges = 0;
    for (int n = 1; n < first; n++) {
      ranges += Math.abs(values[n] - values[n - 1]);
    }
    return first < 2 ? 0 : ranges / (first - 1);
  }

  /** Shares of groups of any size (p chart); a group of nobody has no point. */
  public Chart shares(long[] hits, long[] sizes) {
    double p = ratio(hits, sizes);
    List<Point> points = new ArrayList<>();
    for (int n = 0; n < hits.length; n++) {
      if (sizes[n] > 0) {
        double sigma = Math.sqrt(p * (1 - p) / sizes[n]);
        double low = Math.max(0, p - WIDTH * sigma);
        double high = Math.min(1, p + WIDTH * sigma);
        points.add(new Point((double) hits[n] / sizes[n], p, sigma, low, high));
      }
    }
    return new Chart(points);
  }

  /** Counts by the number of units each was found on (u chart); no units, no point. */
  public Chart rates(long[] counts, long[] units) {
    double u = ratio(counts, units);
    List<Point> points = new ArrayList<>();
    for (int n = 0; n < counts.length; n++) {
      if (units[n] > 0) {
        double sigma = Math.sqrt(u / units[n]);
        double low = Math.max(0, u - WIDTH * sigma);
        points.add(new Point((double) counts[n] / units[n], u, sigma, low, u + WIDTH * sigma));
      }
    }
    return new Chart(points);
  }

  /** Of the first groups that have a size. */
  private double ratio(long[] counts, long[] sizes) {
    double counted = 0;
    double size = 0;
    int taken = 0;
    for (int n = 0; n < counts.length && taken < baseline; n++) {
      counted += sizes[n] > 0 ? counts[n] : 0;
      size += sizes[n];
      taken += sizes[n] > 0 ? 1 : 0;
    }
    return size == 0 ? 0 : counted / size;
  }
}
