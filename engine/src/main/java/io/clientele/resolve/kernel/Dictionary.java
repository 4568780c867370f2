package io.clientele.resolve.kernel;

import java.util.Arrays;

/** The distinct values of one column in order of first sight; id 0 stands for no value. */
public final class Dictionary {
  private String[] values = new String[1 << 10];
  private int[] table = new int[1 << 11];
  private int size = 1;

  public Dictionary() {
    values[0] = "";
  }

  /** The id of a value, given a new one when it was not seen before; 0 for the empty text. */
  public int add(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    int slot = slot(table, value);
    if (table[slot] == 0) {
      insert(value, slot);
      return size - 1;
    }
    return table[slot];
  }

  /** The id of a value; 0 when it was never seen. */
  public int find(String value) {
    return value.isEmpty() ? 0 : table[slot(table, value)];
  }

  public String value(int id) {
    return values[id];
  }

  /** One more than the highest id. */
  public int size() {
    return size;
  }

  private void insert(String value, int slot) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size] = value;
    table[slot] = size++;
    if (size * 2 > table.length) {
      grow();
    }
  }

  private void grow() {
    int[] wider = new int[table.length * 2];
    for (int id = 1; id < size; id++) {
      wider[slot(wider, values[id])] = id;
    }
    table = wider;
  }

  private int slot(int[] within, String value) {
    int mask = within.length - 1;
    int slot = spread(value.hashCode()) & mask;
    while (within[slot] != 0 && !values[within[slot]].equals(value)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ (mixed >>> 15);
  }
}
