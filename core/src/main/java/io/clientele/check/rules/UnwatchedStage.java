package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A stage at which no measure is taken, of a journey at which some are. */
final class UnwatchedStage implements Check {
  @Override
  public String code() {
    return "CLT412";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> watched = new HashSet<>();
    for (Element point : model.ofKind("measure-point")) {
      model.edgesFrom(point).stream().map(Edge::target).forEach(it -> watched.add(it.key()));
    }
    return model.journeys().stream()
        .filter(
            journey ->
                journey.stages().stream()
                    .anyMatch(stage -> watched.contains(Element.keyOf(stage.id()))))
        .flatMap(journey -> journey.stages().stream())
        .filter(stage -> !watched.contains(Element.keyOf(stage.id())))
        .map(
            stage ->
                at(
                        stage.span(),
                        "stage "
                            + Words.name(stage.name())
                            + " has no measure point, and others of its journey have")
                    .help("name it in `journeyStages` of a measure point"));
  }
}
