package io.clientele.view.pages;

import io.clientele.model.Segment;
import io.clientele.view.Estimate;
import io.clientele.view.Fact;
import io.clientele.view.Gauges;
import io.clientele.view.Numbers;
import io.clientele.view.Overlap;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Sightline;
import io.clientele.view.Spread;
import io.clientele.view.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Who are they really?
 *
 * @param outside figures of others beside its indicators
 * @param lately its last months beside all the time
 * @param since the day of the run before this one; empty where none is remembered
 * @param changes since then
 */
public record SegmentPage(
    Segment segment,
    Estimate members,
    String share,
    List<Fact> facts,
    List<Fact.Item> needs,
    String told,
    List<Fact> connected,
    Gauges indicators,
    Table outside,
    Table lately,
    String since,
    Table changes,
    String size,
    Optional<Spread> spread,
    Moves moves,
    List<Components> components,
    Optional<Panels> growth,
    Optional<Overlap> overlap,
    Optional<Sightline> sight,
    List<Marked> findings,
    String whyNot) {

  public static SegmentPage of(Report report, Segment segment, Recent recent) {
    Estimate members = Comparisons.members(report, segment.id());
    return new SegmentPage(
        segment,
        members,
        share(report, members),
        facts(report, segment),
        segment.needs().stream().map(need -> new Fact.Item(need.text(), need.id())).toList(),
        Backings.told(report, segment.id()),
        connected(report, segment),
        new Gauges(
            "Indicators of " + segment.title(),
            segment.indicators().stream().map(i -> Comparison.gauge(report, i)).toList()),
        Aims.outside(report, segment.id()),
        recent.spans().lately(segment.id()),
        recent.day(),
        recent.since().ofSegment(segment.id()),
        size(report, segment),
        Spreads.of(report, segment.id()),
        Moves.of(report, segment),
        Components.measured(report, segment.id()),
        growth(report, segment),
        overlap(report),
        Sightlines.of(report, segment),
        report.about(segment.element()).stream().map(Marked::of).toList(),
        report.whyNot());
  }

  private static String share(Report report, Estimate members) {
    long all = report.results().volume().parties();
    return members.present() && all > 0
        ? Numbers.percent(members.value().getAsDouble() / all) + " of all customers"
        : "";
  }

  /** The declared size and how it holds. */
  private static String size(Report report, Segment segment) {
    return report.results().segments().sizes().stream()
        .filter(size -> size.segmentId().equalsIgnoreCase(segment.id()))
        .filter(size -> !size.declared().isEmpty())
        .map(size -> "declared " + size.declared() + ": " + size.verdict())
        .findFirst()
        .orElse("");
  }

  private static List<Fact> facts(Report report, Segment segment) {
    return Fact.said(
        Fact.of("Type", segment.type()),
        Neighbours.unit(report, segment.orgUnit()),
        Fact.of("Customer value", segment.customerValue()),
        Fact.of("Lifecycle stage", segment.lifecycleStage()),
        Fact.of("Lifetime value", lifetime(segment)),
        Fact.of("Acquisition channels", segment.acquisitionChannels()),
        Fact.of("Retention", segment.retentionStrategies()),
        Fact.of("Strategic alignment", segment.strategicAlignment()),
        Fact.of("To improve", segment.improvementOpportunities()));
  }

  private static String lifetime(Segment segment) {
    return segment
        .lifetimeValue()
        .map(
            value ->
                Numbers.of(value.value(), value.currency())
                    + (value.timespan().isEmpty()
                        ? ""
                        : ", " + value.timespan().toLowerCase(java.util.Locale.ROOT)))
        .orElse("");
  }

  private static List<Fact> connected(Report report, Segment segment) {
    var model = report.model();
    String id = segment.id();
    return Fact.said(
        new Fact(
            "Journeys",
            model.journeys().stream()
                .filter(j -> j.segmentId().equalsIgnoreCase(id))
                .map(j -> new Fact.Item(j.title(), j.id()))
                .toList()),
        new Fact(
            "Personas",
            model.personas().stream()
                .filter(p -> p.segmentId().equalsIgnoreCase(id))
                .map(p -> new Fact.Item(p.title(), p.id()))
                .toList()),
        new Fact(
            "Relationships",
            model.relationships().stream()
                .filter(r -> r.segmentId().equalsIgnoreCase(id))
                .map(r -> new Fact.Item(r.title(), r.id()))
                .toList()),
        new Fact(
            "Related segments", segment.related().stream().map(r -> related(report, r)).toList()),
        new Fact("Rests on", Neighbours.outgoing(report, segment.element())));
  }

  private static Fact.Item related(Report report, Segment.RelatedSegment related) {
    String how = related.relationship().isEmpty() ? "" : " (" + related.relationship() + ")";
    return new Fact.Item(report.title(related.segmentId()) + how, related.segmentId());
  }

  private static Optional<Panels> growth(Report report, Segment segment) {
    List<Panels.Dot> dots =
        Stream.concat(
                report.results().earlierReadings().stream(), report.readings("members").stream())
            .filter(r -> r.measure().equals("members") && Report.whole(r))
            .filter(r -> r.segmentId().equalsIgnoreCase(segment.id()))
            .map(r -> new Panels.Dot(r.asOf().toString(), report.estimate(r)))
            .toList();
    if (dots.size() < 2) {
      return Optional.empty();
    }
    String unit = dots.get(0).estimate().unit();
    return Optional.of(
        new Panels(
            "Members over time",
            unit,
            List.of(new Panels.Panel(segment.title(), dots, OptionalDouble.empty()))));
  }

  private static Optional<Overlap> overlap(Report report) {
    List<Segment> segments =
        report.model().segments().stream()
            .filter(segment -> report.results().members().containsKey(segment.id()))
            .toList();
    if (segments.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Overlap(
            "Customers in two segments",
            segments.stream().map(a -> row(report, a, segments)).toList()));
  }

  private static Overlap.Row row(Report report, Segment a, List<Segment> all) {
    List<Long> shared = all.stream().map(b -> shared(report, a.id(), b.id())).toList();
    long members = report.results().members().getOrDefault(a.id(), 0L);
    return new Overlap.Row(a.title(), a.id(), members, shared);
  }

  private static long shared(Report report, String a, String b) {
    String key = a.compareTo(b) <= 0 ? a + "\t" + b : b + "\t" + a;
    return a.equals(b)
        ? report.results().members().getOrDefault(a, 0L)
        : report.results().overlaps().getOrDefault(key, 0L);
  }
}
