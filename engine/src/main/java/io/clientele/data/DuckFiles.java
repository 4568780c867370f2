package io.clientele.data;

import java.nio.file.Path;
import java.util.List;

/** Takes files into tables the way DuckDB reads them; names are quoted, values bound. */
final class DuckFiles {
  private DuckFiles() {}

  static long takeText(Engine engine, String table, Path file, int columns) {
    StringBuilder types = new StringBuilder("'line': 'BIGINT'");
    for (int i = 1; i <= columns; i++) {
      types.append(", 'c").append(i).append("': 'VARCHAR'");
    }
    String statement = Resource.text(DuckFiles.class, "take-text.sql");
    engine.run(
        Sql.of(
            statement.replace("$table", quoted(table)).replace("$columns", types),
            file.toString()));
    return count(engine, table);
  }

  static List<String> columns(Engine engine, Path parquet) {
    return engine.rows(
        Sql.of("select column_name from (describe from read_parquet(?))", parquet.toString()),
        row -> row.text(1));
  }

  static long takeParquet(Engine engine, String table, Path parquet, List<String> columns) {
    StringBuilder chosen = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      chosen.append(", ").append(quoted(columns.get(i))).append("::varchar as c").append(i + 1);
    }
    String statement = Resource.text(DuckFiles.class, "take-parquet.sql");
    engine.run(
        Sql.of(
            statement.replace("$table", quoted(table)).replace("$columns", chosen),
            parquet.toString()));
    return count(engine, table);
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
