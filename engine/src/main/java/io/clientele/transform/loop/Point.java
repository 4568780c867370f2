package io.clientele.transform.loop;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.Optional;

/**
 * What the warehouse says of a measure point.
 *
 * @param better 1 where more is better, -1 where less is, 0 where neither
 * @param fault why it cannot be taken; empty where it can
 */
record Point(
    String id,
    String measure,
    String definition,
    String sample,
    int better,
    int minimum,
    String fault) {
  static Optional<Point> of(Engine engine, String id) {
    return engine
        .rows(
            Sql.of(
                "select point_id, measure, definition, sample_hash, direction, minimum, fault"
                    + " from measure_point where point_id = ?",
                id),
            row ->
                new Point(
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.text(4),
                    row.text(5).equals("higher") ? 1 : row.text(5).equals("lower") ? -1 : 0,
                    (int) row.integer(6),
                    row.text(7)))
        .stream()
        .findFirst();
  }
}
