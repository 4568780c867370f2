package io.clientele.measure.statistic;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether one group lasts as long as another: the log-rank test (Mantel, 1966; Peto and Peto,
 * 1972).
 *
 * @param square the statistic, chi-square with one degree of freedom
 * @param p how often chance alone would bring as much
 */
public record LogRank(double square, double p) {
  /**
   * Compares two groups of times, some of which have not ended; p is 1 where nothing can differ.
   */
  public static LogRank of(double[] one, boolean[] oneEnded, double[] other, boolean[] otherEnded) {
    double[][] first = Times.sorted(one, oneEnded);
    double[][] second = Times.sorted(other, otherEnded);
    int a = 0;
    int b = 0;
    double apart = 0;
    double variance = 0;
    while (a < one.length && b < other.length) {
      double time = Math.min(first[0][a], second[0][b]);
      double m = one.length - a;
      double n = m + other.length - b;
      double endedHere = 0;
      double ended = 0;
      while (a < one.length && first[0][a] == time) {
        endedHere += first[1][a];
        ended += first[1][a++];
      }
      while (b < other.length && second[0][b] == time) {
        ended += second[1][b++];
      }
      apart += endedHere - ended * m / n;
      variance += n > 1 ? ended * (m / n) * (1 - m / n) * (n - ended) / (n - 1) : 0;
    }
    if (variance == 0) {
      return new LogRank(0, 1);
    }
    double square = apart * apart / variance;
    return new LogRank(square, 1 - new ChiSquaredDistribution(1).cumulativeProbability(square));
  }
}
