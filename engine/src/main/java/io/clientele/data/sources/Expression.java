package io.clientele.data.sources;

import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of SQL over the table {@code staged}, known once it is known where its columns lie. */
interface Expression {
  Expression NOTHING = staged -> Sql.of("null");

  Sql in(Staged staged);

  /** Whether the file has anything to make it of; otherwise it is null in every row. */
  default boolean isIn(Staged staged) {
    return !in(staged).text().matches("null(::varchar)?|as_\\w+\\(null::varchar\\)");
  }

  static Expression constant(@Nullable Object value) {
    return staged -> Sql.of("?", value);
  }

  /** The text of a cell as it stands. */
  static Expression raw(Cell cell) {
    return staged ->
        !staged.has(cell)
            ? Sql.of("null::varchar")
            : cell.literal()
                .map(text -> Sql.of("?::varchar", text))
                .orElseGet(() -> Sql.of(staged.name(cell.column())));
  }

  /** The value of a cell in its form; null where it cannot be read. */
  static Expression of(Cell cell) {
    String macro =
        switch (cell.form()) {
          case TEXT -> "";
          case NUMBER -> "as_number";
          case DATE -> "as_date";
          case TIME -> "as_time";
          case BOOLEAN -> "as_boolean";
        };
    if (macro.isEmpty()) {
      return raw(cell);
    }
    Expression read = cell.isDated() ? dated(cell, macro) : call(macro, raw(cell));
    Expression zoned =
        cell.form() != Cell.Form.TIME || cell.zone().isEmpty()
            ? read
            : call("as_time_in", raw(cell), read, constant(cell.zone()));
    return staged -> staged.isTime(cell) ? call("finite", raw(cell)).in(staged) : zoned.in(staged);
  }

  /** Of several formats the first that fits, ISO 8601 before them. */
  private static Expression dated(Cell cell, String macro) {
    List<String> formats = cell.formats();
    if (formats.size() > 1) {
      return call("coalesce", readings(cell).toArray(Expression[]::new));
    }
    return formats.isEmpty()
        ? call(macro, raw(cell))
        : call(macro + "_like", raw(cell), constant(formats.get(0)));
  }

  /** What ISO 8601 and each format of a date make of it. */
  static List<Expression> readings(Cell cell) {
    String macro = cell.form() == Cell.Form.DATE ? "as_date" : "as_time";
    List<Expression> readings = new ArrayList<>(List.of(call(macro, raw(cell))));
    cell.formats()
        .forEach(format -> readings.add(call(macro + "_like", raw(cell), constant(format))));
    return readings;
  }

  static Expression call(String function, Expression... arguments) {
    return staged -> joined(staged, function + "(", List.of(arguments), ")");
  }

  /** The values that are there. */
  static Expression list(Collection<Expression> items) {
    return items.isEmpty()
        ? staged -> Sql.of("[]::varchar[]")
        : staged -> joined(staged, "present([", items, "])");
  }

  /** Names with the values that are there. */
  static Expression map(Map<String, Expression> entries) {
    List<Expression> names = new ArrayList<>();
    entries.keySet().forEach(name -> names.add(constant(name)));
    return entries.isEmpty()
        ? staged -> Sql.of("map {}")
        : call(
            "present_map",
            staged -> joined(staged, "[", names, "]"),
            staged -> joined(staged, "[", entries.values(), "]"));
  }

  private static Sql joined(
      Staged staged, String before, Collection<Expression> items, String after) {
    List<String> texts = new ArrayList<>();
    List<@Nullable Object> parameters = new ArrayList<>();
    for (Expression item : items) {
      Sql sql = item.in(staged);
      texts.add(sql.text());
      parameters.addAll(sql.parameters());
    }
    return new Sql(before + String.join(", ", texts) + after, parameters);
  }
}
