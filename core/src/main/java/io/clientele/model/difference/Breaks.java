package io.clientele.model.difference;

import io.clientele.finding.Span;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.model.difference.Breaking.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the changes that others must follow. */
final class Breaks {
  /** The edges that the checks ask of a kind; the last one of a relation is worth a word. */
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "segment", Set.of("supported-by", "participates-in", "consumes", "influenced-by"),
          "persona", Set.of("belongs-to", "requires", "experiences"),
          "journey", Set.of("belongs-to", "mapped-to"),
          "stage", Set.of("requires", "mapped-to"),
          "relationship", Set.of("belongs-to", "manages", "owned-by"),
          "capability", Set.of("enables"),
          "value-stream", Set.of("realises"),
          "strategy", Set.of("measured-by"),
          "objective", Set.of("measured-by"));

  private final Model before;
  private final Model after;
  private final Pairing pairing;
  private final Map<String, List<Reference>> naming = new HashMap<>();
  private final Set<Breaking> found = new TreeSet<>();

  Breaks(Model before, Model after, Pairing pairing) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
    for (Reference reference : before.references()) {
      if (reference.resolves()) {
        String target = Content.key(reference.candidates().get(0).id());
        naming.computeIfAbsent(target, absent -> new ArrayList<>()).add(reference);
      }
    }
  }

  List<Breaking> sorted() {
    return List.copyOf(found);
  }

  void add(Rule rule, String message, Span where) {
    found.add(new Breaking(rule, message, where));
  }

  void elements(List<ElementChange> changes) {
    for (ElementChange change : changes) {
      switch (change.sort()) {
        case REMOVED -> removed(change.element());
        case RENAMED, CHANGED -> changed(change);
        case ADDED -> {}
      }
    }
  }

  private void removed(Element gone) {
    List<Reference> left = namedBy(gone).stream().filter(one -> stays(one.source())).toList();
    if (!left.isEmpty()) {
      add(Rule.REMOVED, name(gone) + " is removed, but " + names(left) + " it", gone.span());
    }
  }

  private boolean stays(Element source) {
    return pairing.now(source).isPresent();
  }

  private List<Reference> namedBy(Element element) {
    return naming.getOrDefault(Content.key(element.id()), List.of());
  }

  private static String names(List<Reference> references) {
    String first = "`" + references.get(0).source().id() + "`";
    long others =
        references.stream().map(one -> Content.key(one.source().id())).distinct().count() - 1;
    return others == 0 ? first + " named" : first + " and " + others + " more named";
  }

  private void changed(ElementChange change) {
    Element former = change.before().orElseThrow();
    Element now = change.after().orElseThrow();
    if (change.sort() == ElementChange.Sort.RENAMED && !sameOwnId(former, now)) {
      add(Rule.ID, name(former) + " has the id `" + now.id() + "` now", now.span());
    }
    if (!former.kind().equals(now.kind())) {
      add(Rule.KIND, name(former) + " is a " + words(now.kind()) + " now", now.span());
    }
    List<Reference> titled =
        namedBy(former).stream().filter(one -> isTitleOf(one, former)).toList();
    if (!former.title().equalsIgnoreCase(now.title()) && !titled.isEmpty()) {
      String message = name(former) + " has another title, but " + names(titled) + " it by the old";
      add(Rule.TITLE, message, now.span());
    }
    if (change.fields().stream().anyMatch(field -> field.field().matches("match(/.*)?"))) {
      add(Rule.MATCH, name(now) + " is met by other events than before", now.at("/match"));
    }
  }

  private static boolean sameOwnId(Element former, Element now) {
    return ownId(former).equals(ownId(now));
  }

  private static String ownId(Element element) {
    String id = Content.key(element.id());
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static boolean isTitleOf(Reference reference, Element former) {
    return reference.form() != Reference.Form.ID
        && Content.key(reference.text()).equals(Content.key(former.title()));
  }

  /** The last edge of a relation that a kind must have. */
  void edges() {
    for (Element former : pairing.before()) {
      for (String relation : new TreeSet<>(REQUIRED.getOrDefault(former.kind(), Set.of()))) {
        pairing
            .now(former)
            .filter(now -> has(before, former, relation) && !has(after, now, relation))
            .ifPresent(now -> add(Rule.EDGE, lost(now, relation), now.span()));
      }
    }
  }

  private static boolean has(Model model, Element element, String relation) {
    return model.edgesFrom(element).stream().map(Edge::relation).anyMatch(relation::equals);
  }

  private static String lost(Element now, String relation) {
    return name(now) + " has no edge `" + relation + "` any more";
  }

  void definitions() {
    new Definitions(before, after, pairing).compare(this::add);
  }

  static String name(Element element) {
    return words(element.kind()) + " `" + element.id() + "`";
  }

  private static String words(String kind) {
    return kind.replace('-', ' ');
  }
}
