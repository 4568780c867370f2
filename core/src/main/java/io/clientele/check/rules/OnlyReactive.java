package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.Reading;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import io.clientele.model.Journey.Touchpoint;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Customers whose journeys only answer: nobody comes to them first. */
final class OnlyReactive implements Check {
  private static final Set<String> ANSWERING =
      Set.of("inbound", "incoming", "reactive", "complaint", "request");

  /** In per cent: what happens this often is worth a line in the journey. */
  private static final double DECLARABLE = 5;

  @Override
  public String code() {
    return "CLT703";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> watched =
        model.relationships().stream()
            .filter(relationship -> !relationship.risks().isEmpty())
            .map(Relationship::segmentId)
            .map(OnlyReactive::key)
            .collect(Collectors.toSet());
    Map<String, List<Journey>> bySegment =
        model.journeys().stream()
            .filter(journey -> !journey.segmentId().isEmpty())
            .collect(Collectors.groupingBy(journey -> key(journey.segmentId())));
    return bySegment.entrySet().stream()
        .filter(entry -> !watched.contains(entry.getKey()))
        .filter(entry -> entry.getValue().stream().allMatch(OnlyReactive::onlyAnswers))
        .map(entry -> finding(facts, entry.getValue()));
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static boolean onlyAnswers(Journey journey) {
    List<Stage> stages = journey.stages();
    boolean activates = stages.stream().anyMatch(stage -> stage.experience().equals("activation"));
    return !stages.isEmpty() && !activates && (answersAll(stages) || followsComplaint(stages));
  }

  /** Every touchpoint says how it comes about, and none is begun by the organisation. */
  private static boolean answersAll(List<Stage> stages) {
    List<Touchpoint> all = stages.stream().flatMap(stage -> stage.touchpoints().stream()).toList();
    return !all.isEmpty()
        && all.stream().allMatch(touchpoint -> ANSWERING.contains(key(touchpoint.interaction())));
  }

  private static boolean followsComplaint(List<Stage> stages) {
    boolean proactive =
        stages.stream()
            .flatMap(stage -> stage.touchpoints().stream())
            .anyMatch(
                touchpoint ->
                    Set.of("outbound", "proactive").contains(key(touchpoint.interaction())));
    return !proactive && key(stages.get(0).name()).contains("complaint");
  }

  private Finding finding(Facts facts, List<Journey> journeys) {
    Model model = facts.model();
    Journey journey = journeys.get(0);
    String segment =
        model
            .element(journey.segmentId())
            .map(Words::element)
            .orElse(Words.name(journey.segmentId()));
    List<Reading> begun = begun(facts, journeys);
    double own = share(begun);
    String help =
        "add a stage with `experience: activation`, an `outbound` touchpoint, or"
            + " `relationshipRisks` to watch for";
    return at(
            Words.place(model, journey.element()),
            segment
                + " is only ever answered: no activation, no proactive touchpoint, no early"
                + " warning"
                + measured(begun, own))
        .help(own >= DECLARABLE ? "declare as `outbound` what is begun already, or " + help : help);
  }

  /** How often the organisation began an episode of these journeys with the segment. */
  private static List<Reading> begun(Facts facts, List<Journey> journeys) {
    return facts.results().readings().stream()
        .filter(it -> it.measure().equals("proactive-episodes") && it.isOverall())
        .filter(it -> it.stageId().isEmpty())
        .filter(
            it ->
                journeys.stream()
                    .anyMatch(
                        journey ->
                            journey.id().equalsIgnoreCase(it.journeyId())
                                && journey.segmentId().equalsIgnoreCase(it.segmentId())))
        .toList();
  }

  private static double share(List<Reading> begun) {
    double n = begun.stream().mapToLong(Reading::n).sum();
    return n == 0 ? 0 : begun.stream().mapToDouble(it -> it.value() * it.n()).sum() / n;
  }

  private static String measured(List<Reading> begun, double own) {
    return begun.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "; measured, the organisation began %.1f %% of %,d episodes",
            own,
            begun.stream().mapToLong(Reading::n).sum());
  }
}
