package io.clientele.resolve.kernel;

import java.util.Map;

/**
 * What is assumed of records before any were seen: how often each level is met among pairs of two
 * parties. Rounded figures of a country of some ten million people, which count as much as a
 * thousand pairs: in a file of three records they are nearly all that is known, in one of a
 * thousand they are next to nothing.
 */
final class Usual {
  /** As so many random pairs they weigh. */
  static final double PAIRS = 1000;

  /** As so many records they weigh where the share of one value is asked for. */
  private static final double RECORDS = 100;

  /** Every twentieth record has a duplicate, unless the data show more. */
  static final double DUPLICATES = 0.05;

  /** So many imagined pairs of two parties keep a handful of records from proving much. */
  static final double APART = 50;

  private static final Map<String, Map<String, Double>> CHANCE =
      Map.ofEntries(
          Map.entry(
              "given",
              Map.of(
                  "exact", 0.01, "close", 0.002, "related", 0.004, "initial", 0.008, "alike",
                  0.02)),
          Map.entry(
              "family",
              Map.of(
                  "exact", 0.003, "close", 0.001, "related", 0.002, "initial", 0.003, "alike",
                  0.01)),
          Map.entry("name", Map.of("exact", 0.0002, "close", 0.0005, "alike", 0.005)),
          Map.entry("legal_form", Map.of("exact", 0.3)),
          Map.entry(
              "birth_date",
              Map.of("exact", 0.00005, "slip", 0.002, "near", 0.02, "different", 0.35)),
          Map.entry("place", Map.of("exact", 0.005, "slip", 0.002, "city", 0.03)),
          Map.entry("address", Map.of("exact", 0.00005, "street", 0.002, "alike", 0.002)),
          Map.entry("email", Map.of("exact", 0.00001, "user", 0.0001, "alike", 0.001)),
          Map.entry("phone", Map.of("exact", 0.00002, "slip", 0.0001)),
          Map.entry("sex", Map.of("exact", 0.5)));

  private static final Map<String, Double> IDENTIFIER = Map.of("exact", 0.000001, "slip", 0.00001);

  private Usual() {}

  /** The share of each level among pairs of two parties; the least alike has what is left. */
  static double[] chance(Comparison comparison) {
    Map<String, Double> known = CHANCE.getOrDefault(comparison.name(), IDENTIFIER);
    double[] chance = new double[comparison.exact() + 1];
    double rest = 1;
    for (int level = comparison.exact(); level > 1; level--) {
      chance[level] = known.getOrDefault(comparison.levels().get(level - 1), 0.0001);
      rest -= chance[level];
    }
    chance[1] = rest;
    return chance;
  }

  /** The share of a value that so many of the records have, of which chance alone gives some. */
  static double share(int count, int filled, double chance) {
    return (count + RECORDS * chance) / (filled + RECORDS);
  }
}
