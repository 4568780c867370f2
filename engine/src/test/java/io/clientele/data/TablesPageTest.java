package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the public tables promises columns; the warehouse has them, first and in order. */
final class TablesPageTest {
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| (\\w+) \\|");

  @TempDir private Path folder;

  @Test
  void every_table_begins_with_the_columns_that_the_page_promises() throws IOException {
    try (Draft draft = Warehouse.at(folder).next(false)) {
      Map<String, List<String>> promised = promised();
      assertThat(promised).hasSizeGreaterThan(15);
      promised.forEach(
          (table, columns) ->
              assertThat(columns(draft.engine(), table))
                  .as(table)
                  .startsWith(columns.toArray(new String[0])));
    }
  }

  @Test
  void the_page_has_every_table_that_is_filled_so_far() throws IOException {
    assertThat(promised().keySet())
        .contains("element", "edge", "document", "finding", "record", "link", "party", "golden")
        .contains("event", "membership", "reading", "indicator", "conformance", "deviation")
        .contains("layer", "step", "claim", "relation", "consent");
  }

  private static List<String> columns(Engine engine, String table) {
    return engine.rows(
        Sql.of(
            "select column_name || ' ' || lower(data_type) from information_schema.columns"
                + " where table_name = ? order by ordinal_position",
            table),
        row -> row.text(1));
  }

  private static Map<String, List<String>> promised() throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../docs/reference/tables.md"))) {
      if (line.startsWith("## `")) {
        columns = new ArrayList<>();
        tables.put(line.replaceAll("[#` ]", ""), columns);
      }
      Matcher column = COLUMN.matcher(line);
      if (column.matches()) {
        columns.add(column.group(1) + " " + column.group(2));
      }
    }
    return tables;
  }
}
