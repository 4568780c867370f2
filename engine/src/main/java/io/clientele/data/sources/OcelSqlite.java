package io.clientele.data.sources;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** The relational encoding: tables of one SQLite file, which is only read. */
final class OcelSqlite implements OcelLog {
  private static final String TIME = "ocel_time";

  private final DataFile file;
  private final Connection connection;
  private final TreeSet<String> attributes = new TreeSet<>();
  private final Map<String, PreparedStatement> details = new HashMap<>();
  private @Nullable ResultSet events;
  private @Nullable PreparedStatement ties;
  private long line;

  OcelSqlite(DataFile file) throws Refused {
    this.file = file;
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try {
      this.connection = config.createConnection("jdbc:sqlite:" + file.path().toAbsolutePath());
    } catch (SQLException fault) {
      throw refused(fault);
    }
  }

  /** Asks one question and hands over each row. */
  private void each(String question, Taking taking) throws Refused {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      while (row.next()) {
        taking.take(row);
      }
    } catch (SQLException fault) {
      throw refused(fault);
    }
  }

  private interface Taking {
    void take(ResultSet row) throws SQLException, Refused;
  }

  @Override
  public void things(Consumer<Thing> taker) throws Refused {
    Map<String, List<Tie>> tied = new HashMap<>();
    each(
        "select ocel_source_id, ocel_target_id, ocel_qualifier from object_object order by rowid",
        row ->
            tied.computeIfAbsent(text(row, 1), id -> new ArrayList<>())
                .add(new Tie(text(row, 2), text(row, 3))));
    Map<String, List<Value>> values = new HashMap<>();
    each(
        "select ocel_type_map from object_map_type order by ocel_type",
        type -> each("select * from " + table("object", text(type, 1)), row -> add(values, row)));
    each(
        "select ocel_type_map from event_map_type order by ocel_type",
        type -> each("select * from " + table("event", text(type, 1)) + " limit 1", this::learn));
    each(
        "select ocel_id, ocel_type from object order by rowid",
        row ->
            taker.accept(
                new Thing(
                    text(row, 1),
                    text(row, 2),
                    values.getOrDefault(text(row, 1), List.of()),
                    tied.getOrDefault(text(row, 1), List.of()))));
  }

  /** A row tells every value at first, and the one in {@code ocel_changed_field} afterwards. */
  private static void add(Map<String, List<Value>> values, ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    String id = text(row.getString("ocel_id"));
    for (int n = 1; n <= columns.getColumnCount(); n++) {
      String name = columns.getColumnName(n);
      String value = row.getString(n);
      if (!name.startsWith("ocel_") && value != null) {
        values
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new Value(name, value, text(row.getString(TIME))));
      }
    }
  }

  private void learn(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    for (int n = 1; n <= columns.getColumnCount(); n++) {
      if (!columns.getColumnName(n).startsWith("ocel_")) {
        attributes.add(columns.getColumnName(n));
      }
    }
  }

  @Override
  public Collection<String> attributes() {
    return attributes;
  }

  @Override
  public @Nullable Happening next() throws Refused {
    try {
      ResultSet row = events == null ? open() : events;
      return row.next() ? happening(row) : null;
    } catch (SQLException fault) {
      throw refused(fault);
    }
  }

  private ResultSet open() throws SQLException {
    ties =
        connection.prepareStatement(
            "select ocel_object_id, ocel_qualifier from event_object where ocel_event_id = ?"
                + " order by rowid");
    ResultSet rows =
        connection
            .createStatement()
            .executeQuery(
                "select e.ocel_id, e.ocel_type, m.ocel_type_map from event e"
                    + " join event_map_type m on m.ocel_type = e.ocel_type order by e.rowid");
    events = rows;
    return rows;
  }

  private Happening happening(ResultSet row) throws SQLException {
    String id = text(row, 1);
    Map<String, String> values = new LinkedHashMap<>();
    String time = details(id, text(row, 3), values);
    List<Tie> tied = new ArrayList<>();
    PreparedStatement asking = java.util.Objects.requireNonNull(ties);
    asking.setString(1, id);
    try (ResultSet found = asking.executeQuery()) {
      while (found.next()) {
        tied.add(new Tie(text(found, 1), text(found, 2)));
      }
    }
    return new Happening(id, text(row, 2), time, values, tied, ++line);
  }

  /** The time of an event; fills in its attributes. */
  private @Nullable String details(String id, String type, Map<String, String> values)
      throws SQLException {
    PreparedStatement asking = details.get(type);
    if (asking == null) {
      asking =
          connection.prepareStatement(
              "select * from " + table("event", type) + " where ocel_id = ?");
      details.put(type, asking);
    }
    asking.setString(1, id);
    try (ResultSet row = asking.executeQuery()) {
      if (!row.next()) {
        return null;
      }
      ResultSetMetaData columns = row.getMetaData();
      for (int n = 1; n <= columns.getColumnCount(); n++) {
        String value = row.getString(n);
        if (!columns.getColumnName(n).startsWith("ocel_") && value != null) {
          values.put(columns.getColumnName(n), value);
        }
      }
      return row.getString(TIME);
    }
  }

  private static String table(String of, String type) {
    return '"' + of + "_" + type.replace("\"", "\"\"") + '"';
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return text(row.getString(column));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private Refused refused(SQLException fault) {
    return file.malformed(
        1,
        1,
        "the file is no object-centric log in SQLite: "
            + String.valueOf(fault.getMessage()).lines().findFirst().orElse(""),
        "see https://www.ocel-standard.org for its tables");
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException fault) {
      throw new IOException(fault);
    }
  }
}
