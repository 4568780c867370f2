package io.clientele.edit.schema;

import io.clientele.model.Kind;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of files that hold several kinds, each below a key that wraps it. */
final class ModelFile {
  private ModelFile() {}

  /** The same key may be a plain field of some thing: it suggests, and forbids nothing. */
  static ObjectNode of(List<Kind> kinds) {
    ObjectNode file =
        JsonNodeFactory.instance
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "things of several kinds");
    ObjectNode properties = file.putObject("properties");
    for (Kind kind : kinds) {
      for (JsonNode wrapper : kind.schema().path("x-kind").path("wrapper")) {
        String reference = EditorSchemas.name(kind.name()) + "#/$defs/" + kind.name();
        ObjectNode either = KindFile.oneOrMany(reference);
        ((ArrayNode) either.path("anyOf")).addObject();
        properties.set(wrapper.asString(""), either);
      }
    }
    return file;
  }
}
