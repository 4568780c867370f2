package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
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
        .map(entry -> finding(model, entry.getValue().get(0)));
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

  private Finding finding(Model model, Journey journey) {
    String segment =
        model
            .element(journey.segmentId())
            .map(Words::element)
            .orElse(Words.name(journey.segmentId()));
    return at(
            Words.place(model, journey.element()),
            segment
                + " is only ever answered: no activation, no proactive touchpoint, no early"
                + " warning")
        .help(
            "add a stage with `experience: activation`, an `outbound` touchpoint, or"
                + " `relationshipRisks` to watch for");
  }
}
