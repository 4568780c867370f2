package io.clientele.transform.loop;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which rationale answers which trigger, and which response follows from it, however written. */
public final class Lineage {
  private final Model model;

  public Lineage(Model model) {
    this.model = model;
  }

  /** The rationales that answer a trigger, by id. */
  public List<Element> rationalesOf(Element trigger) {
    return model.ofKind("rationale").stream()
        .filter(it -> named(it, "trigger", "triggerReferences").contains(trigger))
        .sorted(Comparator.comparing(Element::id))
        .toList();
  }

  /** The responses that follow from a rationale, by id. */
  public List<Element> responsesOf(Element rationale) {
    return model.ofKind("response").stream()
        .filter(it -> named(it, "rationale", "rationaleReferences").contains(rationale))
        .sorted(Comparator.comparing(Element::id))
        .toList();
  }

  /** What a response answers, directly or by its rationales, by id. */
  public List<Element> triggersOf(Element response) {
    List<Element> triggers = new ArrayList<>(named(response, "trigger", "triggerReferences"));
    for (Element rationale : named(response, "rationale", "rationaleReferences")) {
      triggers.addAll(named(rationale, "trigger", "triggerReferences"));
    }
    return triggers.stream().distinct().sorted(Comparator.comparing(Element::id)).toList();
  }

  /** What edges of an element lead to, and what a list of ids names. */
  private List<Element> named(Element element, String kind, String field) {
    SortedSet<String> ids = new TreeSet<>();
    model.edgesFrom(element).stream().map(Edge::target).forEach(it -> ids.add(it.id()));
    JsonNode written = element.value().path(field);
    Stream<JsonNode> texts = written.isArray() ? written.valueStream() : Stream.of(written);
    texts.forEach(text -> ids.add(text.asString("").strip()));
    return ids.stream()
        .flatMap(id -> model.element(id).stream())
        .filter(it -> it.kind().equals(kind))
        .distinct()
        .toList();
  }
}
