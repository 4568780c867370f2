package io.clientele.check.rules;

import io.clientele.model.Model;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The quality that {@code target} in {@code clientele.yaml} sets for types of documents. */
record Targets(String level, List<String> types, Optional<Tree> file) {
  private static final List<String> LEVELS = List.of("", "bronze", "silver", "gold");

  static Targets of(Model model) {
    Optional<Tree> file = model.settings().file();
    List<String> types = new ArrayList<>();
    String level = "";
    if (file.isPresent()) {
      JsonNode target = file.get().value().path("target");
      level = target.path("level").asString("").strip().toLowerCase(Locale.ROOT);
      target.path("types").forEach(type -> types.add(type.asString("").strip()));
    }
    return new Targets(LEVELS.contains(level) ? level : "", List.copyOf(types), file);
  }

  /** The level that documents of a type are to reach; empty for none. */
  String levelOf(String type) {
    return types.contains(type) ? level : "";
  }

  static String higher(String one, String other) {
    return rank(one) >= rank(other) ? one : other;
  }

  /** Whether the first level is one and at least the second. */
  static boolean reaches(String high, String low) {
    return rank(high) >= rank(low) && rank(high) > 0;
  }

  private static int rank(String level) {
    return LEVELS.indexOf(level);
  }
}
