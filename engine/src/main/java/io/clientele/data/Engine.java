package io.clientele.data;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs SQL over tables. The dialect is the part of SQL that DuckDB and Spark share; what differs
 * stays inside an engine.
 */
public interface Engine extends AutoCloseable {
  /** Such as {@code duckdb}. */
  String name();

  /** Runs one statement. */
  void run(Sql statement);

  default void run(String statement) {
    run(Sql.of(statement));
  }

  /** All rows of one query, in its order. */
  <T> List<T> rows(Sql query, Function<Row, T> read);

  /** Streams the rows of one query without holding them. */
  void each(Sql query, Consumer<Row> read);

  /** Opens a table for bulk loading. */
  Appender append(String table);

  @Override
  void close();
}
