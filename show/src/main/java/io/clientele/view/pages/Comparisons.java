package io.clientele.view.pages;

import io.clientele.check.result.Conformance;
import io.clientele.check.result.SegmentsResult;
import io.clientele.check.result.StandingResult;
import io.clientele.model.Journey;
import io.clientele.model.LineOfSight;
import io.clientele.model.Relationship;
import io.clientele.model.Segment;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what was declared of segments, journeys, relationships and indicators beside what is. */
final class Comparisons {
  /**
   * Followed when surely this share of cases or more fit exactly; departed from when surely less
   * than half do.
   */
  private static final double FOLLOWED = 0.8;

  private static final double PARTLY = 0.5;

  private Comparisons() {}

  static List<Comparison> segments(Report report) {
    return report.model().segments().stream().map(s -> segment(report, s)).toList();
  }

  static List<Comparison> journeys(Report report) {
    return report.model().journeys().stream().map(j -> journey(report, j)).toList();
  }

  static List<Comparison> relationships(Report report) {
    return report.model().relationships().stream().map(r -> relationship(report, r)).toList();
  }

  static List<Comparison> indicators(Report report) {
    return report.model().indicators().stream()
        .map(indicator -> Comparison.of(report, Comparison.gauge(report, indicator)))
        .toList();
  }

  private static Comparison segment(Report report, Segment segment) {
    Estimate members = members(report, segment.id());
    Optional<SegmentsResult.Size> size =
        report.results().segments().sizes().stream()
            .filter(each -> each.segmentId().equalsIgnoreCase(segment.id()))
            .filter(each -> !each.declared().isEmpty())
            .findFirst();
    String verdict =
        members.present()
            ? members.value().getAsDouble() > 0
                ? size.map(SegmentsResult.Size::verdict).orElse("measured")
                : "empty"
            : "";
    return new Comparison(
        segment.id(),
        segment.title(),
        "Members",
        size.map(SegmentsResult.Size::declared)
            .orElse(segment.membership().isPresent() ? "members by rule" : "no membership rule"),
        members,
        segment.membership().isPresent() ? "not measured" : "no rule to measure by",
        Verdict.of(verdict),
        Optional.empty());
  }

  /** The members of a segment: its reading, or the plain count. */
  static Estimate members(Report report, String segment) {
    Estimate reading = report.estimate(Report.Key.of("members", segment));
    Long count = report.results().members().get(segment);
    if (reading.present() || count == null) {
      return reading;
    }
    java.util.OptionalDouble value = java.util.OptionalDouble.of(count);
    return new Estimate(value, value, value, count, "customers");
  }

  private static Comparison journey(Report report, Journey journey) {
    Optional<Conformance> fit = conformance(report, journey.id());
    String verdict = fit.map(c -> verdict(exact(report, c))).orElse("");
    int stages = journey.stages().size();
    return new Comparison(
        journey.id(),
        journey.title(),
        "Cases that follow it exactly",
        stages == 0 ? "no stages yet" : Numbers.counted(stages, "stage") + " in order",
        fit.map(c -> exact(report, c)).orElse(Estimate.NONE),
        "not measured",
        Verdict.of(verdict),
        Optional.empty());
  }

  private static String verdict(Estimate exact) {
    double scale = exact.unit().equals("share") ? 1 : 100;
    if (exact.low().orElse(0) >= FOLLOWED * scale) {
      return "followed";
    }
    return exact.high().orElse(1) < PARTLY * scale ? "departs" : "partly followed";
  }

  /** The exact-fit share with its interval, as measured or else by Wilson. */
  static Estimate exact(Report report, Conformance fit) {
    Estimate reading = report.estimate(Report.Key.of("exact-fit", fit.journeyId()));
    return reading.present() ? reading : Estimate.share(fit.exactFitShare(), fit.cases());
  }

  static Optional<Conformance> conformance(Report report, String journey) {
    return report.results().conformances().stream()
        .filter(c -> c.journeyId().equalsIgnoreCase(journey) && c.cases() > 0)
        .findFirst();
  }

  /** The measured strength beside the declared one, judged by all that it declares. */
  private static Comparison relationship(Report report, Relationship relationship) {
    List<String> verdicts =
        Stream.concat(
                relationship.indicators().stream().map(i -> Comparison.gauge(report, i).verdict()),
                report.results().standings().stream()
                    .filter(s -> s.relationshipId().equalsIgnoreCase(relationship.id()))
                    .map(StandingResult::verdict))
            .toList();
    return new Comparison(
        relationship.id(),
        relationship.title(),
        "Strength, 1 to 5",
        relationship.strength() > 0 ? relationship.strength() + " of 5" : Numbers.ABSENT,
        report.estimate(Report.Key.of("relationship-strength", relationship.segmentId())),
        "not measured",
        verdicts.isEmpty() ? Verdict.of("") : worst(verdicts),
        Optional.empty());
  }

  /** The gravest of several verdicts. */
  private static Verdict worst(List<String> verdicts) {
    return Stream.of(
            "missed",
            "differs",
            "declared too high",
            "declared too low",
            "stale",
            "undecided",
            "met",
            "agrees")
        .filter(verdicts::contains)
        .findFirst()
        .map(Verdict::of)
        .orElse(Verdict.of(""));
  }

  /** Whether the segment's path to value is whole, in words. */
  static String sight(LineOfSight line) {
    return line.firstMissing()
        .map(hop -> line.present() + " of 5 hops, breaks at " + hop.name())
        .orElse("complete");
  }
}
