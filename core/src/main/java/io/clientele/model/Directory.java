package io.clientele.model;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds elements by what people call them. */
final class Directory {
  private final List<Element> elements;
  private final Supplier<Map<String, List<Element>>> byKind =
      Suppliers.memoize(() -> elements().stream().collect(Collectors.groupingBy(Element::kind)));
  private final Map<String, List<Element>> byId = new LinkedHashMap<>();
  private final Map<String, List<Element>> byOwnId = new HashMap<>();
  private final Map<String, List<Names>> byTitle = new HashMap<>();
  private final Map<String, List<Element>> byKindAndSlug = new HashMap<>();

  /** An element with everything it is called, folded: folding costs more than finding. */
  record Names(
      Element element,
      String id,
      String ownId,
      String title,
      Set<String> kindAndSlug,
      boolean isDocument) {
    static Names of(Element element) {
      String ownId = element.id().substring(element.id().lastIndexOf('/') + 1);
      Set<String> slugs = new LinkedHashSet<>();
      slugs.add(element.kind() + ":" + Slugs.of(element.title()));
      slugs.add(element.kind() + ":" + Slugs.of(element.id()));
      return new Names(
          element,
          Slugs.id(element.id()),
          Slugs.id(ownId),
          Slugs.title(element.title()),
          slugs,
          DocumentTypes.isDocument(element.tree()));
    }

    /** The same names for another element. */
    Names as(Element other) {
      return new Names(other, id, ownId, title, kindAndSlug, isDocument);
    }
  }

  Directory(List<Names> named) {
    this.elements = named.stream().map(Names::element).toList();
    for (Names names : named) {
      put(byId, names.id(), names.element());
      put(byOwnId, names.ownId(), names.element());
      put(byTitle, names.title(), names);
      names.kindAndSlug().forEach(name -> put(byKindAndSlug, name, names.element()));
    }
  }

  List<Element> ofKind(String kind) {
    return byKind.get().getOrDefault(kind, List.of());
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
  List<Element> named(Called name) {
    List<Element> found = byId.getOrDefault(name.id(), List.of());
    if (!found.isEmpty()) {
      return found.subList(0, 1);
    }
    List<Element> parts =
        byOwnId.getOrDefault(name.id(), List.of()).stream()
            .filter(element -> element.id().indexOf('/') > 0 && !element.derivedId())
            .toList();
    return parts.isEmpty() ? byKindAndSlug(name.text()) : parts;
  }

  /** By title, of some kinds or of any; what is written in a structured file goes first. */
  List<Element> titled(Called name, Set<String> kinds) {
    List<Element> structured = new ArrayList<>(1);
    List<Element> documents = new ArrayList<>(1);
    for (Names one : byTitle.getOrDefault(name.title(), List.of())) {
      if (kinds.isEmpty() || kinds.contains(one.element().kind())) {
        (one.isDocument() ? documents : structured).add(one.element());
      }
    }
    return structured.isEmpty() ? documents : structured;
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

  private static <T> void put(Map<String, List<T>> map, String key, T one) {
    map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(one);
  }
}
