package io.clientele.measure;

import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of statistic: which sums over the observations suffice, and what they give. Numbers are
 * summed as decimals, so that the order of summing does not matter.
 */
enum Statistic {
  /** How many observations there are. */
  COUNT("count(*)"),
  /** How many of them have a 1 in column {@code hit}. */
  SHARE("count(hit); sum(hit)"),
  /** The mean of column {@code x}. */
  MEAN(
      "count(try_cast(x as decimal(38, 6))); sum(try_cast(x as decimal(38, 6)));"
          + " sum(try_cast(x as decimal(38, 6)) * try_cast(x as decimal(38, 6)))"),
  /** Columns {@code promoter} and {@code detractor}, 0 or 1. */
  PROMOTERS("count(*); sum(promoter); sum(detractor)"),
  /** The median of column {@code x}: every value counts, so there is one row for each. */
  MEDIAN("count(x); x");

  private final String sums;

  Statistic(String sums) {
    this.sums = sums;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> sums() {
    return List.of(sums.split("; *", -1));
  }

  /** The estimate from one subject's rows of sums. */
  Optional<Estimate> estimate(List<double[]> rows) {
    double[] sum = rows.get(0);
    long n = (long) sum[0];
    return switch (this) {
      case COUNT -> Estimates.count(n);
      case SHARE -> Estimates.share((long) sum[1], n);
      case MEAN -> Estimates.mean(n, sum[1], sum[2]);
      case PROMOTERS -> Estimates.promoters(n, (long) sum[1], (long) sum[2]);
      case MEDIAN -> Estimates.median(ascending(rows));
    };
  }

  private static double[] ascending(List<double[]> rows) {
    int size = 0;
    for (double[] row : rows) {
      size += (int) row[0];
    }
    double[] values = new double[size];
    int at = 0;
    for (double[] row : rows) {
      for (int n = 0; n < (int) row[0]; n++) {
        values[at++] = row[1];
      }
    }
    return values;
  }
}
