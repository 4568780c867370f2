package io.clientele.view.pages;

import io.clientele.model.Element;
import io.clientele.view.Fact;
import io.clientele.view.Numbers;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads a declared object aloud: its name, what it says of itself, then its other fields. */
final class Spoken {
  private Spoken() {}

  /** A field as one text per entry, or as the model read it where it is prose. */
  static Fact fact(String label, Element element, Field field) {
    JsonNode value = element.value().path(field.name());
    if (value.isObject()) {
      List<String> members = new ArrayList<>();
      value.properties().forEach(member -> members.add(labelled(member)));
      return Fact.of(label, members);
    }
    boolean objects = value.isArray() && value.valueStream().anyMatch(JsonNode::isObject);
    return Fact.of(
        label, objects ? value.valueStream().map(Spoken::sentence).toList() : field.prose());
  }

  /** A field's name with its sentences. */
  record Field(String name, List<String> prose) {}

  private static String sentence(JsonNode entry) {
    if (!entry.isObject()) {
      return text(entry);
    }
    List<String> head = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : entry.properties()) {
      String key = member.getKey().toLowerCase(Locale.ROOT);
      if (key.endsWith("name") || key.endsWith("date") || key.endsWith("type")) {
        head.add(text(member.getValue()));
      } else if (key.endsWith("description")) {
        body.add(text(member.getValue()));
      } else {
        rest.add(lower(labelled(member)));
      }
    }
    String said = joined(String.join(", ", head), ": ", String.join(" ", body));
    return rest.isEmpty() ? said : joined(said, " — ", String.join("; ", rest));
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String joined(String first, String between, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
  }

  private static String labelled(Map.Entry<String, JsonNode> member) {
    return Words.spaced(member.getKey()) + ": " + text(member.getValue());
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return String.join(", ", value.valueStream().map(Spoken::text).toList());
    }
    if (value.isObject()) {
      List<String> members = new ArrayList<>();
      value.properties().forEach(member -> members.add(labelled(member)));
      return String.join(", ", members);
    }
    return value.isNumber() ? Numbers.bare(value.doubleValue(), "") : value.asString("");
  }
}
