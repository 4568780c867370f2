package io.clientele.data.sources;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the tables of objects from one source. */
final class ObjectTables implements AutoCloseable {
  private static final List<String> TABLES =
      List.of("object", "object_value", "object_object", "event_object");

  private final String source;
  private final ZoneId zone;
  private final Appender objects;
  private final Appender values;
  private final Appender ties;

  ObjectTables(Engine engine, String source, String zone) {
    this.source = source;
    this.zone = zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    this.objects = engine.append("object");
    this.values = engine.append("object_value");
    this.ties = engine.append("object_object");
  }

  /** Takes back what a source left that was refused later on. */
  static void forget(Engine engine, String source) {
    TABLES.forEach(
        table -> engine.run(Sql.of("delete from " + table + " where source = ?", source)));
  }

  void add(OcelLog.Thing thing) {
    objects.row(thing.id(), thing.type(), source);
    for (OcelLog.Value value : thing.values()) {
      values.row(thing.id(), value.name(), value.text(), time(value.time()), source);
    }
    for (OcelLog.Tie tie : thing.ties()) {
      ties.row(thing.id(), tie.objectId(), tie.qualifier(), source);
    }
  }

  private @Nullable LocalDateTime time(String text) {
    try {
      return OffsetDateTime.parse(text.replace(' ', 'T'))
          .atZoneSameInstant(ZoneOffset.UTC)
          .toLocalDateTime();
    } catch (DateTimeException withoutZone) {
      return local(text);
    }
  }

  private @Nullable LocalDateTime local(String text) {
    try {
      return LocalDateTime.parse(text.replace(' ', 'T'))
          .atZone(zone)
          .withZoneSameInstant(ZoneOffset.UTC)
          .toLocalDateTime();
    } catch (DateTimeException none) {
      return null;
    }
  }

  @Override
  public void close() {
    objects.close();
    values.close();
    ties.close();
  }
}
