package io.clientele.view.pages;

import io.clientele.check.result.DriverResult;
import io.clientele.check.result.MeasureResult;
import io.clientele.check.result.PointResult;
import io.clientele.check.result.Reading;
import io.clientele.check.result.SignalResult;
import io.clientele.check.result.StandingResult;
import io.clientele.model.Journey;
import io.clientele.model.Relationship;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Spread;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the data hold against the declaration of a relationship.
 *
 * @param standing each declared aspect beside the measured one
 * @param levels at which the segment's members stand
 * @param channels that customers are declared to prefer, and those they use
 * @param risks with the week in which they first left their limits
 * @param points what is declared as history, risk or growth, and what shows it
 * @param drivers what goes with the scores of the segment's journeys
 */
public record RelationshipEvidence(
    Table standing,
    Optional<Spread> levels,
    Table channels,
    Table risks,
    Table points,
    Table drivers) {
  static RelationshipEvidence of(Report report, Relationship relationship) {
    return new RelationshipEvidence(
        standing(report, relationship),
        levels(report, relationship.segmentId()),
        channels(report, relationship),
        risks(report, relationship.segmentId()),
        points(report, relationship.id()),
        drivers(report, relationship.segmentId()));
  }

  private static Table standing(Report report, Relationship relationship) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    report.results().standings().stream()
        .filter(standing -> standing.relationshipId().equalsIgnoreCase(relationship.id()))
        .forEach(standing -> rows.add(row(report, standing)));
    return new Table(
        List.of(
            Table.text("Aspect"),
            Table.text("Declared"),
            Table.text("Measured"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.text("Verdict")),
        rows);
  }

  private static JsonNode engagement(Relationship relationship) {
    return relationship.element().value().path("engagementModel");
  }

  private static List<Table.Cell> row(Report report, StandingResult standing) {
    boolean level = standing.aspect().equals("engagement") || standing.aspect().equals("loyalty");
    boolean money = standing.aspect().endsWith("value");
    String unit = level ? "%" : money ? report.model().settings().currency() : "";
    String often = standing.aspect().equals("frequency") ? " contacts in 30 days" : "";
    String value = Numbers.of(standing.value(), unit) + often;
    String most = level ? "mostly " + Words.plain(standing.measured()) + ", " + value : value;
    return List.of(
        Table.cell(Words.title(standing.aspect())),
        Table.cell(standing.declared().isEmpty() ? Numbers.ABSENT : standing.declared()),
        Table.cell(standing.measured().isEmpty() ? "not measured" : most),
        standing.low().isPresent() && standing.high().isPresent()
            ? Table.cell(
                Numbers.range(standing.low().getAsDouble(), standing.high().getAsDouble(), unit))
            : Table.cell(""),
        Table.cell(Numbers.count(standing.n()), standing.n()),
        Moves.marked(standing.verdict()));
  }

  /** Those that are words; what members are worth stands on the page of the segment. */
  private static Optional<Spread> levels(Report report, String segmentId) {
    return Spreads.of(report, segmentId)
        .map(
            spread ->
                new Spread(
                    spread.title(),
                    spread.aspects().stream()
                        .filter(aspect -> !aspect.name().startsWith("Lifetime value"))
                        .toList()))
        .filter(spread -> !spread.aspects().isEmpty());
  }

  private static Table channels(Report report, Relationship relationship) {
    Set<String> preferred = new TreeSet<>();
    engagement(relationship)
        .path("preferredChannels")
        .valueStream()
        .forEach(channel -> preferred.add(channel.asString("").toLowerCase(Locale.ROOT)));
    List<Reading> used =
        report.readings("channel-use").stream()
            .filter(r -> r.segmentId().equalsIgnoreCase(relationship.segmentId()))
            .filter(r -> Report.whole(r) && !r.channel().isEmpty())
            .sorted(Comparator.comparingDouble(r -> -r.value()))
            .toList();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Reading reading : used) {
      boolean meant = preferred.remove(reading.channel().toLowerCase(Locale.ROOT));
      rows.add(channel(reading.channel(), meant, report.estimate(reading)));
    }
    if (!used.isEmpty()) {
      preferred.forEach(channel -> rows.add(channel(channel, true, Estimate.NONE)));
    }
    return new Table(
        List.of(
            Table.text("Channel"),
            Table.text("Declared as preferred"),
            Table.number("Share of contacts"),
            Table.number("95 % interval"),
            Table.number("n")),
        rows);
  }

  private static List<Table.Cell> channel(String name, boolean preferred, Estimate share) {
    return List.of(
        Table.cell(name),
        Table.cell(preferred ? "✓ yes" : Numbers.ABSENT),
        Table.cell(share.present() ? share.text() : "not seen", share.value().orElse(0)),
        Table.cell(share.interval()),
        Table.cell(share.count(), share.n()));
  }

  private static Table risks(Report report, String segmentId) {
    return new Table(
        List.of(
            Table.text("Risk"),
            Table.text("Measured"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.text("Early warning")),
        report.results().measures().stream()
            .filter(m -> m.component().equals("risk") || m.id().equals("churn"))
            .map(measure -> risk(report, measure, segmentId))
            .toList());
  }

  private static List<Table.Cell> risk(Report report, MeasureResult measure, String segmentId) {
    Estimate estimate = report.estimate(Report.Key.of(measure.id(), segmentId));
    String needs = measure.needs().isEmpty() ? "no reading of this segment" : measure.needs();
    return List.of(
        Table.cell(measure.title()),
        Table.cell(
            estimate.present() ? estimate.text() : "not measured: " + needs.replace("`", "")),
        Table.cell(estimate.interval()),
        Table.cell(estimate.count(), estimate.n()),
        Table.cell(warning(report, measure.id(), segmentId)));
  }

  /** The first week in which the risk left its limits, or why there is none. */
  private static String warning(Report report, String measure, String segmentId) {
    boolean charted =
        report.results().charts().stream()
            .anyMatch(c -> c.measure().equals(measure) && c.subject().equalsIgnoreCase(segmentId));
    return report.results().signals().stream()
        .filter(s -> s.measure().equals(measure) && s.subject().equalsIgnoreCase(segmentId))
        .min(Comparator.comparing(SignalResult::week))
        .map(s -> "▲ week of " + s.week() + ": " + Words.plain(s.kind()))
        .orElse(charted ? "none: inside its limits" : "not charted");
  }

  /** Prose is said to be prose: nothing in the data can speak for it or against it. */
  private static Table points(Report report, String relationshipId) {
    return new Table(
        List.of(
            Table.text("Declared"),
            Table.text("As"),
            Table.text("Shown by"),
            Table.text("Measured"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.text("Last seen")),
        report.results().relationshipPoints().stream()
            .filter(point -> point.relationshipId().equalsIgnoreCase(relationshipId))
            .map(RelationshipEvidence::point)
            .toList());
  }

  private static List<Table.Cell> point(PointResult point) {
    boolean prose = point.verdict().equals("prose");
    boolean known = point.low().isPresent() && point.high().isPresent();
    return List.of(
        Table.cell(point.title()),
        Table.cell(Words.title(point.sort())),
        Table.cell(prose ? "prose: no measure or pattern is named" : point.shownBy()),
        Table.cell(known ? Numbers.of(point.value(), point.unit()) : prose ? "" : "not measured"),
        Table.cell(
            known
                ? Numbers.range(point.low().getAsDouble(), point.high().getAsDouble(), point.unit())
                : ""),
        known ? Table.cell(Numbers.count(point.n()), point.n()) : Table.cell(""),
        Table.cell(point.lastAt()));
  }

  private static Table drivers(Report report, String segmentId) {
    Set<String> journeys =
        report.model().journeys().stream()
            .filter(journey -> journey.segmentId().equalsIgnoreCase(segmentId))
            .map(Journey::id)
            .collect(Collectors.toSet());
    return ImportanceMaps.table(
        report.results().drivers().stream()
            .filter((DriverResult driver) -> journeys.contains(driver.journeyId()))
            .toList());
  }
}
