package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A journey that maps to no value stream, or a stage of a mapped journey without one. */
final class JourneyWithoutValueStream implements Check {
  private static final String RELATION = "mapped-to";

  @Override
  public String code() {
    return "CLT306";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> open = OpenReferences.of(model, RELATION);
    return model.journeys().stream().flatMap(journey -> findings(model, journey, open));
  }

  private Stream<Finding> findings(Model model, Journey journey, Set<String> open) {
    Element element = journey.element();
    List<Element> unmapped =
        journey.stages().stream()
            .flatMap(stage -> model.element(stage.id()).stream())
            .filter(stage -> !open.contains(stage.id()))
            .filter(stage -> !MissingEdge.has(model, stage, RELATION))
            .toList();
    boolean none = unmapped.size() == journey.stages().size();
    if (none && !open.contains(element.id()) && !MissingEdge.has(model, element, RELATION)) {
      return Stream.of(
          at(Words.place(model, element), Words.element(element) + " maps to no value stream")
              .help("name one in a stage's `relevantValueStreams`"));
    }
    return unmapped.stream()
        .map(
            stage ->
                at(Words.place(model, stage), Words.element(stage) + " maps to no value stream")
                    .as(Severity.WARNING)
                    .help("name the value stream it belongs to in `relevantValueStreams`"));
  }
}
