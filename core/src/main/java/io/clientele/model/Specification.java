package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One type's page of the specification. Its parts are told by headings that every page has, each at
 * the start of a line; of several the last counts, since a template may hold the same words. Fences
 * are not relied on: many are never closed.
 */
final class Specification {
  private static final String METADATA = "## Document Metadata Schema";
  private static final String TEMPLATE = "## Content Structure Template";
  private static final String CHECKLIST = "## Validation Checklist";
  private static final List<String> LEVELS =
      List.of("### Bronze Level", "### Silver Level", "### Gold Level");
  private static final List<String> KNOWN =
      List.of(
          METADATA,
          TEMPLATE,
          "## Quality Standards",
          LEVELS.get(0),
          LEVELS.get(1),
          LEVELS.get(2),
          "## Common Pitfalls",
          "## Success Patterns",
          "## Relationship Guidelines",
          "### Typical Dependencies",
          "### Typical Enablements",
          "## Document Relationships",
          CHECKLIST,
          "## Implementation Guidelines",
          "## Industry Variations");
  private static final Pattern KEY = Pattern.compile("([A-Za-z_]+):");
  private static final Pattern ITEM = Pattern.compile("\\s{0,3}- \\[[ xX]?\\] (.+)");
  private static final Pattern NAME = Pattern.compile("\\*\\*Document Type Name:\\*\\*\\s*(.+)");
  private static final Pattern ADVICE =
      Pattern.compile("\\s{0,3}\\d+\\.\\s+\\*\\*([^*]+)\\*\\*:?\\s*(.*)");

  private final List<String> lines;
  private final Map<String, Integer> starts = new HashMap<>();

  Specification(String text) {
    this.lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (String heading : KNOWN) {
        if (line.startsWith(heading)) {
          starts.put(heading, i);
        }
      }
    }
  }

  Optional<String> name() {
    return lines.stream()
        .limit(40)
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1).strip())
        .findFirst();
  }

  /** The front matter that the page shows; nothing when it is not readable as YAML. */
  Optional<JsonNode> metadata() {
    Map<String, StringBuilder> fields = new LinkedHashMap<>();
    StringBuilder field = new StringBuilder();
    for (String line : part(METADATA)) {
      if (line.startsWith("```") && !fields.isEmpty()) {
        break;
      }
      Matcher key = KEY.matcher(line);
      if (key.lookingAt()) {
        field = new StringBuilder();
        fields.put(key.group(1), field);
      }
      if (!line.stripTrailing().equals("---")) {
        field.append(line).append('\n');
      }
    }
    SourceFile yaml = new SourceFile("metadata.yaml", String.join("", fields.values()));
    return Formats.parse(yaml) instanceof Parsed.Read read && read.tree().value().isObject()
        ? Optional.of(read.tree().value())
        : Optional.empty();
  }

  List<String> template() {
    return part(TEMPLATE);
  }

  /** What one level asks for: 0 is bronze. */
  List<String> criteria(int level) {
    return items(LEVELS.get(level));
  }

  List<String> checklist() {
    return items(CHECKLIST);
  }

  /** Name and sentence of each numbered item. */
  List<String[]> advice(boolean pitfalls) {
    return part(pitfalls ? "## Common Pitfalls" : "## Success Patterns").stream()
        .map(ADVICE::matcher)
        .filter(Matcher::matches)
        .map(item -> new String[] {item.group(1).strip(), item.group(2).strip()})
        .toList();
  }

  private List<String> items(String heading) {
    return part(heading).stream()
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .map(item -> item.group(1).strip())
        .toList();
  }

  /** From a known heading to the next. */
  private List<String> part(String heading) {
    Integer start = starts.get(heading);
    if (start == null) {
      return List.of();
    }
    int end =
        starts.values().stream()
            .filter(other -> other > start)
            .min(Integer::compare)
            .orElse(lines.size());
    return lines.subList(start + 1, end);
  }
}
