package io.clientele.model;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One sort of thing that can be declared, as its schema file says.
 *
 * @param name such as {@code value-stream}; also the file suffix ({@code .value-stream.yaml})
 * @param idField the key that holds the id, such as {@code customerID}
 * @param titleField the key that holds the title
 * @param documentTypes the BSpec codes that are documents of this kind
 * @param schema the JSON Schema (2020-12) with our annotations
 */
public record Kind(
    String name,
    int version,
    String idField,
    String titleField,
    List<String> documentTypes,
    JsonNode schema) {
  /** The schema of a top-level field. */
  public Optional<JsonNode> field(String key) {
    return schema.path("properties").optional(key);
  }
}
