package io.clientele.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;

/** One connection to one DuckDB file; used by one thread at a time. */
final class DuckEngine implements Engine {
  private static final int PATIENCE = 20;

  private final Path file;
  private final Connection connection;
  private final int seconds;

  private DuckEngine(Path file, Connection connection, int seconds) {
    this.file = file;
    this.connection = connection;
    this.seconds = seconds;
  }

  /** Without a journal: what is written is whole once it is published, or thrown away. */
  static DuckEngine writing(Path file, Capacity capacity) {
    Properties properties = properties(capacity);
    properties.setProperty("temp_directory", file + ".tmp");
    DuckEngine engine = open(file, "", properties);
    try {
      String quoted = "'" + file.toString().replace("'", "''") + "'";
      engine.run("attach " + quoted + " as warehouse (recovery_mode 'no_wal_writes')");
      engine.run("use warehouse");
      return engine;
    } catch (RuntimeException failure) {
      engine.close();
      throw failure;
    }
  }

  static DuckEngine reading(Path file, Capacity capacity) {
    Properties properties = properties(capacity);
    properties.setProperty("duckdb.read_only", "true");
    return open(file, properties);
  }

  /** As {@link #reading}, and unable to reach anything but its own tables. */
  static DuckEngine serving(Path file, Capacity capacity) {
    Properties properties = properties(capacity);
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("enable_external_access", "false");
    DuckEngine engine = open(file, properties);
    engine.run("set lock_configuration = true");
    return engine;
  }

  /** In memory, unable to reach a file, and without patience for a question that never ends. */
  static DuckEngine inMemory(Capacity capacity) {
    Properties properties = properties(capacity);
    properties.setProperty("enable_external_access", "false");
    DuckEngine engine = open(Path.of(""), properties);
    engine.run("set lock_configuration = true");
    return new DuckEngine(engine.file, engine.connection, PATIENCE);
  }

  /** Takes from everything that follows the way to files, other databases and the network. */
  void confine() {
    run("set enable_external_access = false");
  }

  private static Properties properties(Capacity capacity) {
    Properties properties = new Properties();
    properties.setProperty("threads", Integer.toString(capacity.threads()));
    if (capacity.memoryMegabytes() > 0) {
      properties.setProperty("memory_limit", capacity.memoryMegabytes() + "MB");
    }
    return properties;
  }

  private static DuckEngine open(Path file, Properties properties) {
    return open(file, file.toString(), properties);
  }

  private static DuckEngine open(Path file, String database, Properties properties) {
    try {
      DuckEngine engine =
          new DuckEngine(
              file, DriverManager.getConnection("jdbc:duckdb:" + database, properties), 0);
      engine.run("set TimeZone = 'UTC'");
      return engine;
    } catch (SQLException fault) {
      throw StoreFailure.of(file, "the warehouse", fault);
    }
  }

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public void run(Sql statement) {
    try (PreparedStatement prepared = prepare(statement)) {
      prepared.execute();
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }

  /** Runs statements without parameters at once, which takes half the time of one after another. */
  void run(List<String> statements) {
    try (Statement all = connection.createStatement()) {
      all.execute(String.join(";\n", statements));
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }

  @Override
  public <T> List<T> rows(Sql query, Function<Row, T> read) {
    List<T> found = new ArrayList<>();
    each(query, row -> found.add(read.apply(row)));
    return found;
  }

  @Override
  public void each(Sql query, Consumer<Row> read) {
    try (PreparedStatement prepared = prepare(query);
        ResultSet answer = prepared.executeQuery()) {
      Row row = new DuckRow(answer);
      while (answer.next()) {
        read.accept(row);
      }
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }

  @Override
  public void batches(Sql query, Consumer<Batch> read) {
    try (PreparedStatement prepared = prepare(query);
        DuckDBChunkedResult answer = prepared.unwrap(DuckDBPreparedStatement.class).query()) {
      while (answer.nextChunk()) {
        read.accept(new DuckBatch(answer.chunk()));
      }
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }

  @Override
  public List<String> columns(Sql query) {
    try (PreparedStatement prepared = prepare(query)) {
      return DuckRow.columns(prepared.getMetaData());
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }

  /** A new statement per call: after an error DuckDB's is closed. */
  private PreparedStatement prepare(Sql statement) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement.text());
    prepared.setQueryTimeout(seconds);
    for (int i = 0; i < statement.parameters().size(); i++) {
      prepared.setObject(i + 1, statement.parameters().get(i));
    }
    return prepared;
  }

  @Override
  public Appender append(String table) {
    try {
      return new DuckAppender(
          connection.unwrap(DuckDBConnection.class).createAppender(table), this::failure);
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }

  @Override
  public long takeText(String view, Path file, int columns) {
    return DuckFiles.takeText(this, view, file, columns);
  }

  @Override
  public List<String> columns(Path parquet) {
    return DuckFiles.columns(this, parquet);
  }

  @Override
  public long takeParquet(String view, Path parquet, List<String> columns, Set<String> typed) {
    return DuckFiles.takeParquet(this, view, parquet, columns, typed);
  }

  @Override
  public void forget(String view) {
    DuckFiles.forget(this, view);
  }

  @Override
  public void keepOrder(boolean keep) {
    run("set preserve_insertion_order = " + keep);
  }

  private RuntimeException failure(SQLException fault) {
    return StoreFailure.of(file, "the warehouse", fault);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException fault) {
      throw failure(fault);
    }
  }
}
