package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds elements by what people call them. */
final class Directory {
  private final List<Element> elements;
  private final Map<String, List<Element>> byId = new LinkedHashMap<>();
  private final Map<String, List<Element>> byOwnId = new HashMap<>();
  private final Map<String, List<Element>> byTitle = new HashMap<>();
  private final Map<String, List<Element>> byKindAndSlug = new HashMap<>();

  /** An element with everything it is called, folded: folding costs more than finding. */
  record Names(Element element, String id, String ownId, String title, Set<String> kindAndSlug) {
    static Names of(Element element) {
      String ownId = element.id().substring(element.id().lastIndexOf('/') + 1);
      Set<String> slugs = new LinkedHashSet<>();
      slugs.add(element.kind() + ":" + Slugs.of(element.title()));
      slugs.add(element.kind() + ":" + Slugs.of(element.id()));
      return new Names(
          element, Slugs.id(element.id()), Slugs.id(ownId), Slugs.title(element.title()), slugs);
    }

    /** The same names for another element. */
    Names as(Element other) {
      return new Names(other, id, ownId, title, kindAndSlug);
    }
  }

  Directory(List<Names> named) {
    this.elements = named.stream().map(Names::element).toList();
    for (Names names : named) {
      put(byId, names.id(), names.element());
      put(byOwnId, names.ownId(), names.element());
      put(byTitle, names.title(), names.element());
      names.kindAndSlug().forEach(name -> put(byKindAndSlug, name, names.element()));
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
