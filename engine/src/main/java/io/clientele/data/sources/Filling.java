package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts staged rows into a table. */
final class Filling {
  private Filling() {}

  /**
   * @param some whether some of the rows are refused
   */
  static void fill(Engine engine, String table, Map<String, Sql> values, boolean some) {
    Sql chosen = chosen(values, types(engine, table));
    engine.run(
        new Sql(
            from("insert", some).replace("$table", table).replace("$values", chosen.text()),
            chosen.parameters()));
  }

  /** A statement over the staged rows that are not refused. */
  static String from(String statement, boolean some) {
    return Statements.named(statement)
        .replace("$accepted", some ? Statements.named("accepted") : "");
  }

  /** Values under the names of their columns, in their types. */
  static Sql chosen(Map<String, Sql> values, Map<String, String> types) {
    List<@Nullable Object> parameters = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          String type = types.getOrDefault(name, "varchar");
          columns.add(cast(value.text(), type) + " as " + quoted(name));
          parameters.addAll(value.parameters());
        });
    return new Sql(String.join(", ", columns), parameters);
  }

  /** The columns of a table or view, in their order. */
  static Map<String, String> types(Engine engine, String relation) {
    Map<String, String> types = new LinkedHashMap<>();
    engine.each(
        Sql.of(Statements.named("columns"), relation), row -> types.put(row.text(1), row.text(2)));
    return types;
  }

  static String cast(String value, String type) {
    return "cast(" + value + " as " + type + ")";
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }
}
