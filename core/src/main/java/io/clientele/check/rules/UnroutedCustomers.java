package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A segment that no route to market leads to, or an offer without a lane. */
final class UnroutedCustomers implements Check {
  private static final String TYPE = "/x-clientele/customerType";
  private static final String NO_ROUTE = ", which no route to market serves";

  @Override
  public String code() {
    return "CLT801";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> open = OpenReferences.of(model, "of-type");
    Stream<Finding> segments =
        model.segments().stream()
            .map(Segment::element)
            .filter(segment -> !open.contains(segment.id()))
            .filter(segment -> Served.routesTo(model, segment).isEmpty())
            .map(segment -> unrouted(model, segment));
    Stream<Finding> offers =
        model.ofKind("offer").stream()
            .filter(offer -> offer.value().path("lane").asString("").isBlank())
            .filter(offer -> !offer.value().has("lanes"))
            .map(offer -> withoutLane(model, offer));
    return Stream.of(segments, offers, elsewhere(facts)).flatMap(findings -> findings);
  }

  private Finding unrouted(Model model, Element segment) {
    String text = segment.value().at(TYPE).asString("");
    List<Element> types = Served.typesOf(model, segment);
    String subject = Words.element(segment);
    if (!types.isEmpty()) {
      return at(segment.at(TYPE), subject + " is a " + Words.element(types.get(0)) + NO_ROUTE)
          .help(list("customerTypes", types.get(0).id()));
    }
    if (!text.isBlank()) {
      return at(segment.at(TYPE), subject + " is of the type " + Words.name(text) + NO_ROUTE)
          .help("declare that customer type, and list it in `customerTypes` of a route to market");
    }
    return at(Words.place(model, segment), subject + " has no customer type and no route to market")
        .help("name its `customerType` under `x-clientele`, or " + list("segments", segment.id()));
  }

  private static String list(String field, String id) {
    return "list " + Words.name(id) + " in `" + field + "` of a route to market";
  }

  private Finding withoutLane(Model model, Element offer) {
    return at(Words.place(model, offer), Words.element(offer) + " has no lane")
        .help("write `lane: fast`, `lane: accelerating` or `lane: slow`");
  }

  /** Customers whom no region has, in a workspace that divides the market into regions. */
  private Stream<Finding> elsewhere(Facts facts) {
    long customers = facts.results().market().elsewhere();
    return customers == 0
        ? Stream.empty()
        : facts.model().ofKind("region").stream()
            .limit(1)
            .map(
                region ->
                    at(
                            Words.place(facts.model(), region),
                            customers + " customers live in none of the declared regions")
                        .help("add a region, or widen the `rule` of one"));
  }
}
