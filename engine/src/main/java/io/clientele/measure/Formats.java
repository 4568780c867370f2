package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the experience formats of each journey (activation, response, product or service) side by
 * side: what they reach, how satisfied those are who answer, and what they cost in contacts.
 */
final class Formats {
  /** The sums of one format in one journey. */
  private record Format(
      String journeyId, String name, long cases, long reached, double contacts, double squares) {}

  private final Engine engine;
  private final Figures figures;

  Formats(Engine engine, Figures figures) {
    this.engine = engine;
    this.figures = figures;
  }

  void store() {
    List<Format> formats =
        engine.rows(
            Sql.of(Script.text("format_fit.sql")),
            row ->
                new Format(
                    row.text(1),
                    row.text(2),
                    row.integer(3),
                    row.integer(4),
                    row.number(5),
                    row.number(6)));
    try (Appender table = engine.append("format_fit")) {
      formats.forEach(format -> row(table, format));
    }
  }

  private void row(Appender table, Format format) {
    Optional<Estimate> reach =
        Estimates.share(format.reached, format.cases).map(share -> share.times(100));
    Optional<Estimate> outcome = outcome(format).map(share -> share.times(100));
    Optional<Estimate> contacts = Estimates.mean(format.reached, format.contacts, format.squares);
    table.row(
        format.journeyId,
        format.name,
        format.cases,
        format.reached,
        value(reach),
        low(reach),
        high(reach),
        value(outcome),
        low(outcome),
        high(outcome),
        outcome.map(Estimate::n).orElse(0L),
        value(contacts),
        low(contacts),
        high(contacts));
  }

  /** The satisfied answers of all stages of the format, together. */
  private Optional<Estimate> outcome(Format format) {
    long n = 0;
    long hits = 0;
    for (String stage : stages(format)) {
      Optional<Reading> reading = figures.ofStage("csat", format.journeyId, stage);
      n += reading.map(Reading::n).orElse(0L);
      hits += reading.map(r -> Math.round(r.value() * r.n() / 100)).orElse(0L);
    }
    return Estimates.share(hits, n);
  }

  private List<String> stages(Format format) {
    return engine.rows(
        Sql.of(
            "select stage_id from stage_rule where journey_id = ? and experience = ?"
                + " order by stage_no",
            format.journeyId,
            format.name),
        row -> row.text(1));
  }

  private static @Nullable Double value(Optional<Estimate> estimate) {
    return estimate.map(Estimate::value).orElse(null);
  }

  private static @Nullable Double low(Optional<Estimate> estimate) {
    return estimate.map(Estimate::low).orElse(null);
  }

  private static @Nullable Double high(Optional<Estimate> estimate) {
    return estimate.map(Estimate::high).orElse(null);
  }
}
