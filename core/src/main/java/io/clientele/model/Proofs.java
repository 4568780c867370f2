package io.clientele.model;

import io.clientele.model.Document.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The evidence in the front matter of a document. An entry counts when it names a measure or an
 * indicator, or when somebody has signed it with a day and a reason.
 */
final class Proofs {
  private final List<Evidence> all = new ArrayList<>();

  Proofs(Element element) {
    JsonNode entries = element.value().path("evidence");
    for (int i = 0; entries.isArray() && i < entries.size(); i++) {
      JsonNode entry = entries.path(i);
      Evidence evidence =
          new Evidence(
              text(entry, entry.has("pattern") ? "pattern" : "criterion"),
              text(entry, "measure"),
              text(entry, "indicator"),
              text(entry, "by"),
              text(entry, "on"),
              text(entry, "because"),
              element.at("/evidence/" + i));
      if (counts(evidence)) {
        all.add(evidence);
      }
    }
  }

  Optional<Evidence> first(String id) {
    return of(id).stream().findFirst();
  }

  List<Evidence> of(String id) {
    return all.stream().filter(one -> one.of().equalsIgnoreCase(id)).toList();
  }

  private static boolean counts(Evidence evidence) {
    boolean linked = !evidence.measure().isEmpty() || !evidence.indicator().isEmpty();
    return linked
        || !(evidence.by().isEmpty() || evidence.on().isEmpty() || evidence.because().isEmpty());
  }

  private static String text(JsonNode entry, String key) {
    String text = entry.path(key).asString("").strip();
    return Placeholders.isPlaceholder(text) ? "" : text;
  }
}
