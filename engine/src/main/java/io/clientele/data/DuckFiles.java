package io.clientele.data;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes files into tables the way DuckDB reads them; names are quoted, values bound. */
final class DuckFiles {
  private DuckFiles() {}

  static long takeText(Engine engine, String view, Path file, int columns) {
    StringBuilder types = new StringBuilder("'line': 'BIGINT'");
    for (int i = 1; i <= columns; i++) {
      types.append(", 'c").append(i).append("': 'VARCHAR'");
    }
    String statement = Resource.text(DuckFiles.class, "take-text.sql");
    String rows = quoted(view + "_rows");
    engine.run(
        Sql.of(statement.replace("$table", rows).replace("$columns", types), file.toString()));
    engine.run("create or replace temp view " + quoted(view) + " as from " + rows);
    return count(engine, view);
  }

  static void forget(Engine engine, String view) {
    engine.run("drop view if exists " + quoted(view));
    engine.run("drop table if exists " + quoted(view + "_rows"));
  }

  static List<String> columns(Engine engine, Path parquet) {
    return engine.rows(
        Sql.of("select column_name from (describe from read_parquet(?))", parquet.toString()),
        row -> row.text(1));
  }

  /**
   * Times are taken as they are, where they may be: making text of them and reading it again would
   * be most of the work. A view cannot have parameters: the file's name stands in it as a literal.
   */
  static long takeParquet(
      Engine engine, String view, Path parquet, List<String> columns, Set<String> typed) {
    StringBuilder chosen = new StringBuilder();
    List<String> types = types(engine, parquet, columns);
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      String type = typed.contains(name) ? types.get(i) : "";
      String value =
          switch (type) {
            case "TIMESTAMP" -> quoted(name);
            case "TIMESTAMP WITH TIME ZONE" -> "make_timestamp(epoch_us(" + quoted(name) + "))";
            default -> quoted(name) + "::varchar";
          };
      chosen.append(", ").append(value).append(" as c").append(i + 1);
    }
    String statement = Resource.text(DuckFiles.class, "take-parquet.sql");
    engine.run(
        statement
            .replace("$view", quoted(view))
            .replace("$columns", chosen)
            .replace("$file", "'" + parquet.toString().replace("'", "''") + "'"));
    return count(engine, view);
  }

  private static List<String> types(Engine engine, Path parquet, List<String> columns) {
    Map<String, String> types = new HashMap<>();
    engine.each(
        Sql.of(
            "select column_name, column_type from (describe from read_parquet(?))",
            parquet.toString()),
        row -> types.put(row.text(1), row.text(2)));
    return columns.stream().map(column -> types.getOrDefault(column, "")).toList();
  }

  private static long count(Engine engine, String table) {
    return engine
        .rows(Sql.of("select count(*) from " + quoted(table)), row -> row.integer(1))
        .get(0);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
