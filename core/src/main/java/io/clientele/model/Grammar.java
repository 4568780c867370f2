package io.clientele.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Which edge joins two kinds where the field does not say so. */
final class Grammar {
  private static final String OTHERWISE = "depends-on";

  private static final Map<String, String> RELATIONS =
      Map.ofEntries(
          Map.entry("segment capability", "supported-by"),
          Map.entry("segment value-stream", "participates-in"),
          Map.entry("segment product", "consumes"),
          Map.entry("segment service", "consumes"),
          Map.entry("segment strategy", "influenced-by"),
          Map.entry("segment objective", "influenced-by"),
          Map.entry("persona capability", "requires"),
          Map.entry("persona value-stream", "experiences"),
          Map.entry("journey capability", "requires"),
          Map.entry("journey value-stream", "mapped-to"),
          Map.entry("stage capability", "requires"),
          Map.entry("stage value-stream", "mapped-to"),
          Map.entry("need capability", "requires"),
          Map.entry("relationship service", "manages"),
          Map.entry("capability value-stream", "enables"),
          Map.entry("value-stream strategy", "realises"),
          Map.entry("value-stream objective", "realises"),
          Map.entry("product capability", "supported-by"),
          Map.entry("service capability", "supported-by"),
          Map.entry("strategy indicator", "measured-by"),
          Map.entry("objective indicator", "measured-by"));

  private Grammar() {}

  /** The edge from a kind to the first of some kinds for which there is a rule. */
  static String relation(String source, Collection<String> targets) {
    return targets.contains("organisation-unit")
        ? "owned-by"
        : targets.stream()
            .sorted()
            .map(target -> Optional.ofNullable(RELATIONS.get(source + " " + target)))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(OTHERWISE);
  }
}
