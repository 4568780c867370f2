package io.clientele.transform.gate;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Is every use of artificial intelligence known, useful, watched and fair? */
final class AiGates implements Gated {
  private static final int CHECKED_DAYS = 30;
  private static final double LEAST_FAIR = 0.8;
  private static final double MOST_FAIR = 1.25;
  private static final Noun USE = Noun.of("use of AI").several("uses of AI");

  @Override
  public String element() {
    return "ai";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(
            2,
            share(
                grounds,
                "ai-2-registered",
                1,
                "every use of AI has a purpose, an owner and a kind of value",
                one -> registered(grounds, one),
                "`purpose`, `orgUnitTitle` and `valueKind`")),
        Gate.of(3, linked(grounds), purpose(grounds)),
        Gate.of(4, uplift(grounds, 4, 0.5), drift(grounds, 4, 0.5)),
        Gate.of(5, uplift(grounds, 5, 0.8), drift(grounds, 5, 0.8), fair(grounds)));
  }

  private static Condition share(
      Grounds grounds,
      String id,
      double wanted,
      String asks,
      Predicate<Element> has,
      String lacking) {
    Ask ask = grounds.ask(id, asks);
    List<Element> uses = grounds.ofKind("ai-use");
    return uses.isEmpty()
        ? ask.unmeasurable("declare each use of AI as an element of kind ai-use")
        : ask.share(wanted, uses, has, USE, lacking);
  }

  private static boolean registered(Grounds grounds, Element use) {
    return Said.says(use, "purpose")
        && Said.says(use, "valueKind")
        && grounds.targets(use, "owned-by", "organisation-unit").findAny().isPresent();
  }

  private static Condition linked(Grounds grounds) {
    return share(
        grounds,
        "ai-3-linked",
        1,
        "every use of AI is tied to a capability and an indicator",
        one -> grounds.joins(one, "capability") && grounds.joins(one, "indicator"),
        "a capability and an indicator");
  }

  private static Condition purpose(Grounds grounds) {
    Set<String> purposes = Set.copyOf(grounds.rows("purposes", row -> row.text(1)));
    return share(
        grounds,
        "ai-3-consent",
        1,
        "every use of AI serves a purpose that customers are asked to agree to",
        one -> purposes.contains(Said.text(one, "consentPurpose").strip()),
        "a `consentPurpose` that consents know");
  }

  private static Condition uplift(Grounds grounds, int level, double wanted) {
    return share(
        grounds,
        "ai-" + level + "-uplift",
        wanted,
        Ask.percent(wanted) + " of uses of AI have an uplift beyond chance",
        one -> experiments(grounds, one).anyMatch(AiGates::works),
        "an experiment with `effect: {low: …}` above 0");
  }

  private static Stream<Element> experiments(Grounds grounds, Element use) {
    return grounds.model().edgesTo(use).stream()
        .map(Edge::source)
        .filter(source -> source.kind().equals("experiment"));
  }

  private static boolean works(Element experiment) {
    JsonNode low = experiment.value().at("/effect/low");
    return low.isNumber() && low.asDouble(0) > 0;
  }

  private static Condition drift(Grounds grounds, int level, double wanted) {
    LocalDate since = grounds.asOf().minusDays(CHECKED_DAYS);
    return share(
        grounds,
        "ai-" + level + "-drift",
        wanted,
        Ask.percent(wanted) + " of uses of AI were checked for drift in the last 30 days",
        one ->
            Said.day(one, "driftChecked")
                .filter(day -> !day.isBefore(since) && !day.isAfter(grounds.asOf()))
                .isPresent(),
        "a newer `driftChecked`");
  }

  private static Condition fair(Grounds grounds) {
    return share(
        grounds,
        "ai-5-fair",
        0.8,
        "outcomes of 80 % of uses of AI differ between segments by no more than 0.8 to 1.25",
        one -> {
          JsonNode ratio = one.value().path("outcomeRatio");
          double value = ratio.asDouble(0);
          return ratio.isNumber() && value >= LEAST_FAIR && value <= MOST_FAIR;
        },
        "an `outcomeRatio` from 0.8 to 1.25");
  }
}
