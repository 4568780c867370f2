package io.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that promises the public tables. */
final class TablesPage {
  private static final Pattern TABLE = Pattern.compile("## `(\\w+)`");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| (.+) \\|");

  private TablesPage() {}

  /** A table with the names of its first columns. */
  record Table(String name, List<String> columns) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Table> tables() throws IOException {
    List<Table> tables = new ArrayList<>();
    boolean ofColumns = true;
    for (String line :
        Files.readAllLines(ArchitectureMap.ROOT.resolve("docs/reference/tables.md"))) {
      Matcher table = TABLE.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (table.matches()) {
        tables.add(new Table(table.group(1), new ArrayList<>()));
      } else if (line.startsWith("|") && !line.startsWith("| `") && !line.startsWith("|-")) {
        ofColumns = line.startsWith("| column ");
      } else if (ofColumns && column.matches()) {
        tables.get(tables.size() - 1).columns().add(column.group(1));
      }
    }
    return tables;
  }
}
