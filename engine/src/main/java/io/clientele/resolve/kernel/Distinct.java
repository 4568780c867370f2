package io.clientele.resolve.kernel;

import java.util.Arrays;

/** Rows that differ in some cells: of rows that are equal there, the first. Nothing is boxed. */
final class Distinct {
  private final int[] cells;
  private final int width;
  private final int[] read;
  private int[] rows = new int[4];
  private int size;

  /** Places of rows plus one by the hash of their cells; open addressing. */
  private int[] table = new int[8];

  /**
   * @param read the cells that count, by their place in a row
   */
  Distinct(Rows rows, int[] read) {
    this.cells = rows.cells();
    this.width = rows.width();
    this.read = read;
  }

  int size() {
    return size;
  }

  int row(int place) {
    return rows[place];
  }

  void add(int row) {
    int slot = slot(row);
    if (table[slot] != 0) {
      return;
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      table = new int[rows.length * 2];
      for (int place = 0; place < size; place++) {
        table[slot(rows[place])] = place + 1;
      }
      slot = slot(row);
    }
    rows[size++] = row;
    table[slot] = size;
  }

  void addAll(Distinct other) {
    for (int place = 0; place < other.size; place++) {
      add(other.rows[place]);
    }
  }

  private int slot(int row) {
    int mask = table.length - 1;
    int slot = hash(row * width) & mask;
    while (table[slot] != 0 && !equal(rows[table[slot] - 1] * width, row * width)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int hash(int start) {
    int hash = 0;
    for (int cell : read) {
      hash = Hash.mix((long) hash << 32 ^ cells[start + cell]);
    }
    return hash;
  }

  private boolean equal(int a, int b) {
    for (int cell : read) {
      if (cells[a + cell] != cells[b + cell]) {
        return false;
      }
    }
    return true;
  }
}
