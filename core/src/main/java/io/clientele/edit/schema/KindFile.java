package io.clientele.edit.schema;

import io.clientele.model.Kind;
import io.clientele.model.Model;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one file per kind: the kind and its parts below {@code $defs}, in every form they take. */
final class KindFile {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Model model;
  private final Names names;

  KindFile(Model model) {
    this.model = model;
    this.names = new Names(model);
  }

  /** A thing alone, a list of things, or either below a key that wraps them. */
  ObjectNode of(Kind kind) {
    ObjectNode file = JSON.objectNode().put("$schema", DIALECT).put("title", kind.name());
    ArrayNode forms = file.putArray("anyOf");
    String reference = "#/$defs/" + kind.name();
    forms.addObject().put("$ref", reference);
    forms.addObject().put("type", "array").putObject("items").put("$ref", reference);
    for (JsonNode wrapper : kind.schema().path("x-kind").path("wrapper")) {
      ObjectNode form = forms.addObject().put("type", "object");
      form.putArray("required").add(wrapper.asString(""));
      form.putObject("properties").set(wrapper.asString(""), oneOrMany(reference));
    }
    ObjectNode definitions = file.putObject("$defs");
    for (String name : withParts(kind)) {
      model
          .kinds()
          .named(name)
          .ifPresent(one -> definitions.set(name, new Rewriting(names, name).of(one.schema())));
    }
    return file;
  }

  /** A schema without names to suggest. */
  ObjectNode plain(JsonNode schema) {
    return new Rewriting(names, "").of(schema);
  }

  static ObjectNode oneOrMany(String reference) {
    ObjectNode either = JSON.objectNode();
    ArrayNode forms = either.putArray("anyOf");
    forms.addObject().put("$ref", reference);
    forms.addObject().put("type", "array").putObject("items").put("$ref", reference);
    return either;
  }

  private Set<String> withParts(Kind kind) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(kind.name()));
    while (!open.isEmpty()) {
      String name = open.remove();
      if (found.add(name)) {
        model.kinds().named(name).ifPresent(one -> parts(one, open));
      }
    }
    return found;
  }

  private void parts(Kind kind, Deque<String> open) {
    for (Map.Entry<String, JsonNode> field : kind.schema().path("properties").properties()) {
      String part = field.getValue().path("x-part").asString("");
      if (model.kinds().named(part).isPresent()) {
        open.add(part);
      }
    }
  }
}
