package io.clientele.measure;

import io.clientele.check.CustomerFields;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.measure.group.Levels;
import io.clientele.resolve.Stability;
import io.clientele.resolve.Stability.Mix;
import io.clientele.rule.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says which segments, and which facts of their customers, are other than before. */
final class Shifting {
  private static final String RECENCY = "recency_days";

  /** Facts that can rise and fall; others only grow with time. */
  private static final List<String> FACTS =
      List.of("age", "contacts_90d", "last_csat", "last_recommendation", "main_channel", RECENCY);

  /** With fewer customers before or now there is no mix to speak of. */
  private static final double FEWEST = 50;

  private final Engine engine;
  private final LocalDate since;
  private final LocalDate until;
  private final long seen;

  /**
   * @param seen for how many days before something is known: a longer recency could not be then
   */
  Shifting(Engine engine, LocalDate since, LocalDate until, long seen) {
    this.engine = engine;
    this.since = since;
    this.until = until;
    this.seen = seen;
  }

  void store(CustomerFields fields) {
    try (Appender table = engine.append("segment_drift")) {
      membership(table);
      FACTS.stream()
          .filter(fact -> fields.facts().containsKey(fact))
          .forEach(fact -> fact(table, fact, fields.facts().get(fact) == Type.NUMBER));
    }
  }

  private void membership(Appender table) {
    engine.each(
        Sql.of(Script.text("membership_levels.sql")),
        row -> {
          Levels levels = new Levels();
          levels.before("in", row.integer(2));
          levels.before("out", row.integer(3) - row.integer(2));
          levels.now("in", row.integer(4));
          levels.now("out", row.integer(5) - row.integer(4));
          store(table, row.text(1), "membership", levels);
        });
  }

  private void fact(Appender table, String fact, boolean isNumber) {
    Map<String, Levels> bySegment = new TreeMap<>();
    String text = Script.text("fact_levels.sql").replace("${field}", RuleSql.column(fact));
    engine.each(
        Sql.of(text),
        row -> {
          if (fact.equals(RECENCY) && row.number(3) > seen) {
            return;
          }
          Levels levels = bySegment.computeIfAbsent(row.text(1), absent -> new Levels());
          if (row.flag(2)) {
            levels.before(row.text(3), row.integer(4));
          } else {
            levels.now(row.text(3), row.integer(4));
          }
        });
    bySegment.forEach(
        (segment, levels) ->
            store(table, segment, fact, isNumber ? levels.inTenths() : levels.atMost(10)));
  }

  private void store(Appender table, String segment, String field, Levels levels) {
    Mix before = levels.before();
    Mix now = levels.now();
    if (before.cases() < FEWEST || now.cases() < FEWEST) {
      return;
    }
    Stability stability = Stability.of(before, now);
    int most = 0;
    for (int level = 1; level < stability.parts().size(); level++) {
      most = stability.parts().get(level) > stability.parts().get(most) ? level : most;
    }
    table.row(
        blankAsAll(segment),
        field,
        since,
        until,
        stability.index(),
        stability.verdict().word(),
        levels.names().get(most),
        before.shares().get(most),
        now.shares().get(most),
        (long) before.cases(),
        (long) now.cases());
  }

  private static @Nullable String blankAsAll(String segment) {
    return segment.isEmpty() ? null : segment;
  }
}
