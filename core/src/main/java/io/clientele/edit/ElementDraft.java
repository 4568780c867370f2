package io.clientele.edit;

import io.clientele.model.Kind;
import io.clientele.source.Resources;
import java.util.Locale;
import java.util.Map;

/** The text of a new element: from its template, or from what its kind cannot do without. */
final class ElementDraft {
  private final Kind kind;

  ElementDraft(Kind kind) {
    this.kind = kind;
  }

  String text(String id, String title, String segment, String owner) {
    Map<String, String> words =
        Map.of(
            "ID", id,
            "TITLE", Names.quoted(title),
            "SEGMENT", Names.quoted(segment.isEmpty() ? "{The id of a segment}" : segment),
            "OWNER", Names.quoted(owner));
    StringBuilder text = new StringBuilder();
    template().lines().forEach(line -> text.append(filled(line, words)).append('\n'));
    return text.toString();
  }

  /** A line {@code key: WORD} with the word replaced. */
  private static String filled(String line, Map<String, String> words) {
    int colon = line.indexOf(": ");
    String word = colon < 0 ? "" : line.substring(colon + 2);
    return words.containsKey(word) ? line.substring(0, colon + 2) + words.get(word) : line;
  }

  private String template() {
    String name = "template/" + kind.name() + ".yaml";
    return Resources.exists(ElementDraft.class, name)
        ? Resources.text(ElementDraft.class, name)
        : plain();
  }

  private String plain() {
    String what = kind.name().replace('-', ' ').toLowerCase(Locale.ROOT);
    String description =
        kind.field("description").isPresent()
            ? "description: \"{What this " + what + " is, in one sentence}\"\n"
            : "";
    return kind.idField() + ": ID\n" + kind.titleField() + ": TITLE\n" + description;
  }
}
