package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.MarketResult;
import io.clientele.check.route.Cell;
import io.clientele.check.route.Lane;
import io.clientele.check.route.LaneLimits;
import io.clientele.check.route.Laned;
import io.clientele.check.route.Market;
import io.clientele.check.route.Offer;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An offer in a lane that it, its customers or its orders do not fit, or of which no lane is known.
 */
final class UnfittingLane implements Check {
  private static final Set<String> STRICT = Set.of("silver", "gold");

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
    Market market = Market.of(model);
    LaneLimits limits = LaneLimits.of(model);
    return Stream.of(
            market.offers().stream().flatMap(offer -> staged(model, offer)),
            Market.slowest(market.cells()).stream().flatMap(cell -> declared(model, cell)),
            market.offers().stream().flatMap(offer -> promised(offer, limits)),
            facts.results().market().lanes().stream().flatMap(lane -> measured(model, lane)))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> staged(Model model, Offer offer) {
    if (!offer.stage().isEmpty()) {
      return Stream.empty();
    }
    String message = Words.element(offer.element()) + " has no stage: no lane is known for it";
    return Stream.of(
        at(Words.place(model, offer.element()), message)
            .help("write how far it has come: `stage: idea`, `prototype`, `trial` or `available`"));
  }

  private Stream<Finding> declared(Model model, Cell cell) {
    Laned laned = cell.laned().orElseThrow();
    Offer offer = cell.offer().orElseThrow();
    if (laned.lane().isEmpty()) {
      return laned.lacksStage() ? Stream.empty() : Stream.of(unclassified(model, cell, laned));
    }
    Lane fitting = laned.lane().get();
    Optional<Lane> declared = cell.declared();
    boolean isTooFast = declared.isPresent() && fitting.to(declared.get()) > 0;
    boolean isTooSlow = declared.isPresent() && fitting.to(declared.get()) < -1;
    if (!isTooFast && !isTooSlow) {
      return Stream.empty();
    }
    String message =
        "%s is in the %s lane for %s and belongs in the %s one: %s"
            .formatted(
                Words.element(offer.element()),
                declared.get().word(),
                Words.element(cell.type().element()),
                fitting.word(),
                laned.why());
    return Stream.of(
        at(place(offer), message)
            .help("write `lane: " + fitting.word() + "`, or give each type its own in `lanes`"));
  }

  private static Span place(Offer offer) {
    Element element = offer.element();
    return element.at(element.value().has("lanes") ? "/lanes" : "/lane");
  }

  private Finding unclassified(Model model, Cell cell, Laned laned) {
    Offer offer = cell.offer().orElseThrow();
    String target =
        model
            .settings()
            .file()
            .map(file -> file.value().at("/target/level").asString(""))
            .orElse("");
    String message =
        "%s belongs in no lane for %s: %s"
            .formatted(
                Words.element(offer.element()), Words.element(cell.type().element()), laned.why());
    return new Finding(
            code(),
            STRICT.contains(target) ? Severity.ERROR : severity(),
            Words.place(model, offer.element()),
            message)
        .help("let a route sell it there, say the size of these customers, or leave them out");
  }

  /** What a lane asks of an offer itself, whatever its orders say. */
  private Stream<Finding> promised(Offer offer, LaneLimits limits) {
    String lane = offer.element().value().path("lane").asString("");
    String subject = Words.element(offer.element());
    int fields = offer.customFields().orElse(0);
    if (lane.equals("fast") && fields > limits.fastFields()) {
      String message =
          "%s is in the fast lane with %d custom fields, more than %d"
              .formatted(subject, fields, limits.fastFields());
      return Stream.of(
          at(offer.element().at("/customFields"), message)
              .help("leave fields out, or move it to the lane `accelerating`"));
    }
    List<String> ungated = lane.equals("slow") ? offer.ungated() : List.of();
    if (ungated.isEmpty()) {
      return Stream.empty();
    }
    String message =
        subject + " is in the slow lane and passed no quality gate in " + Words.names(ungated);
    return Stream.of(
        at(offer.element().at("/lane"), message)
            .help("add to `qualityGates`: `{stage: " + ungated.get(0) + ", passed: …}`"));
  }

  private Stream<Finding> measured(Model model, MarketResult.Lane lane) {
    boolean isSaid = Set.of("missed", "promote", "demote").contains(lane.verdict());
    Optional<Element> offer = model.element(lane.offer());
    Optional<Element> type = model.element(lane.type());
    if (!isSaid || offer.isEmpty() || type.isEmpty()) {
      return Stream.empty();
    }
    String message =
        "%s for %s is in the %s lane: %s"
            .formatted(
                Words.element(offer.get()), Words.element(type.get()), lane.lane(), lane.why());
    return Stream.of(
        at(Words.place(model, offer.get()), message).help(help(lane).formatted(lane.due())));
  }

  private static String help(MarketResult.Lane lane) {
    return switch (lane.verdict().toLowerCase(Locale.ROOT)) {
      case "promote" -> "it is ready for the lane `%s`";
      case "demote" -> "move it to the lane `%s`, or find what holds the orders up";
      default ->
          lane.due().isEmpty()
              ? "find what goes wrong, or change the limit in `transform.lanes`"
              : "the lane `%s` fits better, or find what holds the orders up";
    };
  }
}
