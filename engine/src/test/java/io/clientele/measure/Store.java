package io.clientele.measure;

import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import java.nio.file.Path;
import java.util.List;

/** An empty warehouse with rows put in by hand. */
public final class Store implements AutoCloseable {
  private final Draft draft;

  public Store(Path folder) {
    this.draft = Warehouse.at(folder).next(false);
  }

  public Engine engine() {
    return draft.engine();
  }

  /** Rows of a table in SQL, such as {@code ('a', 1), ('b', 2)}. */
  public Store put(String tableAndColumns, String rows) {
    if (tableAndColumns.startsWith("golden(")) {
      makeTable();
    }
    String target = tableAndColumns.replaceFirst("^event\\(", "event_row(");
    engine().run("insert into " + target + " values " + rows);
    return this;
  }

  /** Each row as its values joined by a blank. */
  public List<String> ask(String query, int columns) {
    return engine()
        .rows(
            Sql.of(query),
            row -> {
              StringBuilder text = new StringBuilder();
              for (int n = 1; n <= columns; n++) {
                text.append(n == 1 ? "" : " ").append(row.isNull(n) ? "-" : row.text(n));
              }
              return text.toString();
            });
  }

  @Override
  public void close() {
    draft.close();
  }

  /** Golden values are a view of records; a test that begins with them needs a table. */
  private void makeTable() {
    if (ask("select view_name from duckdb_views() where view_name = 'golden'", 1).isEmpty()) {
      return;
    }
    engine().run("create table surviving_value as select * from golden");
    engine().run("drop view golden");
    engine().run("alter table surviving_value rename to golden");
  }
}
