package io.clientele.generate;

import java.util.List;

/**
 * What a course of events leaves a customer with; every score is drawn by the mood alone.
 *
 * @param gravity how bad it is; the gravest is remembered
 * @param satisfaction how often each score occurs, the lowest first; likewise the next two
 * @param complaints what people in this mood write beside a low score
 */
record Mood(
    String id,
    int gravity,
    List<Integer> satisfaction,
    List<Integer> effort,
    List<Integer> recommendation,
    List<String> complaints) {
  static final Mood PLEASED =
      new Mood(
          "pleased",
          0,
          List.of(2, 3, 10, 40, 45),
          List.of(1, 2, 4, 8, 20, 35, 30),
          List.of(1, 0, 1, 1, 2, 3, 4, 13, 19, 28, 28),
          List.of("Fine in the end", "Took longer than I thought"));

  static final Mood WEARY =
      new Mood(
          "weary",
          1,
          List.of(6, 10, 24, 38, 22),
          List.of(4, 8, 13, 20, 25, 20, 10),
          List.of(2, 2, 3, 4, 4, 7, 8, 18, 20, 18, 14),
          List.of("I had to say everything twice", "Too many rounds", "Slow"));

  static final Mood NEGLECTED =
      new Mood(
          "neglected",
          2,
          List.of(15, 22, 28, 23, 12),
          List.of(8, 13, 18, 22, 20, 12, 7),
          List.of(6, 4, 6, 7, 8, 10, 9, 16, 14, 12, 8),
          List.of("Nobody had time for me", "It used to be better here"));

  static final Mood LET_DOWN =
      new Mood(
          "let-down",
          3,
          List.of(25, 25, 25, 17, 8),
          List.of(18, 20, 20, 18, 12, 8, 4),
          List.of(10, 6, 8, 8, 9, 11, 10, 15, 13, 6, 4),
          List.of("Nobody called back", "The answer was wrong", "I gave up"));

  private static final List<Mood> ANY = List.of(PLEASED, WEARY, LET_DOWN);
  private static final double[] MIX = {0.7, 0.2, 0.1};

  static final List<Mood> ALL = List.of(PLEASED, WEARY, NEGLECTED, LET_DOWN);

  /** A mood where scores depend on nothing. */
  static Mood withoutCause(Chance chance) {
    return ANY.get(chance.weighted(MIX));
  }

  /** How often a score lies between two where it depends on nothing. */
  static double mixed(Metric metric, int low, int high) {
    double share = 0;
    for (int mood = 0; mood < MIX.length; mood++) {
      share += MIX[mood] * ANY.get(mood).share(metric, low, high);
    }
    return share;
  }

  /** How often a score lies between two, both included. */
  double share(Metric metric, int low, int high) {
    List<Integer> weights = weights(metric);
    double within = 0;
    double total = 0;
    for (int i = 0; i < weights.size(); i++) {
      int score = metric.lowest() + i;
      total += weights.get(i);
      within += score >= low && score <= high ? weights.get(i) : 0;
    }
    return within / total;
  }

  int score(Metric metric, Chance chance) {
    return metric.lowest() + chance.weighted(weights(metric));
  }

  /** The expected score. */
  double mean(Metric metric) {
    List<Integer> weights = weights(metric);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += (double) weights.get(i) * (metric.lowest() + i);
      total += weights.get(i);
    }
    return sum / total;
  }

  private List<Integer> weights(Metric metric) {
    return switch (metric) {
      case CSAT -> satisfaction;
      case CES -> effort;
      case RECOMMENDATION -> recommendation;
    };
  }
}
