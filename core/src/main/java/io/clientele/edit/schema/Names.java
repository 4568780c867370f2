package io.clientele.edit.schema;

import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a reference may be made of: declared ids, and titles where the field takes them. */
record Names(Model model) {
  /** Nothing for a schema that refers to nothing. */
  ArrayNode of(JsonNode schema) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    if (schema.has("x-ref") || schema.has("x-domain")) {
      Set<String> kinds = new HashSet<>();
      schema.path("x-ref").forEach(kind -> kinds.add(kind.asString("")));
      names(schema.path("x-by").asString("id"), kinds).forEach(found::add);
    }
    return found;
  }

  boolean isKind(String name) {
    return model.kinds().named(name).isPresent();
  }

  private Set<String> names(String by, Set<String> kinds) {
    Set<String> names = new TreeSet<>();
    for (Element element : model.elements()) {
      if (kinds.isEmpty() ? element.id().indexOf('/') < 0 : kinds.contains(element.kind())) {
        if (!by.equals("title") && !by.equals("mention")) {
          names.add(element.id());
        }
        if (!by.equals("id")) {
          names.add(element.title());
        }
      }
    }
    return names;
  }
}
