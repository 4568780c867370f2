package io.clientele.model;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An object as its kind writes it: older field names, other words and scales are replaced.
 *
 * @param value what the model reads
 * @param mappings what was replaced
 * @param moves where a renamed field stands in the file, by pointers below the object
 */
public record Canonical(JsonNode value, List<Mapping> mappings, Map<String, String> moves) {
  public Canonical {
    mappings = List.copyOf(mappings);
    moves = Map.copyOf(moves);
  }

  /** Nothing was replaced. */
  static Canonical asWritten(JsonNode value) {
    return new Canonical(value, List.of(), Map.of());
  }

  /** The pointer in the file for a pointer below the object. */
  String written(String below) {
    if (moves.isEmpty()) {
      return below;
    }
    String prefix = below;
    while (!prefix.isEmpty()) {
      String moved = moves.get(prefix);
      if (moved != null) {
        return moved + below.substring(prefix.length());
      }
      prefix = prefix.substring(0, prefix.lastIndexOf('/'));
    }
    return below;
  }
}
