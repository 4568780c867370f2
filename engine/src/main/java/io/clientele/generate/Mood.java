package io.clientele.generate;

import java.util.List;

/** What a course of events leaves a customer with; every score is drawn by the mood alone. */
enum Mood {
  PLEASED(
      new double[] {2, 3, 10, 40, 45},
      new double[] {1, 2, 4, 8, 20, 35, 30},
      new double[] {1, 0, 1, 1, 2, 3, 4, 13, 19, 28, 28}),
  WEARY(
      new double[] {6, 10, 24, 38, 22},
      new double[] {4, 8, 13, 20, 25, 20, 10},
      new double[] {2, 2, 3, 4, 4, 7, 8, 18, 20, 18, 14}),
  LET_DOWN(
      new double[] {25, 25, 25, 17, 8},
      new double[] {18, 20, 20, 18, 12, 8, 4},
      new double[] {10, 6, 8, 8, 9, 11, 10, 15, 13, 6, 4}),
  NEGLECTED(
      new double[] {15, 22, 28, 23, 12},
      new double[] {8, 13, 18, 22, 20, 12, 7},
      new double[] {6, 4, 6, 7, 8, 10, 9, 16, 14, 12, 8});

  /** How often each mood but the last occurs where scores depend on nothing. */
  private static final double[] WITHOUT_CAUSE = {0.7, 0.2, 0.1};

  private final double[] satisfaction;
  private final double[] effort;
  private final double[] recommendation;

  Mood(double[] satisfaction, double[] effort, double[] recommendation) {
    this.satisfaction = satisfaction;
    this.effort = effort;
    this.recommendation = recommendation;
  }

  static Mood withoutCause(Chance chance) {
    return List.of(PLEASED, WEARY, LET_DOWN).get(chance.weighted(WITHOUT_CAUSE));
  }

  int score(Metric metric, Chance chance) {
    return metric.lowest() + chance.weighted(weights(metric));
  }

  /** The expected score. */
  double mean(Metric metric) {
    double[] weights = weights(metric);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (metric.lowest() + i);
      total += weights[i];
    }
    return sum / total;
  }

  private double[] weights(Metric metric) {
    return switch (metric) {
      case CSAT -> satisfaction;
      case CES -> effort;
      case RECOMMENDATION -> recommendation;
    };
  }
}
