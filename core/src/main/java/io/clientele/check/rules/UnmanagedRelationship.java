package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import java.util.Set;
import java.util.stream.Stream;

/** A relationship that no service manages, or that no organisation unit owns. */
final class UnmanagedRelationship implements Check {
  @Override
  public String code() {
    return "CLT307";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> toService = OpenReferences.of(model, "manages");
    Set<String> toUnit = OpenReferences.of(model, "owned-by");
    return model.relationships().stream()
        .map(Relationship::element)
        .flatMap(
            element ->
                Stream.concat(
                    lacks(model, element, "manages", toService)
                        ? Stream.of(withoutService(model, element))
                        : Stream.empty(),
                    isAnsweredFor(element) && lacks(model, element, "owned-by", toUnit)
                        ? Stream.of(withoutUnit(element))
                        : Stream.empty()));
  }

  private static boolean lacks(Model model, Element element, String relation, Set<String> open) {
    return !open.contains(element.id()) && !MissingEdge.has(model, element, relation);
  }

  /** Where the required field is absent altogether, that is said by the check of fields. */
  private static boolean isAnsweredFor(Element element) {
    return element.value().has("orgUnitTitle");
  }

  private Finding withoutService(Model model, Element element) {
    return at(
            Words.place(model, element), Words.element(element) + " is managed through no service")
        .help("name the service in `services`, by its id");
  }

  private Finding withoutUnit(Element element) {
    return at(
            element.at("/orgUnitTitle"),
            Words.element(element) + " is owned by no organisation unit")
        .help("name the unit that keeps it in `orgUnitTitle`");
  }
}
