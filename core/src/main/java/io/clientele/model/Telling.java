package io.clientele.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Tells what kind a thing is: an explicit {@code kind} first, then the file's suffix, then the
 * folder that the settings name, then the keys, and last the name of the file or of a folder above.
 */
final class Telling {
  private final Kinds kinds;
  private final List<Kind> all;
  private final Map<String, String> folders;

  /** The places in the list of kinds that a key may tell: only they are asked. */
  private final Map<String, List<Integer>> byFirstKey = new HashMap<>();

  /**
   * @param folders kinds by folder, as the workspace's settings give them
   */
  Telling(Kinds kinds, Map<String, String> folders) {
    this.kinds = kinds;
    this.all = kinds.all();
    this.folders = folders;
    for (int place = 0; place < all.size(); place++) {
      for (String key : all.get(place).firstKeys()) {
        byFirstKey.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(place);
      }
    }
  }

  /** The kinds an object may be; exactly one when it can be told. */
  List<Kind> kinds(String path, JsonNode object) {
    String explicit = Fields.text(object, "kind");
    if (!explicit.isEmpty()) {
      return kinds.named(Slugs.of(explicit)).stream().toList();
    }
    Optional<Kind> ofFile = bySuffix(path).or(() -> byFolder(path));
    return ofFile.map(List::of).orElseGet(() -> byKeys(object));
  }

  /** The kind after which a file, or else the nearest folder around it, is called. */
  Optional<Kind> byName(String path) {
    List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
    Collections.reverse(parts);
    String file = parts.get(0);
    parts.set(0, file.substring(0, Math.max(0, file.indexOf('.'))));
    return parts.stream().flatMap(part -> called(part).stream()).findFirst();
  }

  /** The kind of what stands under a key; nothing when the key is no wrapper. */
  Optional<Kind> wrappedBy(String key, JsonNode thing) {
    return all.stream()
        .filter(kind -> kind.within().contains(key) && kind.isToldBy(thing))
        .findFirst()
        .or(() -> all.stream().filter(kind -> kind.wrappers().contains(key)).findFirst());
  }

  /** The kind of which a document of a type is one: {@code CUS} is a relationship. */
  Kind ofDocument(String type) {
    return all.stream()
        .filter(kind -> kind.documentTypes().contains(type))
        .findFirst()
        .or(() -> kinds.named(DocumentTypes.KIND))
        .orElseThrow();
  }

  private List<Kind> byKeys(JsonNode object) {
    SortedSet<Integer> told = new TreeSet<>();
    for (String key : object.propertyNames()) {
      for (int place : byFirstKey.getOrDefault(key, List.of())) {
        if (all.get(place).isToldBy(object)) {
          told.add(place);
        }
      }
    }
    List<Kind> kinds = told.stream().map(all::get).toList();
    return kinds.size() < 2
        ? kinds
        : kinds.stream()
            .filter(kind -> kinds.stream().noneMatch(other -> isBetter(other, kind, object)))
            .toList();
  }

  /**
   * Whether every key set that tells a kind tells another one better: by more keys, or because the
   * key is there only a reference ({@code riskID} in a trigger).
   */
  private static boolean isBetter(Kind better, Kind kind, JsonNode object) {
    List<List<String>> sets = better.toldBy(object);
    return better != kind
        && kind.toldBy(object).stream()
            .allMatch(
                set ->
                    sets.stream().anyMatch(one -> one.size() > set.size() && one.containsAll(set))
                        || set.stream().anyMatch(better::refersBy));
  }

  private Optional<Kind> called(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : all.stream()
            .filter(kind -> kind.isTold() || !kind.wrappers().isEmpty())
            .filter(kind -> kind.name().equals(name) || kind.wrappers().contains(name))
            .findFirst();
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
