package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An offer in a lane that neither the offer nor the size of its customers can keep. */
final class UnfittingLane implements Check {
  private static final Set<String> UNREADY = Set.of("idea", "prototype", "trial");
  private static final Set<String> MADE_TO_MEASURE = Set.of("custom", "high-end");
  private static final Set<String> LARGE = Set.of("large", "federal");

  @Override
  public String code() {
    return "CLT802";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.ofKind("offer").stream().flatMap(offer -> findings(model, offer));
  }

  private Stream<Finding> findings(Model model, Element offer) {
    return switch (text(offer, "lane")) {
      case "fast" -> tooFast(model, offer);
      case "slow" -> tooSlow(model, offer);
      default -> Stream.empty();
    };
  }

  private Stream<Finding> tooFast(Model model, Element offer) {
    List<String> reasons =
        Stream.of("stage", "design", "assurance")
            .filter(field -> slows(offer, field))
            .map(field -> field + " " + Words.name(text(offer, field)))
            .toList();
    if (!reasons.isEmpty()) {
      String message = " is in the fast lane in spite of its " + String.join(" and ", reasons);
      return said(offer, message, "move it to the lane `slow`, where quality goes before speed");
    }
    return Served.typesServed(model, offer).stream()
        .filter(type -> Served.sizes(List.of(type)).stream().anyMatch(LARGE::contains))
        .findFirst()
        .stream()
        .flatMap(
            type ->
                said(
                    offer,
                    " is in the fast lane for " + Words.element(type),
                    "move it to the lane `accelerating`, or leave these customers out of it"));
  }

  private Stream<Finding> tooSlow(Model model, Element offer) {
    Set<String> sizes = Served.sizes(Served.typesServed(model, offer));
    boolean isEarned = Stream.of("stage", "design", "assurance").anyMatch(f -> slows(offer, f));
    if (sizes.isEmpty() || isEarned || sizes.stream().anyMatch(LARGE::contains)) {
      return Stream.empty();
    }
    String message = " sends " + Words.names(sizes) + " customers to the slow lane";
    return said(
        offer,
        message,
        "move it to the lane `fast`, or give the `stage` or `design` that needs so much care");
  }

  private static boolean slows(Element offer, String field) {
    String value = text(offer, field);
    return UNREADY.contains(value) || MADE_TO_MEASURE.contains(value) || value.equals("critical");
  }

  private static String text(Element offer, String field) {
    return offer.value().path(field).asString("");
  }

  private Stream<Finding> said(Element offer, String message, String help) {
    return Stream.of(at(offer.at("/lane"), Words.element(offer) + message).help(help));
  }
}
