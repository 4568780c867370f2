package io.clientele.check;

import io.clientele.model.Settings;
import io.clientele.model.matching.StandardFields;
import io.clientele.rule.Scope;
import io.clientele.rule.Type;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The fields of a customer that a membership rule may name: golden values, attributes, facts. */
public record CustomerFields(SortedMap<String, Type> values, SortedMap<String, Type> facts) {
  private static final List<String> COUNTS =
      List.of(
          "recency_days",
          "frequency",
          "monetary",
          "tenure_days",
          "last_recommendation",
          "last_csat",
          "complaints",
          "contacts_90d");

  public CustomerFields {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** Those of every customer, and the attributes that the declared sources map. */
  public static CustomerFields of(Settings settings) {
    SortedMap<String, Type> values = new TreeMap<>();
    StandardFields.ALL.forEach(name -> values.put(name, Type.TEXT));
    values.put("birth_date", Type.DATE);
    for (Settings.SourceDeclaration source : settings.sources()) {
      for (Map.Entry<String, JsonNode> entry : source.mapping().path("attributes").properties()) {
        values.put(entry.getKey(), type(entry.getValue().path("type").asString("text")));
      }
    }
    SortedMap<String, Type> facts = new TreeMap<>();
    COUNTS.forEach(name -> facts.put(name, Type.NUMBER));
    facts.put("age", Type.NUMBER);
    facts.put("main_channel", Type.TEXT);
    facts.keySet().removeAll(values.keySet());
    return new CustomerFields(values, facts);
  }

  /** All of them, as a rule sees them. */
  public Scope scope() {
    SortedMap<String, Type> all = new TreeMap<>(facts);
    all.putAll(values);
    return new Scope(all);
  }

  private static Type type(String word) {
    return switch (word) {
      case "number" -> Type.NUMBER;
      case "date" -> Type.DATE;
      case "boolean" -> Type.BOOLEAN;
      default -> Type.TEXT;
    };
  }
}
