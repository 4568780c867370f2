package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses a workspace's own kind that leans on a schema outside its file: whoever wrote it would
 * decide what is opened or fetched when the workspace is checked.
 */
final class ForeignSchemas {
  private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef");
  private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples");
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Tree tree;

  private ForeignSchemas(Tree tree) {
    this.tree = tree;
  }

  /** Why a file that declares a kind is not used, if it is not. */
  static Optional<Parsed.Refused> in(Tree tree) {
    return new ForeignSchemas(tree).below("", tree.value());
  }

  private Optional<Parsed.Refused> below(String pointer, JsonNode node) {
    Optional<Parsed.Refused> found = Optional.empty();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      String inner = Pointer.below(pointer, key);
      if (found.isEmpty() && !VALUES.contains(key)) {
        found = member(key, inner, member.getValue());
      }
    }
    for (int i = 0; node.isArray() && found.isEmpty() && i < node.size(); i++) {
      found = below(pointer + "/" + i, node.path(i));
    }
    return found;
  }

  private Optional<Parsed.Refused> member(String key, String pointer, JsonNode value) {
    if (!value.isString()) {
      return below(pointer, value);
    }
    String text = value.asString();
    if (pointer.equals("/$schema") && !text.replaceFirst("#$", "").equals(DIALECT)) {
      return refused(pointer, "a kind is written in another language than JSON Schema 2020-12");
    }
    return REFERENCES.contains(key) && !leadsInside(text)
        ? refused(pointer, "a kind refers to a schema outside its own file, or to nothing in it")
        : Optional.empty();
  }

  private boolean leadsInside(String reference) {
    return reference.equals("#")
        || (reference.startsWith("#/") && !tree.value().at(reference.substring(1)).isMissingNode());
  }

  private Optional<Parsed.Refused> refused(String pointer, String reason) {
    return Optional.of(
        new Parsed.Refused(
            tree.at(pointer),
            reason,
            "name `" + DIALECT + "`, and refer to `#/$defs/NAME` in the same file"));
  }
}
