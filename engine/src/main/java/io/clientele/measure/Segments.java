package io.clientele.measure;

import io.clientele.check.CustomerFields;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import io.clientele.model.Segment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the segments that data show beside what was declared of them, beside each other, and beside
 * themselves three months before: {@code segment_size}, {@code segment_coverage}, {@code
 * segment_overlap}, {@code migration} and {@code segment_drift}.
 */
final class Segments {
  /** So far may a declared size lie from the counted one. */
  private static final double APART = 0.1;

  private static final int MONTHS = 3;

  /**
   * When nothing much was seen before, there is nothing to compare with: days of the longest fact.
   */
  private static final long FEWEST = 90;

  private final Engine engine;
  private final List<Segment> segments;
  private final LocalDate until;

  Segments(Engine engine, List<Segment> segments, LocalDate until) {
    this.engine = engine;
    this.segments = segments.stream().filter(each -> each.membership().isPresent()).toList();
    this.until = until;
  }

  /** Who was in which segment then; to be followed by the same for today. */
  void before(Customers customers, Membership membership) {
    if (!segments.isEmpty()) {
      Script.day(engine, since());
      customers.make();
      membership.fill(segments);
      Script.run(engine, "customer_before.sql");
      Script.day(engine, until);
    }
  }

  void compare(CustomerFields fields) {
    Script.run(engine, "segment.sql");
    if (!segments.isEmpty()) {
      sizes();
      engine.run(Script.text("customer_known.sql"));
      long seen = seen();
      if (seen >= FEWEST) {
        migration();
        new Shifting(engine, since(), until, seen).store(fields);
      }
    }
  }

  /** From the end of a month it is the end of a month. */
  private LocalDate since() {
    return until.plusDays(1).minusMonths(MONTHS).minusDays(1);
  }

  /** For how many days something had been seen then; nothing without events. */
  private long seen() {
    return engine
        .rows(
            Sql.of("select cast(? as date) - cast(min(\"at\") as date) from event_seen", since()),
            row -> row.integer(1))
        .get(0);
  }

  private void sizes() {
    Map<String, Long> customers = counts("select kind, count(*) from customer group by kind");
    Map<String, Long> members =
        counts("select segment_id, count(*) from membership group by segment_id");
    try (Appender table = engine.append("segment_size")) {
      for (Segment segment : segments) {
        Segment.Membership rule = segment.membership().orElseThrow();
        long all = customers.getOrDefault(rule.entity(), 0L);
        long count = members.getOrDefault(segment.id(), 0L);
        table.row(
            segment.id(),
            rule.entity(),
            rule.size(),
            count,
            all,
            all == 0 ? null : (double) count / all,
            all == 0 ? "unmeasurable" : verdict(rule.size().strip(), count, all));
      }
    }
  }

  private Map<String, Long> counts(String query) {
    Map<String, Long> counts = new HashMap<>();
    engine.each(Sql.of(query), row -> counts.put(row.text(1), row.integer(2)));
    return counts;
  }

  private static String verdict(String declared, long members, long customers) {
    boolean share = declared.endsWith("%");
    String digits = declared.replaceAll("\\s*%$", "");
    if (!digits.matches("\\d{1,15}(\\.\\d{1,15})?")) {
      return "undeclared";
    }
    double wanted = Double.parseDouble(digits) * (share ? customers / 100.0 : 1);
    if (Math.abs(wanted - members) <= APART * wanted) {
      return "agrees";
    }
    return wanted > members ? "declared too high" : "declared too low";
  }

  private void migration() {
    try (Appender table = engine.append("migration")) {
      engine.each(
          Sql.of(Script.text("migration.sql")),
          row -> {
            long of = row.integer(4);
            Estimate share = Estimates.share(row.integer(3), of).orElseThrow();
            table.row(
                since(),
                until,
                row.text(1),
                row.text(2),
                row.integer(3),
                of,
                share.value(),
                share.low(),
                share.high(),
                row.integer(5));
          });
    }
  }
}
