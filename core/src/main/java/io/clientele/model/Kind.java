package io.clientele.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One sort of thing that can be declared, as its schema file says. The schema itself is read when
 * it is first asked for: most workspaces use a third of the kinds.
 */
public final class Kind {
  private final String name;
  private final JsonNode annotation;
  private final Supplier<JsonNode> reading;
  private final List<List<String>> keys = new ArrayList<>();
  private final List<String> wrappers;
  private final List<String> within;
  private final List<String> documentTypes;
  private @Nullable JsonNode schema;
  private @Nullable Forms forms;
  private @Nullable Map<String, JsonNode> partFields;

  /**
   * @param annotation the schema's {@code x-kind}
   */
  Kind(String nameOfFile, JsonNode annotation, Supplier<JsonNode> reading) {
    this.name = annotation.path("name").asString(nameOfFile);
    this.annotation = annotation;
    this.reading = reading;
    this.wrappers = List.copyOf(Fields.strings(annotation.path("wrapper")));
    this.within = List.copyOf(Fields.strings(annotation.path("within")));
    this.documentTypes = List.copyOf(Fields.strings(annotation.path("documentTypes")));
    annotation.path("keys").forEach(set -> keys.add(List.copyOf(Fields.strings(set))));
  }

  /** Such as {@code value-stream}; also the file suffix ({@code .value-stream.yaml}). */
  public String name() {
    return name;
  }

  public int version() {
    return annotation.path("version").asInt(1);
  }

  /** The key that holds the id, such as {@code customerID}. */
  public String idField() {
    return annotation.path("id").asString("id");
  }

  /** The key that holds the title. */
  public String titleField() {
    return annotation.path("title").asString("title");
  }

  /** The key that holds the owner. */
  public String ownerField() {
    return annotation.path("owner").asString("owner");
  }

  /** Whether things of the kind are there for themselves, such as a layer assessment. */
  public boolean isStandalone() {
    return annotation.path("standalone").asBoolean(false);
  }

  /** Keys around one or several things of the kind. */
  List<String> wrappers() {
    return wrappers;
  }

  /** Keys of other kinds under which a thing of this kind may stand too, if its keys tell it. */
  List<String> within() {
    return within;
  }

  /** The BSpec codes that are documents of this kind. */
  public List<String> documentTypes() {
    return documentTypes;
  }

  /** The JSON Schema (2020-12) with our annotations. */
  public synchronized JsonNode schema() {
    JsonNode read = schema == null ? reading.get() : schema;
    schema = read;
    return read;
  }

  /** How fields and values may be written otherwise. */
  synchronized Forms forms() {
    Forms made = forms == null ? Forms.of(schema()) : forms;
    forms = made;
    return made;
  }

  /** The fields that hold parts, with the schema of each. */
  synchronized Map<String, JsonNode> partFields() {
    if (partFields == null) {
      partFields = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> field : schema().path("properties").properties()) {
        if (field.getValue().has("x-part")) {
          partFields.put(field.getKey(), field.getValue());
        }
      }
    }
    return partFields;
  }

  /** The schema of a top-level field. */
  public Optional<JsonNode> field(String key) {
    return schema().path("properties").optional(key);
  }

  /** Whether a thing of this kind may stand in a file of its own, and not only within another. */
  public boolean canBeTold() {
    return !keys.isEmpty();
  }

  /** Whether an object has all keys of one of the sets that tell the kind. */
  boolean isToldBy(JsonNode object) {
    for (List<String> set : keys) {
      if (hasAll(object, set)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAll(JsonNode object, List<String> set) {
    for (String key : set) {
      if (!object.has(key)) {
        return false;
      }
    }
    return true;
  }

  /** The first key of each set that tells the kind: without it, the set does not. */
  Set<String> firstKeys() {
    return keys.stream()
        .filter(set -> !set.isEmpty())
        .map(set -> set.get(0))
        .collect(Collectors.toSet());
  }

  /** The sets of keys by which an object tells the kind. */
  List<List<String>> toldBy(JsonNode object) {
    return keys.stream().filter(set -> hasAll(object, set)).toList();
  }

  /** Whether things of the kind stand in files of their own. */
  boolean isTold() {
    return !keys.isEmpty();
  }

  /** Whether a key of this kind only names another thing. */
  boolean refersBy(String key) {
    return field(key).map(schema -> schema.has("x-ref")).orElse(false);
  }

  /** Whether a thing of this kind keeps its own id even as a part of another. */
  boolean standsByItself() {
    return keys.contains(List.of(idField()));
  }

  @Override
  public String toString() {
    return name;
  }
}
