package io.clientele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One sort of thing that can be declared, as its schema file says.
 *
 * @param name such as {@code value-stream}; also the file suffix ({@code .value-stream.yaml})
 * @param idField the key that holds the id, such as {@code customerID}
 * @param titleField the key that holds the title
 * @param ownerField the key that holds the owner
 * @param keys sets of keys, each of which tells the kind when all of it is there
 * @param wrappers keys around one or several things of the kind
 * @param documentTypes the BSpec codes that are documents of this kind
 * @param schema the JSON Schema (2020-12) with our annotations
 */
public record Kind(
    String name,
    int version,
    String idField,
    String titleField,
    String ownerField,
    List<List<String>> keys,
    List<String> wrappers,
    List<String> documentTypes,
    JsonNode schema) {
  public Kind {
    keys = List.copyOf(keys);
    wrappers = List.copyOf(wrappers);
    documentTypes = List.copyOf(documentTypes);
  }

  /** Reads the annotation {@code x-kind} of a schema. */
  static Kind of(JsonNode schema, String nameOfFile) {
    JsonNode annotation = schema.path("x-kind");
    return new Kind(
        annotation.path("name").asString(nameOfFile),
        annotation.path("version").asInt(1),
        annotation.path("id").asString("id"),
        annotation.path("title").asString("title"),
        annotation.path("owner").asString("owner"),
        keys(annotation.path("keys")),
        Fields.strings(annotation.path("wrapper")),
        Fields.strings(annotation.path("documentTypes")),
        schema);
  }

  /** The schema of a top-level field. */
  public Optional<JsonNode> field(String key) {
    return schema.path("properties").optional(key);
  }

  /** Whether an object has all keys of one of the sets. */
  boolean isToldBy(JsonNode object) {
    return keys.stream().anyMatch(set -> set.stream().allMatch(object::has));
  }

  /** Whether a thing of this kind keeps its own id even as a part of another. */
  boolean standsByItself() {
    return keys.contains(List.of(idField));
  }

  private static List<List<String>> keys(JsonNode sets) {
    List<List<String>> keys = new ArrayList<>();
    sets.forEach(set -> keys.add(Fields.strings(set)));
    return keys;
  }
}
