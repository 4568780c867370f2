package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the public tables is a promise; the warehouse keeps it. */
class TablesPageTest {
  private static final Pattern TABLE = Pattern.compile("## `(\\w+)`");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| (.+) \\|");

  @Test
  void every_table_of_the_page_begins_with_its_columns() throws Exception {
    Map<String, List<String>> promised = promised();
    Map<String, List<String>> built = built();
    assertThat(promised).hasSizeGreaterThan(15);
    assertThat(built).containsKeys(promised.keySet().toArray(String[]::new));
    promised.forEach(
        (table, columns) ->
            assertThat(built.get(table)).as(table).startsWith(columns.toArray(String[]::new)));
  }

  private static Map<String, List<String>> promised() throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    List<String> columns = new ArrayList<>();
    for (String line :
        Files.readAllLines(ArchitectureMap.ROOT.resolve("docs/reference/tables.md"))) {
      Matcher table = TABLE.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (table.matches()) {
        columns = new ArrayList<>();
        tables.put(table.group(1), columns);
      } else if (column.matches()) {
        columns.add(column.group(1) + " " + column.group(2));
      }
    }
    return tables;
  }

  private static Map<String, List<String>> built() throws IOException, SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = memory.createStatement()) {
      statement.execute(script());
      try (ResultSet rows =
          statement.executeQuery(
              "select table_name, column_name || ' ' || lower(data_type) from"
                  + " information_schema.columns order by table_name, ordinal_position")) {
        while (rows.next()) {
          tables
              .computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
              .add(rows.getString(2));
        }
      }
    }
    return tables;
  }

  private static String script() throws IOException {
    try (InputStream text =
        TablesPageTest.class.getResourceAsStream("/io/clientele/data/tables.sql")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
