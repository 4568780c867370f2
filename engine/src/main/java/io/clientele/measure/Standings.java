package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Shares;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says how the members of segments stand, {@code spread}, and puts what was measured of a
 * relationship beside what it declares, {@code standing}.
 */
final class Standings {
  /** Half a band of the scale from 1 to 5. */
  private static final double STRENGTH_APART = 0.5;

  /** How many members of a segment stand in one way. */
  private record Level(String segmentId, String aspect, String level, long members) {}

  private final Engine engine;
  private final Model model;
  private final List<Observed> observed;

  Standings(Engine engine, Model model, List<Observed> observed) {
    this.engine = engine;
    this.model = model;
    this.observed = observed;
  }

  void store() {
    Script.run(engine, "spread.sql");
    List<Level> levels =
        engine.rows(
            Sql.of(
                "select segment_id, aspect, level, members from spread where segment_id is not null"
                    + " and aspect in ('engagement', 'loyalty') order by segment_id, aspect,"
                    + " level"),
            row -> new Level(row.text(1), row.text(2), row.text(3), row.integer(4)));
    try (Appender table = engine.append("standing")) {
      for (Relationship relationship : model.relationships()) {
        number(table, relationship, "strength", "relationship-strength");
        number(table, relationship, "current value", "annual-revenue");
        number(table, relationship, "potential value", "revenue-ahead");
        level(table, relationship, "engagement", levels);
        level(table, relationship, "loyalty", levels);
      }
    }
  }

  private static String declared(Relationship relationship, String aspect) {
    return switch (aspect) {
      case "strength" -> relationship.strength() == 0 ? "" : "" + relationship.strength();
      case "engagement" -> relationship.engagementLevel();
      case "loyalty" -> relationship.loyaltyStatus();
      case "current value" -> plain(relationship.currentValue());
      default -> plain(relationship.potentialValue());
    };
  }

  private static String plain(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
  }

  private void number(Appender table, Relationship relationship, String aspect, String measure) {
    Optional<Reading> reading =
        observed.stream()
            .map(Observed::reading)
            .filter(r -> r.measure().equals(measure))
            .filter(r -> r.segmentId().equalsIgnoreCase(relationship.segmentId()))
            .findFirst();
    String declared = declared(relationship, aspect);
    double slack = aspect.equals("strength") ? STRENGTH_APART : 0;
    table.row(
        relationship.id(),
        relationship.segmentId(),
        aspect,
        declared,
        reading.map(r -> String.format(Locale.ROOT, "%.2f", r.value())).orElse(""),
        reading.map(Reading::value).orElse(null),
        reading.map(Reading::low).orElse(null),
        reading.map(Reading::high).orElse(null),
        reading.map(Reading::n).orElse(0L),
        reading.map(r -> verdict(declared, r, slack)).orElse("unmeasurable"));
  }

  private static String verdict(String declared, Reading reading, double slack) {
    if (reading.n() < Verdicts.FEWEST) {
      return "unmeasurable";
    }
    if (!declared.matches("\\d{1,15}(\\.\\d{1,15})?")) {
      return "undeclared";
    }
    double number = Double.parseDouble(declared);
    if (number > reading.high() + slack) {
      return "declared too high";
    }
    return number < reading.low() - slack ? "declared too low" : "agrees";
  }

  /** The level that most members have, with its share. */
  private void level(Appender table, Relationship relationship, String aspect, List<Level> levels) {
    List<Level> own = new ArrayList<>();
    for (Level level : levels) {
      if (level.segmentId.equalsIgnoreCase(relationship.segmentId())
          && level.aspect.equals(aspect)) {
        own.add(level);
      }
    }
    List<Estimate> shares = Shares.each(own.stream().mapToLong(Level::members).toArray());
    int most = -1;
    long members = 0;
    for (int at = 0; at < own.size(); at++) {
      most = most < 0 || own.get(at).members > own.get(most).members ? at : most;
      members += own.get(at).members;
    }
    String declared = declared(relationship, aspect);
    Optional<Estimate> share = most < 0 ? Optional.empty() : Optional.of(shares.get(most));
    table.row(
        relationship.id(),
        relationship.segmentId(),
        aspect,
        declared,
        most < 0 ? "" : own.get(most).level,
        share.map(estimate -> 100 * estimate.value()).orElse(null),
        share.map(estimate -> 100 * estimate.low()).orElse(null),
        share.map(estimate -> 100 * estimate.high()).orElse(null),
        members,
        members < Verdicts.FEWEST
            ? "unmeasurable"
            : declared.isEmpty()
                ? "undeclared"
                : declared.equalsIgnoreCase(own.get(most).level) ? "agrees" : "differs");
  }
}
