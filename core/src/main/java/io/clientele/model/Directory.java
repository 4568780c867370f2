package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds elements by what people call them. */
final class Directory {
  private final List<Element> elements;
  private final Map<String, List<Element>> byId = new LinkedHashMap<>();
  private final Map<String, List<Element>> byOwnId = new HashMap<>();
  private final Map<String, List<Element>> byTitle = new HashMap<>();
  private final Map<String, List<Element>> byKindAndSlug = new HashMap<>();

  Directory(List<Element> elements) {
    this.elements = List.copyOf(elements);
    for (Element element : elements) {
      put(byId, Slugs.id(element.id()), element);
      put(byOwnId, Slugs.id(element.id().substring(element.id().lastIndexOf('/') + 1)), element);
      put(byTitle, Slugs.title(element.title()), element);
      Stream.of(element.title(), element.id())
          .map(name -> element.kind() + ":" + Slugs.of(name))
          .distinct()
          .forEach(name -> put(byKindAndSlug, name, element));
    }
  }

  List<Element> elements() {
    return elements;
  }

  Optional<Element> element(String id) {
    return byId.getOrDefault(Slugs.id(id), List.of()).stream().findFirst();
  }

  /** Every id that several things claim. */
  List<SharedId> shared() {
    return byId.values().stream()
        .filter(claimants -> claimants.size() > 1)
        .map(claimants -> new SharedId(claimants.get(0).id(), claimants))
        .toList();
  }

  /** By id; by the declared id of a part without its owner's; by {@code kind:slug}. */
  List<Element> named(String text) {
    List<Element> found = byId.getOrDefault(Slugs.id(text), List.of());
    if (!found.isEmpty()) {
      return found.subList(0, 1);
    }
    List<Element> parts =
        byOwnId.getOrDefault(Slugs.id(text), List.of()).stream()
            .filter(element -> element.id().indexOf('/') > 0 && !element.derivedId())
            .toList();
    return parts.isEmpty() ? byKindAndSlug(text) : parts;
  }

  /** By title, of some kinds or of any; what is written in a structured file goes first. */
  List<Element> titled(String text, Set<String> kinds) {
    List<Element> found =
        byTitle.getOrDefault(Slugs.title(text), List.of()).stream()
            .filter(element -> kinds.isEmpty() || kinds.contains(element.kind()))
            .toList();
    List<Element> structured =
        found.stream().filter(element -> !DocumentTypes.isDocument(element.tree())).toList();
    return structured.isEmpty() ? found : structured;
  }

  /** Every element of a document type, of a kind, or with an id that begins so. */
  List<Element> matching(String stem, Kinds kinds) {
    Set<String> ofType =
        Set.copyOf(
            kinds.all().stream()
                .filter(kind -> kind.documentTypes().contains(stem) || kind.name().equals(stem))
                .map(Kind::name)
                .toList());
    String begin = Slugs.id(stem) + "-";
    return elements.stream()
        .filter(e -> ofType.contains(e.kind()) || Slugs.id(e.id()).startsWith(begin))
        .toList();
  }

  private List<Element> byKindAndSlug(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      return List.of();
    }
    String kind = Prefixes.kind(text.substring(0, colon).strip());
    return byKindAndSlug.getOrDefault(kind + ":" + Slugs.of(text.substring(colon + 1)), List.of());
  }

  private static void put(Map<String, List<Element>> map, String key, Element element) {
    map.computeIfAbsent(key, absent -> new ArrayList<>()).add(element);
  }
}
