package io.clientele.data.sources;

import static io.clientele.data.sources.Filling.cast;
import static io.clientele.data.sources.Filling.quoted;

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
 * Puts staged events into their table in as little as can be, since there may be very many. What
 * few of them differ in, such as activity and channel, stands once in {@code event_what} and is a
 * number in each. What all of them have in another column, often nothing, is said once in the view
 * {@code event_told}, which brings everything together, until rows come that have something else.
 */
final class EventRows {
  static final String TABLE = "event_row";
  private static final String WHATS = "event_what";
  private static final String WHAT = "what";
  private static final String VIEW = "event_told";
  private static final String PLACE = "place";
  private static final String PARTY = "party_id";
  private static final Sql NOTHING = Sql.of("null");

  private final Engine engine;

  /** The columns that say what happened. */
  private final Set<String> whats;

  /** All others by their types, but the number of what happened and the place of the row. */
  private final Map<String, String> types;

  EventRows(Engine engine) {
    this.engine = engine;
    this.whats = Filling.types(engine, WHATS).keySet();
    whats.remove(WHAT);
    this.types = Filling.types(engine, VIEW);
    types.keySet().removeAll(whats);
    types.keySet().removeAll(Set.of(WHAT, PLACE));
  }

  /**
   * @param some whether some of the rows are refused
   */
  void fill(Map<String, Sql> values, boolean some) {
    share(values);
    Map<String, Sql> what = new LinkedHashMap<>();
    whats.forEach(name -> what.put(name, values.getOrDefault(name, NOTHING)));
    Map<String, Sql> own = new LinkedHashMap<>(values);
    own.keySet().retainAll(Filling.types(engine, TABLE).keySet());
    List<String> same = new ArrayList<>();
    what.forEach(
        (name, value) -> {
          if (constant(value).isEmpty()) {
            own.put(name, value);
            same.add("w." + quoted(name) + " is not distinct from s." + quoted(name));
          }
        });
    Sql told = Filling.chosen(what, Map.of());
    engine.run(
        new Sql(
            Filling.from("what", some)
                .replace("$names", String.join(", ", whats))
                .replace("$values", told.text()),
            told.parameters()));
    insert(own, values.getOrDefault("source", NOTHING), same, some);
  }

  private void insert(Map<String, Sql> values, Sql source, List<String> same, boolean some) {
    Set<String> own = new LinkedHashSet<>(values.keySet());
    own.removeAll(whats);
    StringBuilder columns = new StringBuilder("w." + WHAT);
    own.forEach(name -> columns.append(", s.").append(quoted(name)));
    Sql chosen = Filling.chosen(values, types);
    List<@Nullable Object> parameters = new ArrayList<>(chosen.parameters());
    parameters.addAll(source.parameters());
    String text =
        Filling.from("insert-events", some)
            .replace("$columns", columns)
            .replace("$values", chosen.text())
            .replace("$same", same.isEmpty() ? "true" : String.join(" and ", same));
    engine.keepOrder(false);
    engine.run(new Sql(text, parameters));
    engine.keepOrder(true);
  }

  /** Leaves in the table the columns in which these rows differ, or those before them. */
  private void share(Map<String, Sql> values) {
    Map<String, String> shared =
        isEmpty() ? make(values) : keepShared(values, Filling.types(engine, TABLE).keySet());
    StringBuilder columns = new StringBuilder("e.rowid as " + PLACE + ", e." + WHAT);
    whats.forEach(name -> columns.append(", w.").append(quoted(name)));
    types.forEach(
        (name, type) ->
            columns
                .append(", ")
                .append(
                    shared.containsKey(name)
                        ? cast(shared.get(name), type) + " as " + quoted(name)
                        : "e." + quoted(name)));
    engine.run(Statements.named("told").replace("$columns", columns));
  }

  /** What differs from row to row comes first, and the party, which is filled afterwards. */
  private Map<String, String> make(Map<String, Sql> values) {
    Map<String, String> shared = new LinkedHashMap<>();
    StringBuilder columns = new StringBuilder(WHAT + " integer");
    types.forEach(
        (name, type) -> {
          Optional<String> constant = constant(values.getOrDefault(name, NOTHING));
          if (constant.isPresent() && !name.equals(PARTY)) {
            shared.put(name, constant.orElseThrow());
          } else {
            columns.append(", ").append(column(name, type));
          }
        });
    engine.run("create or replace table " + TABLE + "(" + columns + ")");
    return shared;
  }

  /**
   * What these rows share with those before them. Other columns become some that can be filled; the
   * rows that are there keep what they have.
   */
  private Map<String, String> keepShared(Map<String, Sql> values, Set<String> filled) {
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
    String change = "alter table " + TABLE;
    engine.run(change + " add column " + column(name, type) + " default " + cast(value, type));
    engine.run(change + " alter column " + quoted(name) + " drop default");
  }

  private boolean isEmpty() {
    return engine.rows(Sql.of("select not exists (from " + TABLE + ")"), row -> row.flag(1)).get(0);
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
}
