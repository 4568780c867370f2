package io.clientele.check.rules;

import io.clientele.finding.Edit;
import io.clientele.finding.Fix;
import io.clientele.finding.Nearest;
import io.clientele.finding.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads and rewrites the values of fields. */
final class Values {
  private Values() {}

  /** A text, or the texts of a list, with the pointer to each. */
  static List<Written> texts(JsonNode object, String field) {
    JsonNode value = object.path(field);
    List<Written> found = new ArrayList<>();
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        add(found, value.path(i), "/" + field + "/" + i);
      }
    } else {
      add(found, value, "/" + field);
    }
    return found;
  }

  /** A text as it is written, and where below its element. */
  record Written(String text, String pointer) {}

  private static void add(List<Written> found, JsonNode value, String pointer) {
    String text = value.isString() ? value.asString().strip() : "";
    if (!text.isEmpty()) {
      found.add(new Written(text, pointer));
    }
  }

  /** A name as it is compared: without case, and with letters and digits only. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The one name that was surely meant, if one alone is near. */
  static Optional<String> meant(String name, Collection<String> names) {
    List<String> near = Nearest.to(name, names);
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Another text in place of one that stands on one line, plain or in quotes. */
  static Optional<Edit> edit(Span where, String text, String other) {
    int extra = where.endColumn() - where.column() - text.length();
    boolean plain = other.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/&-]*+") && !other.endsWith(" ");
    if (where.line() != where.endLine() || (extra != 0 && extra != 2) || !plain) {
      return Optional.empty();
    }
    int from = where.column() + extra / 2;
    Span inner = new Span(where.file(), where.line(), from, where.line(), from + text.length());
    return Optional.of(new Edit(inner, other));
  }

  static Optional<Fix> fix(Span where, String text, String other) {
    return edit(where, text, other).map(one -> new Fix("write `" + other + "`", List.of(one)));
  }
}
