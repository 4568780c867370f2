package io.clientele.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

  /** The same without making rows: what millions of rows are read by. */
  void batches(Sql query, Consumer<Batch> read);

  /** The names of the columns that a query answers with, in order; there may be no row. */
  List<String> columns(Sql query);

  /**
   * Makes the temporary view {@code view} with the columns {@code line} (bigint) and {@code c1},
   * {@code c2} and so on (text) from a file of comma-separated values without a header, in UTF-8,
   * with every value in double quotes and nothing for none.
   *
   * @return how many rows it has
   */
  long takeText(String view, Path file, int columns);

  /** The names of a Parquet file's columns, in order. */
  List<String> columns(Path parquet);

  /**
   * As {@link #takeText}, from columns of a Parquet file, which is read where it lies; {@code line}
   * is the row's number.
   *
   * @param typed columns that keep their type instead of becoming text
   */
  long takeParquet(String view, Path parquet, List<String> columns, Set<String> typed);

  /** Forgets what was taken last under this name. */
  void forget(String view);

  /**
   * Whether rows keep the order in which they came where a statement asks for none. Without it much
   * is made in less memory, and large tables are written once instead of twice.
   */
  void keepOrder(boolean keep);

  /** Opens a table for bulk loading. */
  Appender append(String table);

  /** The same tables for questions from outside: one question per call, and nothing else. */
  default Engine asking() {
    return new ServingEngine(this);
  }

  @Override
  void close();
}
