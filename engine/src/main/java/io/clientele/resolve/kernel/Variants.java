package io.clientele.resolve.kernel;

import java.util.Arrays;

/**
 * The rows of a population: one for each record and, beyond them, further ones of the records that
 * have several values of something, one for each further value. A row's code says whose it is: the
 * record itself, or below zero which of those that have several rows.
 */
final class Variants {
  private final int records;
  private final int[] owners;
  private final int[] several;
  private final int[] starts;

  /**
   * @param owners the record of each further row, ascending
   */
  Variants(int records, int[] owners) {
    this.records = records;
    this.owners = owners;
    int[] found = new int[owners.length];
    int[] begin = new int[owners.length + 1];
    int count = 0;
    for (int at = 0; at < owners.length; at++) {
      if (at == 0 || owners[at] != owners[at - 1]) {
        found[count] = owners[at];
        begin[count++] = at;
      }
    }
    begin[count] = owners.length;
    this.several = Arrays.copyOf(found, count);
    this.starts = Arrays.copyOf(begin, count + 1);
  }

  /** Every record in one row. */
  static Variants none(int records) {
    return new Variants(records, new int[0]);
  }

  boolean isEmpty() {
    return owners.length == 0;
  }

  int records() {
    return records;
  }

  /** Further rows that say what their records say. */
  Further alike() {
    return Further.aligned(owners, new int[0]);
  }

  /** Records and further rows. */
  int rows() {
    return records + owners.length;
  }

  int record(int row) {
    return row < records ? row : owners[row - records];
  }

  int code(int row) {
    int record = record(row);
    int at = Arrays.binarySearch(several, record);
    return at < 0 ? record : ~at;
  }

  /** How many rows the record of a code has. */
  int count(int code) {
    return code >= 0 ? 1 : 1 + starts[~code + 1] - starts[~code];
  }

  /** One of them, the record itself first. */
  int row(int code, int at) {
    if (code >= 0) {
      return code;
    }
    return at == 0 ? several[~code] : records + starts[~code] + at - 1;
  }

  /** The next row where all rows of a record stand side by side; -1 after the last. */
  int after(int code, int row) {
    if (code < 0) {
      int next = row < records ? records + starts[~code] : row + 1;
      if (next < records + starts[~code + 1]) {
        return next;
      }
    }
    int record = code >= 0 ? code : several[~code];
    return record + 1 < records ? record + 1 : -1;
  }
}
