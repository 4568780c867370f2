package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.Optional;

/**
 * A measure as it was taken.
 *
 * @param better 1 where more is better, -1 where less is, 0 where neither
 */
record Known(String id, String title, String unit, int better, String definition) {
  static Optional<Known> of(Engine engine, String id) {
    return engine
        .rows(
            Sql.of(
                "select id, title, unit, direction, definition from measure" + " where id = ?", id),
            row ->
                new Known(
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.text(4).equals("higher") ? 1 : row.text(4).equals("lower") ? -1 : 0,
                    row.text(5)))
        .stream()
        .findFirst();
  }

  /** A figure of it, as sentences have it. */
  String figure(double value) {
    return Said.number(value) + (unit.equals("%") ? " %" : unit.isEmpty() ? "" : " " + unit);
  }
}
