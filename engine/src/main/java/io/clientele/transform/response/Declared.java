package io.clientele.transform.response;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.transform.loop.Loop;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The triggers that files declare; documents of such types tell a story of their own. */
final class Declared {
  private final Model model;
  private final List<Element> triggers;

  Declared(Model model) {
    this.model = model;
    this.triggers =
        model.ofKind("trigger").stream().filter(it -> it.value().has("triggerID")).toList();
  }

  List<Element> triggers() {
    return triggers;
  }

  /**
   * The newest trigger of the same rule and subject that still counts: nobody has ended it, or its
   * rule keeps quiet for a while yet, or it was raised for the same change.
   */
  Optional<Element> same(Raised raised, LocalDate asOf) {
    return triggers.stream()
        .filter(it -> isOf(it, raised))
        .filter(it -> !Life.isOver(it) || isQuiet(it, raised, asOf) || isSameChange(it, raised))
        .max(
            Comparator.comparing(
                    (Element it) -> Loop.date(it, "detectionDate").orElse(LocalDate.MIN))
                .thenComparing(Element::id));
  }

  private boolean isOf(Element trigger, Raised raised) {
    boolean rule =
        model.edgesFrom(trigger).stream()
            .map(Edge::target)
            .anyMatch(target -> target.equals(raised.rule().element()));
    String subject = trigger.value().at("/evidence/subject").asString("").strip();
    return rule && subject.equalsIgnoreCase(raised.subject());
  }

  private static boolean isQuiet(Element trigger, Raised raised, LocalDate asOf) {
    return Loop.date(trigger, "detectionDate")
        .filter(day -> day.plusDays(raised.rule().cooldown()).isAfter(asOf))
        .isPresent();
  }

  private static boolean isSameChange(Element trigger, Raised raised) {
    String from = trigger.value().at("/evidence/window/from").asString("");
    return from.equals(raised.evidence().window().from().toString());
  }
}
