package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts staged rows into a table. The first events make their table themselves: what all of them
 * have in a column, often nothing, is said once in the view {@code event_told}, which takes neither
 * time nor memory, until rows come that have something else there.
 */
final class Filling {
  private static final String VIEW = "event_told";
  private static final String PLACE = "place";
  private static final String PARTY = "party_id";
  private static final Sql NOTHING = Sql.of("null");

  private final Engine engine;
  private final String table;

  Filling(Engine engine, String table) {
    this.engine = engine;
    this.table = table;
  }

  /**
   * @param some whether some of the rows are refused
   */
  void fill(Map<String, Sql> values, boolean some) {
    Map<String, Sql> told = new LinkedHashMap<>(values);
    if (table.equals(Events.TABLE)) {
      share(values);
      told.keySet().retainAll(types(table).keySet());
    }
    insert(told, types(table), some);
  }

  private void insert(Map<String, Sql> values, Map<String, String> types, boolean some) {
    List<@Nullable Object> parameters = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          String type = types.getOrDefault(name, "varchar");
          columns.add(cast(value.text(), type) + " as " + quoted(name));
          parameters.addAll(value.parameters());
        });
    String text =
        Statements.named("insert")
            .replace("$table", table)
            .replace("$values", String.join(", ", columns))
            .replace("$accepted", some ? Statements.named("accepted") : "");
    engine.keepOrder(!table.equals(Events.TABLE));
    engine.run(new Sql(text, parameters));
    engine.keepOrder(true);
  }

  /** Leaves in the table of events the columns in which these rows differ, or those before them. */
  private void share(Map<String, Sql> values) {
    Map<String, String> types = types(VIEW);
    types.remove(PLACE);
    Map<String, String> shared =
        isEmpty() ? make(values, types) : keepShared(values, types, types(table).keySet());
    List<String> columns = new ArrayList<>(List.of("rowid as " + PLACE));
    types.forEach(
        (name, type) ->
            columns.add(
                shared.containsKey(name)
                    ? cast(shared.get(name), type) + " as " + quoted(name)
                    : quoted(name)));
    engine.run(
        "create or replace view "
            + VIEW
            + " as select "
            + String.join(", ", columns)
            + " from "
            + table);
  }

  /** What differs from row to row comes first, and the party, which is filled afterwards. */
  private Map<String, String> make(Map<String, Sql> values, Map<String, String> types) {
    Map<String, String> shared = new LinkedHashMap<>();
    List<String> filled = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (constant(value).isEmpty() && !name.equals(PARTY)) {
            filled.add(column(name, types.getOrDefault(name, "varchar")));
          }
        });
    filled.add(column(PARTY, types.getOrDefault(PARTY, "varchar")));
    types
        .keySet()
        .forEach(
            name ->
                constant(values.getOrDefault(name, NOTHING))
                    .filter(it -> !name.equals(PARTY))
                    .ifPresent(it -> shared.put(name, it)));
    engine.run("create or replace table " + table + "(" + String.join(", ", filled) + ")");
    return shared;
  }

  /**
   * What these rows share with those before them. Other columns become some that can be filled; the
   * rows that are there keep what they have.
   */
  private Map<String, String> keepShared(
      Map<String, Sql> values, Map<String, String> types, Set<String> filled) {
    Map<String, String> shared = new LinkedHashMap<>();
    types.forEach(
        (name, type) -> {
          if (!filled.contains(name)) {
            Optional<String> value = constant(values.getOrDefault(name, NOTHING));
            if (value.filter(it -> isShared(name, cast(it, type))).isPresent()) {
              shared.put(name, value.orElseThrow());
            } else {
              fillWith(name, type);
            }
          }
        });
    return shared;
  }

  private boolean isShared(String name, String value) {
    String ask = "select " + quoted(name) + " is not distinct from " + value;
    return engine.rows(Sql.of(ask + " from " + VIEW + " limit 1"), row -> row.flag(1)).get(0);
  }

  private void fillWith(String name, String type) {
    String ask = "select cast(" + quoted(name) + " as varchar) from " + VIEW + " limit 1";
    String value =
        engine.rows(Sql.of(ask), row -> literal(row.optionalText(1).orElse(null))).get(0);
    String change = "alter table " + table;
    engine.run(change + " add column " + column(name, type) + " default " + cast(value, type));
    engine.run(change + " alter column " + quoted(name) + " drop default");
  }

  private boolean isEmpty() {
    return engine.rows(Sql.of("select not exists (from " + table + ")"), row -> row.flag(1)).get(0);
  }

  /** The columns of a table or view, in their order. */
  private Map<String, String> types(String relation) {
    Map<String, String> types = new LinkedHashMap<>();
    engine.each(
        Sql.of(Statements.named("columns"), relation), row -> types.put(row.text(1), row.text(2)));
    return types;
  }

  /** What a value is in every row, as it is written where nothing can be bound. */
  private static Optional<String> constant(Sql value) {
    return switch (value.text()) {
      case "null", "map {}" -> Optional.of(value.text());
      case "?", "?::varchar" -> Optional.of(literal(value.parameters().get(0)));
      default -> Optional.empty();
    };
  }

  private static String literal(@Nullable Object value) {
    return value == null ? "null" : "'" + value.toString().replace("'", "''") + "'";
  }

  private static String column(String name, String type) {
    return quoted(name) + ' ' + type;
  }

  private static String cast(String value, String type) {
    return "cast(" + value + " as " + type + ")";
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
