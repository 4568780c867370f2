package io.clientele.data.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relational encoding. */
final class OcelSqliteWriter implements OcelWriter {
  private static final List<String> TABLES =
      List.of(
          "create table event_map_type(ocel_type text primary key, ocel_type_map text)",
          "create table object_map_type(ocel_type text primary key, ocel_type_map text)",
          "create table event(ocel_id text primary key, ocel_type text)",
          "create table object(ocel_id text primary key, ocel_type text)",
          "create table event_object(ocel_event_id text, ocel_object_id text, ocel_qualifier text)",
          "create table object_object(ocel_source_id text, ocel_target_id text, ocel_qualifier"
              + " text)");

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<String, String> shortNames = new HashMap<>();
  private final Map<String, List<String>> objectAttributes = new HashMap<>();
  private List<String> attributes = List.of();

  OcelSqliteWriter(Path file) throws IOException {
    try {
      this.connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
      connection.setAutoCommit(false);
      for (String table : TABLES) {
        run(table);
      }
    } catch (SQLException fault) {
      throw new IOException(fault);
    }
  }

  private void run(String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private void put(String table, @Nullable String... values) {
    String text =
        "insert into "
            + table
            + " values (?"
            + String.join("", Collections.nCopies(values.length - 1, ", ?"))
            + ")";
    try {
      PreparedStatement statement = statements.get(text);
      if (statement == null) {
        statement = connection.prepareStatement(text);
        statements.put(text, statement);
      }
      for (int n = 0; n < values.length; n++) {
        statement.setString(n + 1, values[n]);
      }
      statement.execute();
    } catch (SQLException fault) {
      throw new UncheckedIOException(new IOException(fault));
    }
  }

  @Override
  public void types(List<String> events, List<String> names, Map<String, List<String>> objects) {
    attributes = names;
    try {
      for (String type : events) {
        put("event_map_type", type, shortName("event", type));
        make(table("event", type), "ocel_id text primary key, ocel_time timestamp", names);
      }
      for (Map.Entry<String, List<String>> type : objects.entrySet()) {
        put("object_map_type", type.getKey(), shortName("object", type.getKey()));
        String columns = "ocel_id text, ocel_time timestamp, ocel_changed_field text";
        make(table("object", type.getKey()), columns, type.getValue());
        objectAttributes.put(type.getKey(), type.getValue());
      }
    } catch (SQLException fault) {
      throw new UncheckedIOException(new IOException(fault));
    }
  }

  private void make(String table, String columns, List<String> names) throws SQLException {
    StringBuilder text = new StringBuilder("create table " + table + "(" + columns);
    names.forEach(name -> text.append(", ").append(quoted(name)).append(" text"));
    run(text.append(")").toString());
  }

  /** Letters and digits of a type, and a number: two types may have the same letters. */
  private String shortName(String of, String type) {
    return shortNames.computeIfAbsent(
        of + "\n" + type, key -> type.replaceAll("[^A-Za-z0-9]", "") + (shortNames.size() + 1));
  }

  private String table(String of, String type) {
    return quoted(of + "_" + shortName(of, type));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Each value has a row of its own: what an object is from a time on. */
  @Override
  public void thing(OcelLog.Thing thing) {
    put("object", thing.id(), thing.type());
    List<String> names = objectAttributes.getOrDefault(thing.type(), List.of());
    for (OcelLog.Value value : thing.values()) {
      List<@Nullable String> row = new ArrayList<>(List.of(thing.id(), value.time(), value.name()));
      names.forEach(name -> row.add(name.equals(value.name()) ? value.text() : null));
      put(table("object", thing.type()), row.toArray(new String[0]));
    }
    thing.ties().forEach(tie -> put("object_object", thing.id(), tie.objectId(), tie.qualifier()));
  }

  @Override
  public void happening(OcelLog.Happening event) {
    put("event", event.id(), event.type());
    List<@Nullable String> row = new ArrayList<>();
    row.add(event.id());
    row.add(event.time());
    attributes.forEach(name -> row.add(event.attributes().get(name)));
    put(table("event", event.type()), row.toArray(new String[0]));
    event.ties().forEach(tie -> put("event_object", event.id(), tie.objectId(), tie.qualifier()));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.commit();
      connection.close();
    } catch (SQLException fault) {
      throw new IOException(fault);
    }
  }
}
