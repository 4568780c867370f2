package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.Deviation;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import java.util.List;
import java.util.stream.Stream;

/** A stage that no event can show, or whose place in the order events contradict. */
final class UnseenStage implements Check {
  /** Fewer cases than this decide nothing. */
  private static final long FEWEST = 20;

  private static final double MOST = 0.5;

  @Override
  public String code() {
    return "CLT905";
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
    List<Deviation> displaced =
        facts.results().deviations().stream()
            .filter(one -> one.kind().equals("out-of-order"))
            .filter(one -> one.cases() >= FEWEST && one.share() > MOST)
            .toList();
    return facts.model().journeys().stream()
        .filter(UnseenStage::isBound)
        .flatMap(
            journey ->
                journey.stages().stream()
                    .flatMap(
                        stage ->
                            Stream.concat(unseen(stage), displaced(journey, stage, displaced))));
  }

  /** A journey that nobody has tied to data is a declaration only, and may well be one. */
  private static boolean isBound(Journey journey) {
    return !journey.sources().isEmpty()
        || journey.stages().stream().anyMatch(stage -> !stage.matches().isEmpty());
  }

  private Stream<Finding> unseen(Stage stage) {
    if (!stage.matches().isEmpty()) {
      return Stream.empty();
    }
    String message =
        "stage " + Words.name(stage.name()) + " has no event pattern: data never show it";
    return Stream.of(
        at(stage.span(), message)
            .help("add `match: [{touchpoint: …, when: \"activity = '…'\"}]` to the stage"));
  }

  private Stream<Finding> displaced(Journey journey, Stage stage, List<Deviation> displaced) {
    return displaced.stream()
        .filter(one -> one.journeyId().equalsIgnoreCase(journey.id()))
        .filter(one -> one.detail().equalsIgnoreCase(stage.id()) && !stage.unordered())
        .map(
            one ->
                at(
                        stage.span(),
                        "stage %s comes out of the declared order in %d cases, %d %% of all"
                            .formatted(
                                Words.name(stage.name()),
                                one.cases(),
                                Math.round(one.share() * 100)))
                    .help("move the stage to where it happens, or write `unordered: true`"));
  }
}
