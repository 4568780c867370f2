package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How the values of one schema may be written otherwise: its older field names ({@code x-alias}),
 * vocabulary ({@code x-vocabulary}), scale ({@code x-scale}) and list of values. Made once per
 * kind, so that reading an element costs one step per value.
 *
 * @param names own names by other names
 * @param moved own names by pointers from which they moved
 */
record Forms(
    Map<String, String> names,
    Map<String, String> moved,
    Map<String, Forms> members,
    List<Forms> items,
    String vocabulary,
    String scale,
    Set<String> exact,
    Map<String, String> folded) {
  /** The forms of a schema; parts of things have forms of their own. */
  static Forms of(JsonNode schema) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> moved = new HashMap<>();
    Map<String, Forms> members = new HashMap<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String own = property.getKey();
      Fields.strings(property.getValue().path("x-alias"))
          .forEach(name -> (name.startsWith("/") ? moved : names).put(name, own));
      Forms forms = of(property.getValue());
      if (!property.getValue().has("x-part") && forms.isSomething()) {
        members.put(own, forms);
      }
    }
    names.keySet().removeAll(schema.path("properties").propertyNames());
    List<Forms> items = new ArrayList<>();
    if (schema.path("items").isObject() && of(schema.path("items")).isSomething()) {
      items.add(of(schema.path("items")));
    }
    Set<String> exact = new HashSet<>(Fields.strings(schema.path("enum")));
    Map<String, String> folded = new HashMap<>();
    exact.forEach(value -> folded.put(Terms.folded(value), value));
    return new Forms(
        names,
        moved,
        members,
        items,
        schema.path("x-vocabulary").asString(""),
        schema.path("x-scale").asString(""),
        exact,
        folded);
  }

  boolean isSomething() {
    return speaksOfText()
        || !(names.isEmpty() && moved.isEmpty() && members.isEmpty())
        || !items.isEmpty();
  }

  boolean speaksOfText() {
    return !vocabulary.isEmpty() || !scale.isEmpty() || !exact.isEmpty();
  }
}
