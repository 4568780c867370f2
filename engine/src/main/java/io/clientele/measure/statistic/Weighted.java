package io.clientele.measure.statistic;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Figures of a sample whose members count differently, since some groups answered more readily than
 * others.
 */
public final class Weighted {
  private Weighted() {}

  /**
   * What one answer of each group counts for, so that the groups weigh as they do among all: the
   * group's share of the population by its share of the sample. A group without an answer weighs
   * nothing, and the others take its place.
   */
  public static double[] toPopulation(long[] answers, long[] population) {
    double answered = 0;
    double reached = 0;
    for (int group = 0; group < answers.length; group++) {
      answered += answers[group];
      reached += answers[group] == 0 ? 0 : population[group];
    }
    double[] weights = new double[answers.length];
    for (int group = 0; group < answers.length; group++) {
      boolean silent = answers[group] == 0;
      weights[group] = silent ? 0 : population[group] / reached * answered / answers[group];
    }
    return weights;
  }

  /** As many equal answers tell as much: (sum w)^2 / sum w^2 (Kish, "Survey Sampling", 1965). */
  public static double effective(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }

  /**
   * A weighted mean with Student's interval over the effective number of answers; n stays that of
   * the answers which count.
   */
  public static Optional<Estimate> mean(double[] values, double[] weights) {
    double effective = effective(weights);
    if (effective <= 1) {
      return Optional.empty();
    }
    double mean = average(values, weights, 0, 1);
    double variance = average(values, weights, mean, 2) * effective / (effective - 1);
    double t = new TDistribution(effective - 1).inverseCumulativeProbability(0.975);
    double half = t * Math.sqrt(variance / effective);
    return Optional.of(new Estimate(mean, mean - half, mean + half, counted(weights)));
  }

  /** A weighted share with the score interval of Wilson over the effective number of answers. */
  public static Optional<Estimate> share(double[] hits, double[] weights) {
    double effective = effective(weights);
    if (effective == 0) {
      return Optional.empty();
    }
    double share = Math.min(1, average(hits, weights, 0, 1));
    Estimate score = Estimates.score(share, effective);
    return Optional.of(new Estimate(share, score.low(), score.high(), counted(weights)));
  }

  private static double average(double[] values, double[] weights, double from, int power) {
    double sum = 0;
    double all = 0;
    for (int n = 0; n < values.length; n++) {
      double apart = values[n] - from;
      sum += weights[n] * (power == 1 ? apart : apart * apart);
      all += weights[n];
    }
    return sum / all;
  }

  private static long counted(double[] weights) {
    long counted = 0;
    for (double weight : weights) {
      counted += weight > 0 ? 1 : 0;
    }
    return counted;
  }
}
