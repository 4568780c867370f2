package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.SharedEvents;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Match;
import java.util.List;
import java.util.stream.Stream;

/** Two touchpoints of one journey whose conditions hold for the same event. */
final class ContestedEvents implements Check {
  @Override
  public String code() {
    return "CLT907";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean isMeasured(Facts facts) {
    return facts.isMeasured();
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    List<SharedEvents> all = facts.results().sharedEvents();
    return facts.model().journeys().stream()
        .flatMap(
            journey ->
                all.stream()
                    .filter(shared -> shared.journeyId().equalsIgnoreCase(journey.id()))
                    .flatMap(shared -> finding(journey, shared)));
  }

  /** Nothing is said where the condition has been rewritten since it was measured. */
  private Stream<Finding> finding(Journey journey, SharedEvents shared) {
    String message =
        "touchpoints %s and %s both match %d %s, such as %s"
            .formatted(
                Words.name(shared.first()),
                Words.name(shared.second()),
                shared.events(),
                shared.events() == 1 ? "event" : "events",
                Words.name(shared.example()));
    return journey.stages().stream()
        .flatMap(stage -> stage.matches().stream())
        .filter(match -> isMeant(match, shared))
        .limit(1)
        .map(
            match ->
                at(match.span(), message)
                    .help("the first one counts; make the second condition narrower"));
  }

  private static boolean isMeant(Match match, SharedEvents shared) {
    return match.touchpoint().equals(shared.second()) && match.when().equals(shared.condition());
  }
}
