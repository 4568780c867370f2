package io.clientele.transform.sight;

import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes suggestions into copies of their files, the likeliest for each line of sight, to be read
 * as a patch. Only a YAML file whose element does not say anything in that field takes one.
 */
public final class Mending {
  private final Map<SourceFile, List<String>> lines = new LinkedHashMap<>();

  private Mending() {}

  /** Every file that would be another, as it would be. */
  public static Map<SourceFile, String> of(List<Suggestion> suggestions) {
    Mending mending = new Mending();
    Set<String> mended = new HashSet<>();
    Set<SourceFile> touched = new HashSet<>();
    for (Suggestion suggestion : suggestions) {
      SourceFile file = suggestion.from().tree().file();
      if (!mended.contains(suggestion.segment().key()) && !touched.contains(file)) {
        boolean done = mending.write(suggestion, file);
        if (done) {
          mended.add(suggestion.segment().key());
          touched.add(file);
        }
      }
    }
    Map<SourceFile, String> changed = new LinkedHashMap<>();
    mending.lines.forEach((file, text) -> changed.put(file, String.join("\n", text)));
    return changed;
  }

  private boolean write(Suggestion suggestion, SourceFile file) {
    Element from = suggestion.from();
    Optional<Span> title = title(from);
    if (!file.path().matches("(?i).*\\.ya?ml") || title.isEmpty()) {
      return false;
    }
    boolean list = suggestion.field().equals("dependencies");
    boolean said = from.value().has(suggestion.field());
    if (said && !(list && from.value().path("dependencies").size() > 0)) {
      return false;
    }
    List<String> text =
        lines.computeIfAbsent(
            file, absent -> new ArrayList<>(List.of(file.text().split("\n", -1))));
    if (said) {
      append(text, from, suggestion);
    } else {
      String indent = " ".repeat(title.get().column() - 1);
      text.add(
          title.get().line(),
          list
              ? indent + "dependencies:\n" + indent + "  - " + dependency(suggestion)
              : indent + suggestion.field() + ": [" + suggestion.to().id() + "]");
    }
    return true;
  }

  private static void append(List<String> text, Element from, Suggestion suggestion) {
    int last = from.value().path("dependencies").size() - 1;
    Span span = from.at("/dependencies/" + last);
    String before = text.get(span.line() - 1);
    int dash = before.indexOf('-');
    int end = span.endColumn() == 1 ? span.endLine() - 1 : span.endLine();
    text.add(end, before.substring(0, Math.max(dash, 0)) + "- " + dependency(suggestion));
  }

  private static String dependency(Suggestion suggestion) {
    return "{dependencyType: Important, domainType: Capability, entityID: %s, description: \"%s\"}"
        .formatted(suggestion.to().id(), suggestion.to().title().replace("\"", "'"));
  }

  /** Where the key of the title stands, on a line of its own. */
  private static Optional<Span> title(Element element) {
    return List.of("title", "name").stream()
        .filter(field -> element.value().path(field).isString())
        .map(field -> element.keyAt("/" + field))
        .filter(span -> span.line() == span.endLine())
        .findFirst();
  }
}
