package io.clientele.model;

import io.clientele.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Judges the fields above a document: those of every type, and those of its own. */
final class FrontMatter {
  /** The fields that every document has. */
  static final List<String> REQUIRED =
      List.of(
          "id",
          "title",
          "type",
          "status",
          "version",
          "owner",
          "stakeholders",
          "domain",
          "priority",
          "horizon",
          "visibility",
          "depends_on",
          "enables");

  /** Fields that may be empty lists: a document need not depend on anything. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("depends_on", "enables", "stakeholders");

  private static final List<String> LEVELS = List.of("Bronze", "Silver", "Gold");

  private final Element element;
  private final DocumentType type;

  FrontMatter(Element element, DocumentType type) {
    this.element = element;
    this.type = type;
  }

  /** The required fields that are absent, empty, or still a placeholder. */
  List<String> lacking() {
    return Stream.concat(REQUIRED.stream(), type.fields().keySet().stream())
        .filter(field -> !filled(field))
        .toList();
  }

  /** The values that the type does not allow. */
  List<SchemaProblem> problems() {
    List<SchemaProblem> problems = new ArrayList<>();
    type.fields().forEach((name, field) -> check(name, field.values(), field.also(), problems));
    check("quality_level", LEVELS, Map.of(), problems);
    return problems;
  }

  private void check(
      String name, List<String> values, Map<String, String> also, List<SchemaProblem> problems) {
    String written = element.value().path(name).asString("");
    boolean open = written.isBlank() || values.isEmpty() || Placeholders.isPlaceholder(written);
    boolean quality = values == LEVELS && LEVELS.stream().anyMatch(written::equalsIgnoreCase);
    if (open || quality || values.contains(written) || also.containsKey(written)) {
      return;
    }
    Span span = element.at("/" + name);
    String message = "`" + name + "` does not allow `" + written + "`";
    problems.add(new SchemaProblem(element, "enum", name, written, values, message, span));
  }

  private boolean filled(String field) {
    JsonNode value = element.value().path(field);
    if (value.isArray()) {
      return !value.isEmpty() || MAY_BE_EMPTY.contains(field);
    }
    String text = value.asString("");
    return value.isObject() || (!text.isBlank() && !Placeholders.isPlaceholder(text));
  }
}
