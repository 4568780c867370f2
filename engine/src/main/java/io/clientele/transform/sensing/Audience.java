package io.clientele.transform.sensing;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.List;

/** Holds market sizes of feeds against the customers that are known, by segment and region. */
record Audience(Engine engine, LocalDate asOf) {
  private record Size(String segment, String region, double market, LocalDate at) {}

  void store(List<Sensor> sensors) {
    try (Appender table = engine.append("unreached")) {
      for (Sensor sensor : sensors) {
        if (sensor.market()) {
          sizes(sensor).forEach(size -> store(table, sensor, size));
        }
      }
    }
  }

  /** The newest word on each segment in each region. */
  private List<Size> sizes(Sensor sensor) {
    return engine.rows(
        Sql.of(Sensors.statement("sizes.sql"), sensor.id(), asOf),
        row -> new Size(row.text(1), row.text(2), row.number(3), LocalDate.parse(row.text(4))));
  }

  private void store(Appender table, Sensor sensor, Size size) {
    long known =
        engine
            .rows(
                Sql.of(
                    Sensors.statement("known.sql"),
                    size.segment,
                    size.segment,
                    size.region,
                    size.region),
                row -> row.integer(1))
            .get(0);
    table.row(
        sensor.id(),
        size.segment.isEmpty() ? null : size.segment,
        size.region.isEmpty() ? null : size.region,
        size.market,
        known,
        Math.max(0, size.market - known),
        size.at);
  }
}
