package io.clientele.check.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How often cases go wrong for the customer in one stage.
 *
 * @param cases that came into the stage
 * @param frustrated those with a frustration point there, as {@code share} of all
 * @param lift the share by that of the other stages; empty where these frustrate nobody
 * @param chance the probability that chance alone lifts it so, adjusted for asking of every stage
 * @param loss how much rarer cases with a point there are complete
 * @param points by rule, the most frequent first
 */
public record FrustrationResult(
    String journeyId,
    String stageId,
    long cases,
    long frustrated,
    double share,
    double low,
    double high,
    OptionalDouble lift,
    double chance,
    Loss loss,
    List<Point> points) {
  /** The cases that break one rule. */
  public record Point(String rule, long cases) {}

  private static final double DOUBT = 0.05;

  public FrustrationResult {
    points = List.copyOf(points);
  }

  /** Whether the stage frustrates more or less often than the others, chance aside. */
  public boolean isBeyondChance() {
    return chance < DOUBT;
  }
}
