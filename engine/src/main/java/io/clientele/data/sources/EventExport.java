package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.data.NamedStatements;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.data.sources.OcelLog.Happening;
import io.clientele.data.sources.OcelLog.Thing;
import io.clientele.data.sources.OcelLog.Tie;
import io.clientele.data.sources.OcelLog.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the events of one source as a log that others read, and that reads back here as it was
 * without any mapping. What a standard has no word for stands under {@code clientele:} and the
 * field's name.
 */
public final class EventExport {
  /** The forms of a log. */
  public enum Form {
    XES,
    OCEL_JSON,
    OCEL_XML,
    OCEL_SQLITE
  }

  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(EventExport.class, "export.sql");

  /** The fields in the order in which the statements give them. */
  private static final List<String> FIELDS =
      List.of(
          "id",
          "case",
          "activity",
          "at",
          "customer",
          "channel",
          "direction",
          "initiator",
          "outcome",
          "survey_metric",
          "survey_score",
          "scale_min",
          "scale_max",
          "value",
          "currency",
          "item",
          "quantity",
          "text",
          "resource",
          "org_unit",
          "end",
          Standard.REST);

  private final Engine engine;
  private final String source;

  private EventExport(Engine engine, String source) {
    this.engine = engine;
    this.source = source;
  }

  /** The sources that have events, by name. */
  public static List<String> sources(Engine engine) {
    return engine.rows(Sql.of(STATEMENTS.named("sources")), row -> row.text(1));
  }

  /** Writes the events of a source and says how many there were. */
  public static long write(Engine engine, String source, Form form, Path file) {
    EventExport export = new EventExport(engine, source);
    try {
      return form == Form.XES ? export.xes(file) : export.ocel(form, file);
    } catch (IOException fault) {
      throw EngineException.writing(file, fault);
    }
  }

  private long xes(Path file) throws IOException {
    try (XesWriter writer = new XesWriter(file)) {
      long[] count = {0};
      each(
          "events",
          row -> {
            count[0]++;
            writer.event(row.optionalText(2), fields(row, Standard.XES));
          });
      return count[0];
    }
  }

  private long ocel(Form form, Path file) throws IOException {
    boolean hasObjects = engine.rows(ask("has-objects"), row -> row.flag(1)).get(0);
    try (OcelWriter writer = writer(form, file)) {
      writer.types(texts("types"), names(), objectTypes(hasObjects));
      things(hasObjects).forEach(writer::thing);
      long[] count = {0};
      Map<String, List<Tie>> ties = ties();
      each(
          hasObjects ? "originals" : "events",
          row -> {
            count[0]++;
            writer.happening(happening(row, ties, hasObjects, count[0]));
          });
      return count[0];
    }
  }

  private static OcelWriter writer(Form form, Path file) throws IOException {
    return switch (form) {
      case OCEL_JSON -> new OcelJsonWriter(file);
      case OCEL_XML -> new OcelXmlWriter(file);
      default -> new OcelSqliteWriter(file);
    };
  }

  private Sql ask(String statement) {
    return Sql.of(STATEMENTS.named(statement), source);
  }

  private void each(String statement, java.util.function.Consumer<Row> taker) {
    engine.each(ask(statement), taker);
  }

  private List<String> texts(String statement) {
    return engine.rows(ask(statement), row -> row.text(1));
  }

  /** Every attribute that an event of the source may have. */
  private static List<String> names() {
    List<String> columns = new ArrayList<>(FIELDS);
    columns.removeAll(List.of("id", "activity", "at"));
    return columns.stream().map(field -> Standard.OCEL.column(field).orElseThrow()).toList();
  }

  /** What an event has, under the names that a standard gives. */
  private static Map<String, String> fields(Row row, Standard standard) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int n = 0; n < FIELDS.size(); n++) {
      String name = standard.column(FIELDS.get(n)).orElseThrow();
      row.optionalText(n + 1).ifPresent(text -> fields.put(name, text));
    }
    return fields;
  }

  private Happening happening(Row row, Map<String, List<Tie>> ties, boolean hasObjects, long line) {
    Map<String, String> fields = fields(row, Standard.OCEL);
    List.of(OcelRows.ID, OcelRows.TYPE, OcelRows.TIME).forEach(fields::remove);
    List<Tie> own = new ArrayList<>(ties.getOrDefault(row.text(1), List.of()));
    if (hasObjects) {
      fields.remove("clientele:case");
      fields.remove("clientele:customer");
    } else {
      tie(own, row.optionalText(2), "case");
      tie(own, row.optionalText(5), "customer");
    }
    return new Happening(row.text(1), row.text(3), row.text(4), fields, own, line);
  }

  private static void tie(List<Tie> ties, Optional<String> id, String qualifier) {
    id.ifPresent(found -> ties.add(new Tie(qualifier + ":" + found, qualifier)));
  }

  private Map<String, List<Tie>> ties() {
    Map<String, List<Tie>> ties = new LinkedHashMap<>();
    each("event-objects", row -> tied(ties, row));
    return ties;
  }

  private static void tied(Map<String, List<Tie>> ties, Row row) {
    ties.computeIfAbsent(row.text(1), id -> new ArrayList<>())
        .add(new Tie(row.text(2), row.text(3)));
  }

  private Map<String, List<String>> objectTypes(boolean hasObjects) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    if (!hasObjects) {
      types.put("Journey", List.of());
      types.put("Customer", List.of());
    }
    each(
        "object-types",
        row -> {
          List<String> names = types.computeIfAbsent(row.text(1), type -> new ArrayList<>());
          row.optionalText(2).ifPresent(names::add);
        });
    return types;
  }

  private List<Thing> things(boolean hasObjects) {
    List<Thing> things = new ArrayList<>();
    if (!hasObjects) {
      each(
          "cases",
          row -> things.add(new Thing("case:" + row.text(1), "Journey", List.of(), List.of())));
      each(
          "customers",
          row ->
              things.add(new Thing("customer:" + row.text(1), "Customer", List.of(), List.of())));
      return things;
    }
    Map<String, List<Tie>> ties = new LinkedHashMap<>();
    each("object-objects", row -> tied(ties, row));
    Map<String, List<Value>> values = new LinkedHashMap<>();
    each(
        "object-values",
        row ->
            values
                .computeIfAbsent(row.text(1), id -> new ArrayList<>())
                .add(new Value(row.text(2), row.text(3), row.text(4))));
    each(
        "objects",
        row ->
            things.add(
                new Thing(
                    row.text(1),
                    row.text(2),
                    values.getOrDefault(row.text(1), List.of()),
                    ties.getOrDefault(row.text(1), List.of()))));
    return things;
  }
}
