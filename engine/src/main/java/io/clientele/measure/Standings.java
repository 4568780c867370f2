package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import io.clientele.model.Segment;
import java.util.List;

/**
 * Says how the members of segments stand, {@code spread}, and puts what was measured of a
 * relationship or a segment beside what it declares, {@code standing}.
 */
final class Standings {
  /** Half a band of the scale from 1 to 5. */
  private static final double STRENGTH_APART = 0.5;

  private final Engine engine;
  private final Model model;
  private final Figures figures;

  Standings(Engine engine, Model model, Figures figures) {
    this.engine = engine;
    this.model = model;
    this.figures = figures;
  }

  void store() {
    Script.run(engine, "spread.sql");
    List<Beside.Level> levels =
        engine.rows(
            Sql.of(
                "select segment_id, aspect, level, members from spread where segment_id is not null"
                    + " and aspect in ('engagement', 'loyalty', 'lifecycle') order by segment_id,"
                    + " aspect, level"),
            row -> new Beside.Level(row.text(1), row.text(2), row.text(3), row.integer(4)));
    try (Appender table = engine.append("standing")) {
      Beside beside = new Beside(table, figures, levels);
      model.relationships().forEach(relationship -> relationship(beside, relationship));
      model.segments().forEach(segment -> segment(beside, segment));
    }
  }

  private static void relationship(Beside beside, Relationship declared) {
    Beside own = beside.of(declared.id(), declared.segmentId());
    String strength = declared.strength() == 0 ? "" : "" + declared.strength();
    own.number("strength", Claim.within(strength, STRENGTH_APART), "relationship-strength");
    own.number("current value", Claim.of(declared.currentValue()), "annual-revenue");
    own.number("potential value", Claim.of(declared.potentialValue()), "revenue-ahead");
    own.number(
        "frequency", Claim.ofFrequency(declared.contactFrequency()), "interaction-frequency");
    own.level("engagement", declared.engagementLevel());
    own.level("loyalty", declared.loyaltyStatus());
  }

  private static void segment(Beside beside, Segment declared) {
    Beside own = beside.of("", declared.id());
    own.level("lifecycle", declared.lifecycleStage());
    declared
        .lifetimeValue()
        .ifPresent(worth -> own.number("lifetime value", Claim.of(worth), Claim.measure(worth)));
    own.number("share of profit", Claim.ofProfit(declared), "share-of-profit");
    own.above("progression", String.join("; ", declared.progressions()), "progression", 0);
    own.above(
        "acquisition channels",
        String.join("; ", declared.acquisitionChannels()),
        "acquisition-as-declared",
        50);
    own.above(
        "retention strategies",
        String.join("; ", declared.retentionStrategies()),
        "retention-effect",
        0);
  }
}
