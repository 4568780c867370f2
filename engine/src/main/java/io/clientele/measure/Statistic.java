package io.clientele.measure;

import io.clientele.measure.statistic.Ascending;
import io.clientele.measure.statistic.Clustered;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import io.clientele.measure.statistic.Information;
import io.clientele.measure.statistic.Lasting;
import io.clientele.measure.statistic.Middle;
import io.clientele.measure.statistic.Shares;
import io.clientele.measure.statistic.Slope;
import io.clientele.measure.statistic.Spread;
import io.clientele.measure.statistic.Survival;
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
  SHARE(Sums.OF_HITS),
  /**
   * The sum of column {@code hits} by that of column {@code cases}, in observations that are
   * clusters of cases which are alike.
   */
  RATIO("count(*); sum(hits); sum(cases); sum(hits * hits); sum(cases * cases); sum(hits * cases)"),
  /**
   * The sum of column {@code x} by that of column {@code whole}, of which it is a part, in
   * observations that are clusters of what is alike.
   */
  PART(Sums.OF_MONEY),
  /** The same where {@code x} is no part of {@code whole}, such as what one costs. */
  QUOTIENT(Sums.OF_MONEY),
  /** How far column {@code hit} is more often 1 in the best channel than in the worst. */
  GAP(Sums.OF_HITS, "channel"),
  /** How far column {@code hit} is more often 1 where {@code tailored} is 1 than where it is 0. */
  LIFT("count(hit); sum(hit); sum(tailored); sum(hit * tailored)"),
  /**
   * How much of what is done (column {@code treatment}, a number) goes by whom it is done to (
   * {@code audience}, a number), each pair {@code times} times.
   */
  DEPENDENCE("sum(times); treatment; audience", "treatment; audience"),
  /** The effective number of channels, each {@code times} times. */
  VARIETY("sum(times)", "channel"),
  /**
   * How much column {@code x} rises where column {@code load} rises by one standard deviation, each
   * pair {@code times} times.
   */
  SLOPE("sum(times); x; load", "x; load"),
  /** The mean of column {@code x}. */
  MEAN(
      "count(try_cast(x as decimal(38, 6))); sum(try_cast(x as decimal(38, 6)));"
          + " sum(try_cast(x as decimal(38, 6)) * try_cast(x as decimal(38, 6)))"),
  /** Columns {@code promoter} and {@code detractor}, 0 or 1. */
  PROMOTERS("count(*); sum(promoter); sum(detractor)"),
  /** The median of column {@code x}: every value counts, so there is one row for each. */
  MEDIAN("count(x); x", "x"),
  /**
   * The median of column {@code x} where some values are only known to be larger: {@code ended} is
   * 1 where {@code x} is the whole, and 0 where it goes on.
   */
  SURVIVAL("count(x); x; ended", "x; ended"),
  /**
   * Which part of the differences of column {@code x} lies between the values of {@code org_unit}.
   */
  SPREAD(
      "count(try_cast(x as decimal(38, 6))); sum(try_cast(x as decimal(38, 6)));"
          + " sum(try_cast(x as decimal(38, 6)) * try_cast(x as decimal(38, 6)))",
      "org_unit");

  private final String sums;
  private final String each;

  Statistic(String sums) {
    this(sums, "");
  }

  Statistic(String sums, String each) {
    this.sums = sums;
    this.each = each;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> sums() {
    return List.of(sums.split(";\\s*", -1));
  }

  /** The columns of which every value counts; empty where one row of sums says all. */
  List<String> each() {
    return each.isEmpty() ? List.of() : List.of(each.split("; *", -1));
  }

  /** The sums that may be added up, whatever they are told apart by. */
  List<String> added() {
    return sums().stream().filter(sum -> !each().contains(sum)).toList();
  }

  /** The columns that stand behind the sums in a row of them. */
  List<String> behind() {
    return each().stream().filter(sums()::contains).toList();
  }

  /** Whether one value for each subject will not do. */
  boolean isOrdered() {
    return this == MEDIAN || this == SURVIVAL;
  }

  /** What takes each value of an ordered kind. */
  Ascending ascending(long n) {
    return this == MEDIAN ? new Middle(n) : new Lasting(n);
  }

  /** Whether it is a part of a whole, between 0 and 1. */
  boolean isPart() {
    return switch (this) {
      case SHARE, RATIO, PART, GAP, LIFT, DEPENDENCE, SPREAD -> true;
      case COUNT, QUOTIENT, VARIETY, SLOPE, MEAN, PROMOTERS, MEDIAN, SURVIVAL -> false;
    };
  }

  /** Whether there is a chart of it, week by week. */
  boolean isCharted() {
    return this == SHARE || this == MEAN || this == PROMOTERS;
  }

  /** The estimate from one subject's rows of sums. */
  Optional<Estimate> estimate(List<double[]> rows) {
    double[] sum = rows.get(0);
    long n = (long) sum[0];
    return switch (this) {
      case COUNT -> Estimates.count(n);
      case SHARE -> Estimates.share((long) sum[1], n);
      case RATIO -> clustered(sum).share();
      case PART -> clustered(sum).part();
      case QUOTIENT -> clustered(sum).quotient();
      case SLOPE -> Slope.of(rows).rise();
      case GAP ->
          Shares.gap(rows.stream().map(r -> new long[] {(long) r[1], (long) r[0]}).toList());
      case LIFT ->
          Shares.difference(
              (long) sum[3], (long) sum[2], (long) (sum[1] - sum[3]), n - (long) sum[2]);
      case DEPENDENCE -> Information.dependence(table(rows));
      case VARIETY -> Information.variety(rows.stream().mapToDouble(r -> r[0]).toArray());
      case MEAN -> Estimates.mean(n, sum[1], sum[2]);
      case PROMOTERS -> Estimates.promoters(n, (long) sum[1], (long) sum[2]);
      case MEDIAN -> Estimates.median(ascending(rows));
      case SURVIVAL -> survival(rows).median();
      case SPREAD -> Spread.of(rows).map(Spread::correlation);
    };
  }

  private static Clustered clustered(double[] sum) {
    return new Clustered((long) sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]);
  }

  /** Counts by row and column, whose numbers begin with 1. */
  private static long[][] table(List<double[]> rows) {
    int height = 0;
    int width = 0;
    for (double[] row : rows) {
      height = Math.max(height, (int) row[1]);
      width = Math.max(width, (int) row[2]);
    }
    long[][] counts = new long[height][width];
    for (double[] row : rows) {
      counts[(int) row[1] - 1][(int) row[2] - 1] = (long) row[0];
    }
    return counts;
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

  private static Survival survival(List<double[]> rows) {
    double[] times = new double[rows.size()];
    long[] counts = new long[rows.size()];
    long[] ended = new long[rows.size()];
    for (int at = 0; at < times.length; at++) {
      double[] row = rows.get(at);
      times[at] = row[1];
      counts[at] = (long) row[0];
      ended[at] = row[2] == 0 ? 0 : counts[at];
    }
    return Survival.of(times, counts, ended);
  }

  /** Sums that two kinds have. */
  private static final class Sums {
    /** A hit that came of a division by zero is neither. */
    private static final String OF_HITS =
        "count(try_cast(hit as tinyint)); sum(try_cast(hit as tinyint))";

    private static final String OF_MONEY =
        """
        count(*); sum(try_cast(x as decimal(18, 4))); sum(try_cast(whole as decimal(18, 4)));
        sum(try_cast(x as decimal(18, 4)) * try_cast(x as decimal(18, 4)));
        sum(try_cast(whole as decimal(18, 4)) * try_cast(whole as decimal(18, 4)));
        sum(try_cast(x as decimal(18, 4)) * try_cast(whole as decimal(18, 4)))\
        """;
  }
}
