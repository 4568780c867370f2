package io.clientele.resolve.kernel;

import java.util.Arrays;

/**
 * What rows say in one column beyond their first value, by row ascending: few records have a second
 * e-mail, and those that have none take no place.
 */
final class Further {
  private int[] rows = {};
  private int[] ids = {};
  private int size;

  /**
   * Values as rows beyond those of the records, all columns alike.
   *
   * @param rows the record of each
   * @param ids empty where each says what its record says
   */
  static Further aligned(int[] rows, int[] ids) {
    Further further = new Further();
    further.rows = rows;
    further.ids = ids;
    further.size = rows.length;
    return further;
  }

  void add(int row, int id) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, Math.max(8, size * 2));
      ids = Arrays.copyOf(ids, rows.length);
    }
    rows[size] = row;
    ids[size++] = id;
  }

  int size() {
    return size;
  }

  int row(int at) {
    return rows[at];
  }

  int id(int at) {
    return ids[at];
  }

  /** Whether any row says more than its first value. */
  boolean isSaid() {
    return size > 0 && ids.length > 0;
  }

  /** The place of the first value of a row; that of the next row where it has none. */
  int from(int row) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows[middle] < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same with every value looked up. */
  Further mapped(int[] to) {
    int[] mapped = ids.clone();
    for (int at = 0; at < mapped.length; at++) {
      mapped[at] = to[ids[at]];
    }
    return with(mapped);
  }

  /** Rows where each says what its record says. */
  Further alike() {
    return with(new int[0]);
  }

  /** The same rows with other values, or none. */
  Further with(int[] others) {
    Further further = new Further();
    further.rows = rows;
    further.ids = others;
    further.size = size;
    return further;
  }

  /** The same by row where rows got other numbers. */
  Further moved(int[] to) {
    long[] sorted = new long[size];
    for (int at = 0; at < size; at++) {
      sorted[at] = (long) to[rows[at]] << 32 | at;
    }
    Arrays.sort(sorted);
    Further moved = new Further();
    for (long each : sorted) {
      moved.add((int) (each >>> 32), ids[(int) each]);
    }
    return moved;
  }

  /**
   * Each value of a row once, and none that is absent; a row whose first value is absent has its
   * next one first.
   *
   * @param first the first value of each row, which is put right
   */
  Further settled(int[] first) {
    Further settled = new Further();
    for (int at = 0; at < size; at++) {
      int row = rows[at];
      if (first[row] == 0) {
        first[row] = ids[at];
      } else if (ids[at] != 0 && ids[at] != first[row] && !settled.has(row, ids[at])) {
        settled.add(row, ids[at]);
      }
    }
    return settled;
  }

  /** Whether one of the last values is this one of this row. */
  private boolean has(int row, int id) {
    int at = size - 1;
    while (at >= 0 && rows[at] == row && ids[at] != id) {
      at--;
    }
    return at >= 0 && rows[at] == row;
  }
}
