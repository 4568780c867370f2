package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts staged rows into a table. The first events become their table themselves: a column that no
 * row fills costs nothing when it is added afterwards, and as much as a full one when it is
 * written. The order of their columns is that of the views which everybody asks.
 */
final class Filling {
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
    Map<String, String> types = types();
    List<@Nullable Object> parameters = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      String type = types.getOrDefault(names.get(n), "varchar");
      columns.add("cast(" + values.get(n).text() + " as " + type + ") as \"" + names.get(n) + '"');
      parameters.addAll(values.get(n).parameters());
    }
    boolean empty = table.equals(Events.TABLE) && isEmpty();
    String text =
        Statements.named(empty ? "make" : "insert")
            .replace("$table", table)
            .replace("$values", String.join(", ", columns))
            .replace("$accepted", some ? Statements.named("accepted") : "");
    if (empty) {
      engine.run(Statements.named("in-any-order"));
    }
    engine.run(new Sql(text, parameters));
    if (empty) {
      engine.run(Statements.named("in-order"));
      names.forEach(types::remove);
      types.forEach(
          (name, type) ->
              engine.run("alter table " + table + " add column \"" + name + "\" " + type));
    }
  }

  private boolean isEmpty() {
    return engine.rows(Sql.of("select not exists (from " + table + ")"), row -> row.flag(1)).get(0);
  }

  private Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    engine.each(
        Sql.of(Statements.named("types"), table), row -> types.put(row.text(1), row.text(2)));
    return types;
  }
}
