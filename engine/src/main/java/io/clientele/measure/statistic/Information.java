package io.clientele.measure.statistic;

import java.util.Optional;
import java.util.stream.LongStream;

/** How mixed a set of choices is, and how much one choice tells of another. */
public final class Information {
  private Information() {}

  /** Shannon's entropy of shares that are given as counts, in nats (1948). */
  public static double entropy(double... counts) {
    double all = 0;
    for (double count : counts) {
      all += count;
    }
    double entropy = 0;
    for (double count : counts) {
      entropy -= count > 0 ? count / all * Math.log(count / all) : 0;
    }
    return entropy;
  }

  /**
   * The effective number of choices: as many equally frequent ones would be as mixed. The
   * exponential of the entropy (Hill, "Diversity and evenness", 1973); 0 without a count.
   */
  public static double effective(double... counts) {
    double all = 0;
    for (double count : counts) {
      all += count;
    }
    return all == 0 ? 0 : Math.exp(entropy(counts));
  }

  /**
   * The effective number with the interval that follows from the variance of the entropy, (sum p
   * ln(p)^2 - H^2)/n (Basharin, "On a statistical estimate for the entropy of a sequence of
   * independent random variables", 1959). Empty without a count.
   */
  public static Optional<Estimate> variety(double... counts) {
    double all = 0;
    double squares = 0;
    for (double count : counts) {
      all += count;
      squares += count > 0 ? count * Math.log(count) * Math.log(count) : 0;
    }
    if (all == 0) {
      return Optional.empty();
    }
    double entropy = entropy(counts);
    double log = Math.log(all);
    double mean = log - entropy;
    double variance = Math.max(0, squares / all - mean * mean) / all;
    double half = Estimates.Z * Math.sqrt(variance);
    double low = Math.max(1, Math.exp(entropy - half));
    double high = Math.min(counts.length, Math.exp(entropy + half));
    return Optional.of(new Estimate(Math.exp(entropy), low, high, Math.round(all)));
  }

  /** What the row tells of the column, in nats: H(row) + H(column) - H(row, column). */
  public static double mutual(long[][] counts) {
    double[] rows = new double[counts.length];
    double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
    Chance.margins(counts, rows, columns);
    double[] cells = new double[rows.length * columns.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        cells[row * columns.length + column] = counts[row][column];
      }
    }
    return Math.max(0, entropy(rows) + entropy(columns) - entropy(cells));
  }

  /**
   * How much of what is done (rows) goes by whom it is done to (columns), from 0 (everybody gets
   * the same mix) to 1: the mutual information by the entropy of the rows; 0 where only one thing
   * is ever done.
   */
  public static double share(long[][] counts) {
    double[] rows = new double[counts.length];
    Chance.margins(counts, rows, new double[counts.length == 0 ? 0 : counts[0].length]);
    double entropy = entropy(rows);
    return entropy == 0 ? 0 : Math.min(1, mutual(counts) / entropy);
  }

  /**
   * The same with the interval from its asymptotic variance (Theil, "On the estimation of
   * relationships involving qualitative variables", 1970; as the uncertainty coefficient in
   * Agresti, "Categorical Data Analysis"). Empty where only one thing is done, or to one audience.
   */
  public static Optional<Estimate> dependence(long[][] counts) {
    double[] rows = new double[counts.length];
    double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
    double all = Chance.margins(counts, rows, columns);
    double done = entropy(rows);
    if (all == 0 || done == 0 || entropy(columns) == 0) {
      return Optional.empty();
    }
    double told = share(counts);
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        long count = counts[row][column];
        if (count > 0) {
          double apart =
              done * Math.log(count / columns[column])
                  - (1 - told) * done * Math.log(rows[row] / all);
          sum += count * apart * apart;
        }
      }
    }
    double half = Estimates.Z * Math.sqrt(sum) / (all * done * done);
    return Optional.of(
        new Estimate(told, Math.max(0, told - half), Math.min(1, told + half), Math.round(all)));
  }

  /**
   * The population stability index: the sum of (p - q) ln(p/q) over groups (Siddiqi, "Credit Risk
   * Scorecards", 2006). Above 0.1 a shift is worth a look, above 0.25 it is large. Where a group is
   * empty on one side, half a count is added to all, so that it does not weigh without bounds.
   */
  public static double shift(long[] before, long[] after) {
    double added = 0;
    for (int group = 0; group < before.length; group++) {
      added = (before[group] == 0) == (after[group] == 0) ? added : 0.5;
    }
    double was = added * before.length + LongStream.of(before).sum();
    double is = added * after.length + LongStream.of(after).sum();
    double index = 0;
    for (int group = 0; group < before.length; group++) {
      double p = (before[group] + added) / was;
      double q = (after[group] + added) / is;
      index += p == q ? 0 : (p - q) * Math.log(p / q);
    }
    return index;
  }
}
