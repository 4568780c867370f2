package io.clientele.model.difference;

import io.clientele.source.Section;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares two values field by field, and two documents section by section. */
final class Fields {
  private static final String REORDERED = "the same in another order";

  private final List<FieldChange> changes = new ArrayList<>();

  private Fields() {}

  static List<FieldChange> between(JsonNode before, JsonNode after) {
    Fields fields = new Fields();
    fields.compare("", before, after);
    return fields.changes;
  }

  private void compare(String field, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      members(field, before, after);
    } else if (before.isArray() && after.isArray()) {
      items(field, before, after);
    } else {
      add(field, text(before), text(after));
    }
  }

  private void members(String field, JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    for (String name : names) {
      compare(below(field, name), before.path(name), after.path(name));
    }
  }

  /** What is in both lists is left out; of the rest, items at one place are one that changed. */
  private void items(String field, JsonNode before, JsonNode after) {
    List<Integer> gone = without(before, after);
    List<Integer> come = without(after, before);
    if (gone.isEmpty() && come.isEmpty()) {
      add(field, text(before), REORDERED);
    }
    for (int index : gone) {
      if (come.remove((Integer) index)) {
        compare(below(field, Integer.toString(index)), before.path(index), after.path(index));
      } else {
        add(below(field, Integer.toString(index)), text(before.path(index)), "");
      }
    }
    come.forEach(i -> add(below(field, Integer.toString(i)), "", text(after.path(i))));
  }

  /** Where items stand that the other list lacks, counting repeated ones. */
  private static List<Integer> without(JsonNode list, JsonNode other) {
    Map<JsonNode, Integer> left = new LinkedHashMap<>();
    other.forEach(item -> left.merge(item, 1, Integer::sum));
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (left.merge(list.path(i), -1, Integer::sum) < 0) {
        indices.add(i);
      }
    }
    return indices;
  }

  /** The text below each heading; a heading that is repeated is counted. */
  static List<FieldChange> sections(Tree before, Tree after) {
    Map<String, String> old = texts(before);
    Map<String, String> now = texts(after);
    Set<String> headings = new LinkedHashSet<>(old.keySet());
    headings.addAll(now.keySet());
    Fields fields = new Fields();
    for (String heading : headings) {
      String was = old.getOrDefault(heading, "");
      String is = now.getOrDefault(heading, "");
      if (!was.equals(is) || !(old.containsKey(heading) && now.containsKey(heading))) {
        fields.add(heading, was, is);
      }
    }
    return fields.changes;
  }

  private static Map<String, String> texts(Tree tree) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Section section : tree.sections()) {
      String heading = "#".repeat(section.level()) + " " + section.heading();
      String name = heading;
      for (int n = 2; texts.containsKey(name); n++) {
        name = heading + " (" + n + ")";
      }
      texts.put(name, section.text().strip());
    }
    return texts;
  }

  private void add(String field, String before, String after) {
    changes.add(new FieldChange(field, before, after));
  }

  private static String below(String field, String name) {
    return field.isEmpty() ? name : field + "/" + name;
  }

  private static String text(JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    return value.isString() ? value.asString() : value.toString();
  }
}
