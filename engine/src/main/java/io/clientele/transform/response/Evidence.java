package io.clientele.transform.response;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was measured when a trigger was raised.
 *
 * @param measure the measure's id; for findings the code
 * @param definition the hash of its definition; empty where it has none
 * @param baseline how it usually is; absent where nothing is usual
 * @param deviations how far apart in standard deviations
 * @param p how often chance alone would bring as much; absent where nothing was estimated
 * @param strength 1 to 5
 */
record Evidence(
    String measure,
    String unit,
    String definition,
    Optional<Stretch> baseline,
    Stretch window,
    OptionalDouble deviations,
    OptionalDouble p,
    int strength) {
  /** A finding is no estimate: it is there. */
  static final int FOUND = 3;

  /**
   * How strong evidence is, by how seldom chance alone brings it: 1 from 0.05 on, then 2, 3 below
   * 0.01, 4 below 0.001 and 5 below 0.00001.
   */
  static int strength(double p) {
    if (p >= 0.05) {
      return 1;
    }
    return p >= 0.01 ? 2 : p >= 0.001 ? 3 : p >= 0.00001 ? 4 : 5;
  }
}
