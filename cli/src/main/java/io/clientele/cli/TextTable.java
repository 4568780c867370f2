package io.clientele.cli;

import io.clientele.view.Table;
import io.clientele.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows in columns for a terminal: numbers to the right, text to the left and cut when long. */
final class TextTable {
  private static final int WIDEST = 60;

  private TextTable() {}

  /** A view's title, its description, and its table. */
  static String of(View view) {
    return view.title() + "\n" + view.description() + "\n\n" + of(view.table());
  }

  static String of(Table table) {
    List<String> columns = table.columns().stream().map(Table.Column::label).toList();
    List<List<Optional<Object>>> rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Optional.<Object>of(cell.text())).toList())
            .toList();
    return of(columns, rows);
  }

  static String of(List<String> columns, List<List<Optional<Object>>> rows) {
    if (rows.isEmpty()) {
      return "no rows";
    }
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> cell(row.get(column)).length()).max().orElse(0);
      widths[i] = Math.max(columns.get(i).length(), widest);
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(name -> Optional.<Object>of(name)).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return String.join("\n", lines);
  }

  private static String line(List<Optional<Object>> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = cell(cells.get(i));
      String gap = " ".repeat(widths[i] - text.length());
      boolean number = cells.get(i).filter(Number.class::isInstance).isPresent();
      line.append(number ? gap + text : text + gap).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private static String cell(Optional<Object> value) {
    String text = value.map(String::valueOf).orElse("");
    return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }
}
