package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Opening;
import io.clientele.model.Settings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Lays out when each unit is open, so that waiting can be counted in opening hours. */
final class OpeningHours {
  private final Engine engine;
  private final Map<String, Opening> units;

  OpeningHours(Engine engine, Settings settings) {
    this.engine = engine;
    this.units = settings.opening();
  }

  /** Fills {@code open_time}: the unit that is empty stands for all that have no own hours. */
  void lay() {
    engine.run(
        "create or replace table open_time(org_unit varchar, opens timestamp, closes timestamp,"
            + " before double)");
    if (units.isEmpty()) {
      return;
    }
    List<LocalDate> days =
        engine
            .rows(
                Sql.of(
                    "select cast(cast(min(\"at\") as date) as varchar),"
                        + " cast(max(as_of) as varchar) from event_seen"),
                row -> List.of(row.text(1), row.text(2)))
            .get(0)
            .stream()
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .toList();
    if (days.size() == 2) {
      try (Appender table = engine.append("open_time")) {
        units.forEach((unit, opening) -> lay(table, unit, opening, days));
      }
    }
  }

  private static void lay(Appender table, String unit, Opening opening, List<LocalDate> days) {
    double before = 0;
    for (LocalDate day = days.get(0); !day.isAfter(days.get(1)); day = day.plusDays(1)) {
      for (Opening.Span span : opening.on(day)) {
        table.row(unit, span.opens(), span.closes(), before);
        before += Duration.between(span.opens(), span.closes()).toSeconds() / 3600.0;
      }
    }
  }
}
