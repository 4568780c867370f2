package io.clientele.transform.route;

import io.clientele.check.route.Cell;
import io.clientele.check.route.Lane;
import io.clientele.check.route.LaneLimits;
import io.clientele.check.route.Laned;
import io.clientele.check.route.Market;
import io.clientele.check.route.Offer;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Says how fast each offer reaches each customer type, and whether that is its lane's promise. */
final class Lanes {
  private static final NamedStatements ASK = NamedStatements.beside(Lanes.class, "ask.sql");

  private final Engine engine;
  private final LaneLimits limits;
  private final String period;
  private final LaneJudge judge;

  Lanes(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.limits = LaneLimits.of(model);
    this.period =
        model
            .settings()
            .file()
            .map(file -> file.value().at("/transform/lanes/period").asString("month"))
            .filter("quarter"::equals)
            .orElse("month");
    this.judge = new LaneJudge(limits, period, asOf);
  }

  /** An offer and a customer type by their ids. */
  private record Key(String offer, String type) {
    static Key of(Row row) {
      return new Key(row.text(1), row.text(2));
    }
  }

  private record Lead(long n, OptionalDouble median, OptionalDouble p85) {
    static final Lead NONE = new Lead(0, OptionalDouble.empty(), OptionalDouble.empty());
  }

  void fill(List<Cell> cells, boolean isMeasured) {
    Map<Key, Lead> leads = new HashMap<>();
    Map<Key, OptionalDouble> defects = new HashMap<>();
    Map<Key, List<LaneJudge.Period>> periods = new HashMap<>();
    if (isMeasured) {
      engine.each(
          Sql.of(ASK.named("lead")),
          row ->
              leads.put(
                  Key.of(row),
                  new Lead(row.integer(3), row.optionalNumber(4), row.optionalNumber(5))));
      engine.each(
          Sql.of(ASK.named("defects")),
          row -> {
            boolean isEnough = row.integer(3) >= limits.fewest();
            defects.put(Key.of(row), isEnough ? row.optionalNumber(4) : OptionalDouble.empty());
          });
      engine.each(
          Sql.of(ASK.named("periods"), period),
          row ->
              periods
                  .computeIfAbsent(Key.of(row), key -> new ArrayList<>())
                  .add(
                      new LaneJudge.Period(
                          LocalDate.parse(row.text(3)), row.integer(4), row.number(5))));
    }
    try (Appender lanes = engine.append("lane");
        Appender table = engine.append("lane_period")) {
      for (Cell cell : Market.slowest(cells)) {
        Key key = new Key(cell.offer().orElseThrow().id(), cell.type().id());
        Lead lead = leads.getOrDefault(key, Lead.NONE);
        OptionalDouble broken = defects.getOrDefault(key, OptionalDouble.empty());
        List<LaneJudge.Period> of = periods.getOrDefault(key, List.of());
        store(lanes, cell, lead, broken, of);
        of.forEach(each -> table.row(key.offer, key.type, each.from(), each.n(), each.p85()));
      }
    }
  }

  private void store(
      Appender lanes,
      Cell cell,
      Lead lead,
      OptionalDouble defects,
      List<LaneJudge.Period> periods) {
    Offer offer = cell.offer().orElseThrow();
    Laned laned = cell.laned().orElseThrow();
    Optional<Lane> now = cell.lane();
    double target = offer.element().value().path("defectTarget").asDouble(limits.defects());
    Judged judged =
        judge.judge(
            new LaneJudge.Case(
                laned, now, lead.n(), lead.p85().orElse(0), defects, target, periods));
    lanes.row(
        offer.id(),
        cell.type().id(),
        now.map(Lane::word).orElse(null),
        laned.lane().map(Lane::word).orElse(null),
        laned.rule(),
        judged.due().map(Lane::word).orElse(null),
        lead.n(),
        number(lead.median()),
        number(lead.p85()),
        number(defects),
        judged.verdict(),
        judged.why());
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
