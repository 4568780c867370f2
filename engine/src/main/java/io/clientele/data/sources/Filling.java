package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts staged rows into a table. The first events make their table themselves: a column in which
 * all of them have the same, often nothing, is but a promise of it, which takes neither time nor
 * memory, until rows come that break it. The order of columns is that of the views which everybody
 * asks.
 */
final class Filling {
  private static final String PARTY = "party_id";
  private static final Sql NOTHING = Sql.of("null");

  /**
   * One column of the table.
   *
   * @param promise what all its rows have, where that is promised
   */
  private record Column(String type, Optional<String> promise) {}

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
    Map<String, Column> known = columns();
    if (table.equals(Events.TABLE) && isEmpty()) {
      make(values, known);
      known = columns();
    }
    Map<String, Sql> told = new LinkedHashMap<>(values);
    told.keySet().removeAll(keepPromises(values, known));
    insert(told, known, some);
  }

  private void insert(Map<String, Sql> values, Map<String, Column> known, boolean some) {
    List<@Nullable Object> parameters = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          columns.add(cast(value.text(), type(known, name)) + " as \"" + name + '"');
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

  private static String type(Map<String, Column> known, String name) {
    return known.containsKey(name) ? known.get(name).type : "varchar";
  }

  private static String cast(String value, String type) {
    return "cast(" + value + " as " + type + ")";
  }

  /** What differs from row to row comes first, and the party, which is filled afterwards. */
  private void make(Map<String, Sql> values, Map<String, Column> known) {
    Map<String, Sql> all = new LinkedHashMap<>(values);
    all.remove(PARTY);
    known.keySet().stream()
        .filter(name -> !name.equals(PARTY))
        .forEach(name -> all.putIfAbsent(name, NOTHING));
    List<String> filled = new ArrayList<>();
    List<String> promised = new ArrayList<>();
    all.forEach(
        (name, value) -> {
          String type = type(known, name);
          Optional<String> constant = constant(value);
          constant.ifPresentOrElse(
              it ->
                  promised.add(
                      column(name, type) + " generated always as (" + cast(it, type) + ") virtual"),
              () -> filled.add(column(name, type)));
        });
    filled.add(column(PARTY, type(known, PARTY)));
    filled.addAll(promised);
    engine.run("create or replace table " + table + "(" + String.join(", ", filled) + ")");
  }

  private static String column(String name, String type) {
    return '"' + name + "\" " + type;
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

  /** The columns whose promise these rows keep. The others become columns that can be filled. */
  private Set<String> keepPromises(Map<String, Sql> values, Map<String, Column> known) {
    Set<String> kept = new LinkedHashSet<>();
    known.forEach(
        (name, column) ->
            column.promise.ifPresent(
                promise -> {
                  if (constant(values.getOrDefault(name, NOTHING))
                      .filter(value -> isSame(promise, cast(value, column.type)))
                      .isPresent()) {
                    kept.add(name);
                  } else {
                    fillWith(name, column.type, promise);
                  }
                }));
    return kept;
  }

  private boolean isSame(String promise, String value) {
    return engine
        .rows(Sql.of("select " + promise + " is not distinct from " + value), row -> row.flag(1))
        .get(0);
  }

  /**
   * Makes a promised column one that can be filled; the rows that are there keep what they have.
   */
  private void fillWith(String name, String type, String promise) {
    String change = "alter table " + table;
    engine.run(change + " drop column \"" + name + '"');
    engine.run(change + " add column " + column(name, type) + " default " + promise);
    engine.run(change + " alter column \"" + name + "\" drop default");
  }

  private boolean isEmpty() {
    return engine.rows(Sql.of("select not exists (from " + table + ")"), row -> row.flag(1)).get(0);
  }

  private Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    engine.each(
        Sql.of(Statements.named("columns"), table),
        row -> columns.put(row.text(1), new Column(row.text(2), row.optionalText(3))));
    return columns;
  }
}
