package io.clientele.data.sources;

import java.util.List;

/** What lies in the table {@code staged}: {@code line}, then {@code c1}, {@code c2} and so on. */
record Staged(List<String> columns) {
  /** Whether the file had the column of a cell, or the cell needs none. */
  boolean has(Cell cell) {
    return !cell.fromColumn() || columns.contains(cell.column());
  }

  /** The engine's name of a column. */
  String name(String column) {
    return "c" + (columns.indexOf(column) + 1);
  }
}
