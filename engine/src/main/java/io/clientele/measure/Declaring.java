package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Span;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import io.clientele.rule.EventFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows what relationships declare as history, risk or growth, as far as a measure or an event
 * pattern can show it, and the four risks that every relationship has: {@code relationship_point}.
 */
final class Declaring {
  private static final String RISK = "risk";

  private static final Map<String, String> RISKS =
      Map.of(
          "churn", "churn",
          "satisfaction", "satisfaction-risk",
          "competitive", "competitive-risk",
          "service", "service-risk");

  /** What data show of one point; nothing of one that is prose. */
  private record Shown(
      Optional<Estimate> estimate, String unit, String first, String last, String warned) {
    private static final Shown NOTHING = new Shown(Optional.empty(), "", "", "", "");
  }

  private final Engine engine;
  private final Model model;
  private final Figures figures;
  private final Conditions conditions = new Conditions(EventFields.SCOPE);

  Declaring(Engine engine, Model model, Figures figures) {
    this.engine = engine;
    this.model = model;
    this.figures = figures;
  }

  void store() {
    try (Appender table = engine.append("relationship_point")) {
      for (Relationship relationship : model.relationships()) {
        for (Relationship.Point point : points(relationship)) {
          row(table, relationship, point, shown(relationship.segmentId(), point));
        }
      }
    }
  }

  private static List<Relationship.Point> points(Relationship relationship) {
    List<Relationship.Point> points = new ArrayList<>();
    Span span = relationship.element().span();
    RISKS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            risk ->
                points.add(new Relationship.Point(RISK, risk.getKey(), risk.getValue(), "", span)));
    points.addAll(relationship.points());
    return points;
  }

  private Shown shown(String segmentId, Relationship.Point point) {
    if (point.isProse()) {
      return Shown.NOTHING;
    }
    return point.measure().isEmpty()
        ? pattern(segmentId, point)
        : measure(segmentId, point.measure());
  }

  private Shown measure(String segmentId, String measure) {
    Optional<Reading> reading = figures.ofSegment(measure, segmentId);
    return new Shown(
        reading.map(r -> new Estimate(r.value(), r.low(), r.high(), r.n())),
        reading.map(Reading::unit).orElse(""),
        "",
        "",
        warned(segmentId, measure));
  }

  /** When the segment's chart first showed that the risk is rising; empty where it never did. */
  private String warned(String segmentId, String measure) {
    return engine
        .rows(
            Sql.of(
                "select cast(min(since) as varchar) from signal where dimension = 'segment'"
                    + " and lower(subject) = lower(?) and measure = ? and after > before",
                segmentId,
                measure),
            row -> row.text(1))
        .get(0);
  }

  /** The share of the segment's members who have such an event, and when there were any. */
  private Shown pattern(String segmentId, Relationship.Point point) {
    return conditions
        .sql(point.pattern(), point.span())
        .map(condition -> pattern(segmentId, condition))
        .orElse(Shown.NOTHING);
  }

  private Shown pattern(String segmentId, Sql condition) {
    List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
    parameters.add(segmentId);
    parameters.add(segmentId);
    String text = Script.text("point.sql").replace("${condition}", condition.text());
    return engine
        .rows(
            new Sql(text, parameters),
            row ->
                new Shown(
                    Estimates.share(row.integer(1), row.integer(2)).map(share -> share.times(100)),
                    "%",
                    row.text(3),
                    row.text(4),
                    ""))
        .get(0);
  }

  private static void row(
      Appender table, Relationship relationship, Relationship.Point point, Shown shown) {
    Optional<Estimate> estimate = shown.estimate;
    boolean enough = estimate.filter(found -> found.n() >= Verdicts.FEWEST).isPresent();
    boolean warns = point.sort().equals(RISK) && !shown.warned.isEmpty();
    String measured = warns ? "warning" : "measured";
    table.row(
        relationship.id(),
        relationship.segmentId(),
        point.sort(),
        point.title(),
        point.measure(),
        point.pattern(),
        estimate.map(Estimate::value).orElse(null),
        estimate.map(Estimate::low).orElse(null),
        estimate.map(Estimate::high).orElse(null),
        estimate.map(Estimate::n).orElse(0L),
        shown.unit,
        day(shown.first),
        day(shown.last),
        warns ? day(shown.warned) : null,
        point.isProse() ? "prose" : enough ? measured : "unmeasurable");
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
