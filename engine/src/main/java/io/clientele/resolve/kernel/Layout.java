package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says where in a packed row each thing stands: first the ids that rules and comparisons test for
 * equality, then one int of flags, then the fixed-width forms that comparisons read.
 */
final class Layout {
  /** Writes one row's cells. */
  @FunctionalInterface
  private interface Filler {
    void fill(int[] cells, int start, int row);
  }

  private static final int MOST_KEYS = 30;
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final List<Filler> fillers = new ArrayList<>();
  private int width;

  /** Reserves a slot for the ids of a column; asked again it answers the same slot. */
  int key(Column column) {
    Integer known = slots.get(column.name());
    if (known != null) {
      return known;
    }
    if (width != slots.size() || width == MOST_KEYS) {
      throw new IllegalStateException("keys come first, and at most " + MOST_KEYS);
    }
    int slot = width++;
    slots.put(column.name(), slot);
    columns.put(slot, column);
    fillers.add((cells, start, row) -> cells[start + slot] = column.id(row));
    return slot;
  }

  int keys() {
    return slots.size();
  }

  Column column(int slot) {
    return columns.getOrDefault(slot, new Column("", new Dictionary(), new int[0]));
  }

  /**
   * Reserves the int that says whose a row is, where records have several, and behind it one that
   * tells those records apart: 0 in all others.
   */
  int code(Variants variants) {
    if (variants.isEmpty()) {
      return -1;
    }
    int at = width;
    width += 2;
    fillers.add(
        (cells, start, row) -> {
          int code = variants.code(row);
          cells[start + at] = code;
          cells[start + at + 1] = Math.max(0, -code);
        });
    return at;
  }

  /** Reserves the int whose bits name the rules that do not hold for a row. */
  int flags() {
    return width++;
  }

  int letters(Column column, Letters letters) {
    int at = width;
    width += Letters.WIDTH;
    fillers.add((cells, start, row) -> letters.pack(column.id(row), cells, start + at));
    return at;
  }

  int ints(Column column, int[] perValue) {
    int at = width++;
    fillers.add((cells, start, row) -> cells[start + at] = perValue[column.id(row)]);
    return at;
  }

  int longs(Column column, long[] perValue) {
    int at = width;
    width += 2;
    fillers.add(
        (cells, start, row) -> {
          long value = perValue[column.id(row)];
          cells[start + at] = (int) value;
          cells[start + at + 1] = (int) (value >>> 32);
        });
    return at;
  }

  /**
   * Packs all rows.
   *
   * @param code the place of {@link #code}
   */
  Rows rows(Variants variants, int code, Parallel parallel) {
    int several = 0;
    for (int slot = 0; slot < slots.size(); slot++) {
      several |= column(slot).isSeveral() ? 1 << slot : 0;
    }
    Rows rows = new Rows(variants, width, code, several);
    parallel.ranges(
        0,
        variants.rows(),
        (from, to) -> {
          for (int row = from; row < to; row++) {
            fill(rows, row);
          }
        });
    return rows;
  }

  private void fill(Rows rows, int row) {
    for (Filler filler : fillers) {
      filler.fill(rows.cells(), rows.start(row), row);
    }
  }
}
