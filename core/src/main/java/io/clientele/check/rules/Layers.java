package io.clientele.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four layers of a customer-centred organisation, least influential first. */
final class Layers {
  static final List<String> NAMES =
      List.of("experience-execution", "data-technology", "strategy", "culture-leadership");

  private static final List<List<String>> ELEMENTS =
      List.of(
          List.of("activation", "response", "product-or-service"),
          List.of("technology", "data", "ai"),
          List.of("customer", "customer-to-business"),
          List.of("culture", "leadership", "ways-of-working"));

  private Layers() {}

  /** The elements of each layer. */
  static Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      all.put(NAMES.get(i), ELEMENTS.get(i));
    }
    return all;
  }

  /** Half of the least and half of the mean: the weakest part holds the layer back. */
  static double level(List<Integer> ratings) {
    double least = ratings.stream().mapToInt(Integer::intValue).min().orElse(0);
    double mean = ratings.stream().mapToInt(Integer::intValue).average().orElse(0);
    return (least + mean) / 2;
  }
}
