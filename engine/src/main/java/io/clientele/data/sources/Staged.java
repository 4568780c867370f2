package io.clientele.data.sources;

import java.util.List;
import java.util.Set;

/**
 * What lies in the table {@code staged}: {@code line}, then {@code c1}, {@code c2} and so on.
 *
 * @param columns those that were asked for
 * @param present those of them that the file has
 * @param times those that are no text but times
 * @param duplication how many rows there are for an event
 */
record Staged(List<String> columns, Set<String> present, Set<String> times, double duplication) {
  /** Whether the file had the column of a cell, or the cell needs none. */
  boolean has(Cell cell) {
    return !cell.fromColumn() || present.contains(cell.column());
  }

  /** Whether a cell is read already. */
  boolean isTime(Cell cell) {
    return cell.fromColumn() && times.contains(cell.column());
  }

  /** The engine's name of a column. */
  String name(String column) {
    return "c" + (columns.indexOf(column) + 1);
  }
}
