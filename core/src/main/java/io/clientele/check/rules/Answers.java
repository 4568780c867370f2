package io.clientele.check.rules;

import io.clientele.check.rules.Values.Written;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which rationale answers which trigger, and which response follows from it. */
final class Answers {
  private static final Set<String> OVER =
      Set.of(
          "completed",
          "closed",
          "done",
          "resolved",
          "answered",
          "rejected",
          "dismissed",
          "deferred",
          "cancelled",
          "canceled",
          "withdrawn",
          "expired",
          "superseded");

  private final Model model;

  Answers(Model model) {
    this.model = model;
  }

  /** Documents of such types are held to their own template. */
  List<Element> declared(String kind) {
    return model.ofKind(kind).stream().filter(it -> it.value().has(kind + "ID")).toList();
  }

  List<Element> rationalesOf(Element trigger) {
    return declared("rationale").stream()
        .filter(it -> names(it, "triggerReferences").contains(trigger.key()))
        .toList();
  }

  List<Element> responsesOf(Element trigger) {
    return declared("response").stream().filter(it -> triggers(it).contains(trigger)).toList();
  }

  /** What a response answers, directly or by its rationales. */
  Set<Element> triggers(Element response) {
    Set<String> ids = names(response, "triggerReferences");
    Set<String> rationales = names(response, "rationaleReferences");
    declared("rationale").stream()
        .filter(it -> rationales.contains(it.key()))
        .forEach(it -> ids.addAll(names(it, "triggerReferences")));
    Set<Element> triggers = new HashSet<>();
    declared("trigger").stream().filter(it -> ids.contains(it.key())).forEach(triggers::add);
    return triggers;
  }

  /** The keys of all that edges lead to, and of what a list names. */
  private Set<String> names(Element element, String list) {
    Set<String> keys = new HashSet<>();
    model.edgesFrom(element).stream().map(Edge::target).forEach(it -> keys.add(it.key()));
    for (Written one : Values.texts(element.value(), list)) {
      keys.add(Element.keyOf(one.text()));
    }
    return keys;
  }

  /** Whether its status says that nobody is to look at it any more. */
  static boolean isOver(Element element) {
    String status = element.value().path("status").asString("").strip();
    return OVER.contains(status.toLowerCase(Locale.ROOT))
        || date(element, "closedDate").isPresent();
  }

  static Optional<LocalDate> date(Element element, String field) {
    String text = element.value().path(field).asString("").strip();
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** The ids of the elements of a kind to which edges lead. */
  Set<String> targets(Element element, String kind) {
    Set<String> keys = new HashSet<>();
    model.edgesFrom(element).stream()
        .map(Edge::target)
        .filter(it -> it.kind().equals(kind))
        .forEach(it -> keys.add(it.key()));
    return keys;
  }
}
