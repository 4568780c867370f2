package io.clientele.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;

/** One SQLite file, written by one process at a time and safe once a call returns. */
final class Store implements AutoCloseable {
  /** Rows of values in one statement: a call into the database costs more than a row. */
  private static final int TOGETHER = 200;

  private final Path file;
  private final Connection connection;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Reads one row where it stands. */
  interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Several writings that belong together. */
  interface Writing {
    void write() throws SQLException;
  }

  static Store open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(2_000);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Store store = new Store(file, config.createConnection("jdbc:sqlite:" + file));
      store.migrate();
      return store;
    } catch (SQLException fault) {
      throw LedgerFailure.of(file, fault);
    } catch (IOException fault) {
      throw LedgerFailure.of(file, fault);
    }
  }

  /** Brings the tables to this version's form, step by step; SQLite counts the steps. */
  private void migrate() throws SQLException {
    int present;
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("pragma user_version")) {
      present = answer.getInt(1);
    }
    if (present > LedgerSql.STEPS.size()) {
      throw LedgerFailure.newer(file);
    }
    for (int step = present; step < LedgerSql.STEPS.size(); step++) {
      String text = LedgerSql.STEPS.get(step);
      int next = step + 1;
      together(
          () -> {
            try (Statement statement = connection.createStatement()) {
              statement.executeUpdate(text);
              statement.executeUpdate("pragma user_version = " + next);
            }
          });
    }
  }

  <T> List<T> rows(String query, Reading<T> reading, Object... parameters) {
    List<T> rows = new ArrayList<>();
    each(query, row -> rows.add(reading.read(row)), parameters);
    return rows;
  }

  void each(String query, Reading<?> reading, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(LedgerSql.named(query))) {
      bind(statement, 0, parameters);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          reading.read(answer);
        }
      }
    } catch (SQLException fault) {
      throw LedgerFailure.of(file, fault);
    }
  }

  /** All of it, or nothing. */
  void together(Writing writing) {
    try {
      connection.setAutoCommit(false);
      try {
        writing.write();
        connection.commit();
      } catch (SQLException | RuntimeException fault) {
        connection.rollback();
        throw fault;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException fault) {
      throw LedgerFailure.of(file, fault);
    }
  }

  /** Runs one statement for every item; many rows of values go to the database in one call. */
  <T> void write(String name, List<T> items, Function<T, Object[]> values) throws SQLException {
    String one = LedgerSql.named(name);
    int whole = LedgerSql.takesMany(one) ? items.size() / TOGETHER * TOGETHER : 0;
    if (whole > 0) {
      many(LedgerSql.many(one, TOGETHER), items.subList(0, whole), values);
    }
    try (PreparedStatement statement = connection.prepareStatement(one)) {
      for (T item : items.subList(whole, items.size())) {
        bind(statement, 0, values.apply(item));
        statement.executeUpdate();
      }
    }
  }

  private <T> void many(String text, List<T> items, Function<T, Object[]> values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      int bound = 0;
      int held = 0;
      for (T item : items) {
        bound = bind(statement, bound, values.apply(item));
        if (++held == TOGETHER) {
          statement.executeUpdate();
          bound = 0;
          held = 0;
        }
      }
    }
  }

  private static int bind(PreparedStatement statement, int bound, Object... values)
      throws SQLException {
    int at = bound;
    for (Object value : values) {
      statement.setObject(++at, value);
    }
    return at;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException fault) {
      throw LedgerFailure.of(file, fault);
    }
  }
}
