package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts staged rows into a table. The first events make their table themselves: a column that none
 * of them fills is nothing but a promise of nulls, which takes neither time nor memory, until rows
 * come that fill it. The order of columns is that of the views which everybody asks.
 */
final class Filling {
  private static final String PARTY = "party_id";

  /**
   * One column of the table.
   *
   * @param promised whether it holds nothing yet
   */
  private record Column(String type, boolean promised) {}

  private final Engine engine;
  private final String table;

  Filling(Engine engine, String table) {
    this.engine = engine;
    this.table = table;
  }

  /**
   * @param some whether some of the rows are refused
   */
  void fill(List<String> names, List<Sql> values, boolean some) {
    Map<String, Column> known = columns();
    List<@Nullable Object> parameters = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      String type = type(known, names.get(n));
      columns.add("cast(" + values.get(n).text() + " as " + type + ") as \"" + names.get(n) + '"');
      parameters.addAll(values.get(n).parameters());
    }
    String text =
        Statements.named("insert")
            .replace("$table", table)
            .replace("$values", String.join(", ", columns))
            .replace("$accepted", some ? Statements.named("accepted") : "");
    if (table.equals(Events.TABLE) && isEmpty()) {
      make(names, known);
    } else {
      names.stream().filter(name -> isPromised(known, name)).forEach(name -> keep(name, known));
    }
    engine.keepOrder(!table.equals(Events.TABLE));
    engine.run(new Sql(text, parameters));
    engine.keepOrder(true);
  }

  private static String type(Map<String, Column> known, String name) {
    return known.containsKey(name) ? known.get(name).type : "varchar";
  }

  private static boolean isPromised(Map<String, Column> known, String name) {
    return known.containsKey(name) && known.get(name).promised;
  }

  /** What rows fill comes first, and the party, which is filled afterwards. */
  private void make(List<String> names, Map<String, Column> known) {
    Set<String> filled = new LinkedHashSet<>(names);
    filled.add(PARTY);
    List<String> columns = new ArrayList<>();
    filled.forEach(name -> columns.add('"' + name + "\" " + type(known, name)));
    known.forEach(
        (name, column) -> {
          if (!filled.contains(name)) {
            columns.add(
                String.format(
                    Locale.ROOT,
                    "\"%s\" %s generated always as (cast(null as %s)) virtual",
                    name,
                    column.type,
                    column.type));
          }
        });
    engine.run("create or replace table " + table + "(" + String.join(", ", columns) + ")");
  }

  /** Makes a promised column one that can be filled. */
  private void keep(String name, Map<String, Column> known) {
    engine.run("alter table " + table + " drop column \"" + name + '"');
    engine.run("alter table " + table + " add column \"" + name + "\" " + type(known, name));
  }

  private boolean isEmpty() {
    return engine.rows(Sql.of("select not exists (from " + table + ")"), row -> row.flag(1)).get(0);
  }

  private Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    engine.each(
        Sql.of(Statements.named("columns"), table),
        row -> columns.put(row.text(1), new Column(row.text(2), row.flag(3))));
    return columns;
  }
}
