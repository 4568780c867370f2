package io.clientele.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tells what kind a thing is: an explicit {@code kind} first, then the file's suffix, then the
 * folder, then the keys.
 */
final class Telling {
  private final Kinds kinds;
  private final List<Kind> all;
  private final Map<String, String> folders;

  /**
   * @param folders kinds by folder, as the workspace's settings give them
   */
  Telling(Kinds kinds, Map<String, String> folders) {
    this.kinds = kinds;
    this.all = kinds.all();
    this.folders = folders;
  }

  /** The kinds an object may be; exactly one when it can be told. */
  List<Kind> kinds(String path, JsonNode object) {
    String explicit = Fields.text(object, "kind");
    if (!explicit.isEmpty()) {
      return kinds.named(Slugs.of(explicit)).stream().toList();
    }
    Optional<Kind> ofFile = bySuffix(path).or(() -> byFolder(path));
    return ofFile
        .map(List::of)
        .orElseGet(() -> all.stream().filter(kind -> kind.isToldBy(object)).toList());
  }

  /** The kind whose wrapper key this is. */
  Optional<Kind> wrappedBy(String key) {
    return all.stream().filter(kind -> kind.wrappers().contains(key)).findFirst();
  }

  /** The kind of which a document of a type is one: {@code CUS} is a relationship. */
  Kind ofDocument(String type) {
    return all.stream()
        .filter(kind -> kind.documentTypes().contains(type))
        .findFirst()
        .or(() -> kinds.named(DocumentTypes.KIND))
        .orElseThrow();
  }

  private Optional<Kind> bySuffix(String path) {
    String[] parts = path.substring(path.lastIndexOf('/') + 1).split("\\.", -1);
    return parts.length < 3 ? Optional.empty() : kinds.named(parts[parts.length - 2]);
  }

  private Optional<Kind> byFolder(String path) {
    return folders.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey() + "/"))
        .findFirst()
        .flatMap(entry -> kinds.named(entry.getValue()));
  }
}
