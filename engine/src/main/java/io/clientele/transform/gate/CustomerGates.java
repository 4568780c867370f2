package io.clientele.transform.gate;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Does strategy begin with customers who are known from evidence? */
final class CustomerGates implements Gated {
  private static final double NEAR = 0.2;
  private static final int EVIDENCE_MONTHS = 12;

  @Override
  public String element() {
    return "customer";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, needs(grounds), personas(grounds)),
        Gate.of(3, evidence(grounds), members(grounds)),
        Gate.of(4, strategies(grounds), sizes(grounds)),
        Gate.of(5, responses(grounds)));
  }

  private static Condition needs(Grounds grounds) {
    Set<String> needing = new HashSet<>();
    for (Segment segment : grounds.model().segments()) {
      if (!segment.needs().isEmpty()) {
        needing.add(segment.element().key());
      }
    }
    return grounds
        .ask("customer-2-needs", "every segment says what its customers need")
        .share(
            1, grounds.segments(), one -> needing.contains(one.key()), Noun.of("segment"), "needs");
  }

  private static Condition personas(Grounds grounds) {
    return grounds
        .ask("customer-2-persona", "every segment has a persona")
        .share(
            1,
            grounds.segments(),
            one ->
                grounds.model().edgesTo(one).stream()
                    .anyMatch(edge -> edge.source().kind().equals("persona")),
            Noun.of("segment"),
            "a persona");
  }

  /** Evidence stands under {@code x-clientele.evidence} of the persona, each piece with its day. */
  private static Condition evidence(Grounds grounds) {
    LocalDate since = grounds.asOf().minusMonths(EVIDENCE_MONTHS);
    return grounds
        .ask("customer-3-evidence", "80 % of personas cite evidence of the last 12 months")
        .share(
            0.8,
            grounds.model().personas().stream().map(one -> one.element()).toList(),
            one -> cites(one, since, grounds.asOf()),
            Noun.of("persona"),
            "evidence of the last 12 months under `x-clientele.evidence`");
  }

  private static boolean cites(Element persona, LocalDate since, LocalDate asOf) {
    return persona
        .value()
        .at("/x-clientele/evidence")
        .valueStream()
        .anyMatch(
            one ->
                Said.day(one.path("date").asString(""))
                    .filter(day -> !day.isBefore(since) && !day.isAfter(asOf))
                    .isPresent());
  }

  private static Condition members(Grounds grounds) {
    return grounds
        .ask("customer-3-members", "every segment has computed members")
        .share(
            1,
            grounds.segments(),
            one -> grounds.results().members().getOrDefault(one.id(), 0L) > 0,
            Noun.of("segment"),
            "members by a rule under `x-clientele.membership`");
  }

  private static Condition strategies(Grounds grounds) {
    List<Element> plans = new ArrayList<>(grounds.ofKind("strategy"));
    plans.addAll(grounds.ofKind("initiative"));
    return grounds
        .ask("customer-4-strategies", "80 % of strategies and initiatives name a segment")
        .share(
            0.8,
            plans,
            one -> grounds.joins(one, "segment"),
            new Noun("strategy or initiative", "strategies or initiatives"),
            "a segment under `segments`");
  }

  /** Segments of which as many were found as were declared, give or take a fifth. */
  private static Condition sizes(Grounds grounds) {
    Ask ask = grounds.ask("customer-4-size", "declared sizes of segments are right within 20 %");
    Map<String, Double> declared = declared(grounds);
    if (declared.isEmpty()) {
      return ask.unmeasurable(
          "declare how many members segments have under `x-clientele.membership.size`");
    }
    return ask.share(
        1,
        grounds.segments().stream().filter(one -> declared.containsKey(one.id())).toList(),
        one -> {
          double size = declared.getOrDefault(one.id(), 0.0);
          long found = grounds.results().members().getOrDefault(one.id(), 0L);
          return Math.abs(found - size) <= NEAR * size;
        },
        Noun.of("segment"),
        "a declared size within 20 % of the measured one");
  }

  /** A size may be a number or a share of all customers in per cent. */
  private static Map<String, Double> declared(Grounds grounds) {
    Map<String, Double> declared = new HashMap<>();
    for (Element segment : grounds.segments()) {
      String text = Said.text(segment, "/x-clientele/membership/size").toLowerCase(Locale.ROOT);
      OptionalDouble number = number(text.replace("%", "").strip());
      if (number.isPresent()) {
        double all = (double) grounds.results().volume().parties();
        declared.put(
            segment.id(),
            text.endsWith("%") ? number.getAsDouble() / 100 * all : number.getAsDouble());
      }
    }
    return declared;
  }

  private static OptionalDouble number(String text) {
    return text.matches("\\d+(\\.\\d+)?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  private static Condition responses(Grounds grounds) {
    return grounds
        .ask("customer-5-responses", "50 % of responses begin with a trigger from customers")
        .share(
            0.5,
            grounds.ofKind("response"),
            one ->
                Chains.triggers(grounds, one).anyMatch(trigger -> fromCustomers(grounds, trigger)),
            Noun.of("response"),
            "a trigger that concerns customers");
  }

  private static boolean fromCustomers(Grounds grounds, Element trigger) {
    return Said.text(trigger, "primaryCategory").toLowerCase(Locale.ROOT).contains("customer")
        || grounds.model().edgesFrom(trigger).stream()
            .map(Edge::target)
            .anyMatch(it -> Set.of("segment", "stage", "journey").contains(it.kind()));
  }
}
