package io.clientele.view.pages;

import io.clientele.check.result.Conformance;
import io.clientele.model.Journey;
import io.clientele.model.Segment;
import io.clientele.view.Estimate;
import io.clientele.view.Fact;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.List;
import java.util.Optional;

/** The three questions of a journey page, and its box of methods. */
final class JourneyStory {
  private JourneyStory() {}

  static List<Fact> meant(Report report, Journey journey) {
    return Fact.said(
        Fact.link("Segment", report.title(journey.segmentId()), journey.segmentId()),
        new Fact(
            "Personas",
            journey.personaIds().stream().map(id -> new Fact.Item(report.title(id), id)).toList()),
        Fact.of(
            "Stages",
            String.join(" → ", journey.stages().stream().map(Journey.Stage::name).toList())),
        Neighbours.unit(report, journey.orgUnit()),
        Fact.of("State", journey.state()));
  }

  /** The value at stake. */
  static List<Fact> matters(Report report, Journey journey) {
    Optional<Segment> segment =
        report.model().segments().stream()
            .filter(s -> s.id().equalsIgnoreCase(journey.segmentId()))
            .findFirst();
    Estimate members = Comparisons.members(report, journey.segmentId());
    long targets =
        report.model().indicators().stream()
            .filter(i -> i.subjectId().startsWith(journey.id()) && i.target().isPresent())
            .count();
    return Fact.said(
        Fact.of("Customers concerned", members.present() ? members.text() + " in the segment" : ""),
        Fact.of("Declared lifetime value", segment.map(JourneyStory::lifetime).orElse("")),
        Fact.of("Value at stake", segment.map(s -> stake(s, members)).orElse("")),
        Fact.of("Customer value", segment.map(Segment::customerValue).orElse("")),
        new Fact("Realised through", Neighbours.outgoing(report, journey.element())),
        Fact.of(
            "Targets", targets > 0 ? Numbers.counted(targets, "indicator") + " with a target" : ""),
        Fact.of("Desired experience", desired(journey)));
  }

  private static String lifetime(Segment segment) {
    return segment
        .lifetimeValue()
        .map(v -> Numbers.of(v.value(), v.currency()) + " per customer" + over(v.timespan()))
        .orElse("");
  }

  private static String over(String timespan) {
    return timespan.isEmpty() ? "" : ", " + timespan.toLowerCase(java.util.Locale.ROOT);
  }

  private static String stake(Segment segment, Estimate members) {
    if (segment.lifetimeValue().isEmpty() || !members.present()) {
      return "";
    }
    var declared = segment.lifetimeValue().get();
    double all = declared.value() * members.value().getAsDouble();
    return Numbers.of(all, declared.currency()) + " (declared lifetime value × measured members)";
  }

  private static List<String> desired(Journey journey) {
    return journey.desiredExperience().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(e -> e.getKey() + " " + Numbers.of(e.getValue(), ""))
        .toList();
  }

  static List<Fact> determined(Report report, Journey journey) {
    Optional<Conformance> fit = Comparisons.conformance(report, journey.id());
    if (fit.isEmpty()) {
      return List.of(Fact.of("So far", "Declared only. " + report.whyNot()));
    }
    Conformance c = fit.get();
    String sources =
        journey.sources().isEmpty() ? "every event source" : String.join(", ", journey.sources());
    return Fact.said(
        Fact.of("From", "events of " + sources),
        Fact.of(
            "Cases",
            Numbers.counted(c.cases(), "case")
                + ", "
                + Numbers.count(c.openCases())
                + " of them still open"),
        Fact.of(
            "Left over",
            Numbers.counted(c.unmatchedEvents(), "event") + " that no touchpoint claims"),
        Fact.of(
            "A case ends",
            "after " + Numbers.counted(journey.gap().toDays(), "day") + " of silence"),
        Fact.of("As of", report.asOf()));
  }

  static List<Fact> method() {
    return Fact.said(
        Fact.of(
            "Conformance",
            "Each case is laid beside the declared order; a step too many or too few costs one."
                + " Exact fit is the share of cases without cost; fitness is one less cost over the"
                + " longest possible cost."),
        Fact.of(
            "Completion",
            "Closed cases that reach the last required stage, over all closed cases. Open cases are"
                + " left out, not counted as failures."),
        Fact.of(
            "Experience",
            "Survey answers of this journey. Satisfaction is the share of the two best answers;"
                + " ease is a mean from 1 to 7; the recommendation score is promoters less"
                + " detractors in per cent."),
        Fact.of("Time", "Median days from the first to the last event of a stage."),
        Fact.of(
            "Intervals",
            "95 %: Wilson's score interval for shares, Student's t for means, order statistics for"
                + " medians; the recommendation score by the variance of its three shares"
                + " (multinomial)."),
        Fact.of(
            "Left out",
            "Events without a matching touchpoint take no part in conformance; they are counted"
                + " above."),
        Fact.of(
            "Frustration",
            "Eight rules, from a repeated contact to a low score; a stage is compared with the"
                + " others by Fisher's exact test, adjusted for asking of every stage (Benjamini"
                + " and Hochberg)."),
        Fact.of(
            "Emotion",
            "Measured emotion is the satisfaction answers laid from −2 (lowest) to +2 (highest)."));
  }
}
