package io.clientele.resolve.kernel;

import java.util.stream.IntStream;

/** Packed rows, end to end. */
final class Rows {
  private static final int MOST = Integer.MAX_VALUE - 8;
  private final int[] cells;
  private final Variants variants;
  private final int width;
  private final int code;
  private final int severalSlots;

  /**
   * @param code the place of a row's code; -1 where every record has one row
   * @param severalSlots a bit for each slot in which rows of one record may differ
   */
  Rows(Variants variants, int width, int code, int severalSlots) {
    if ((long) variants.rows() * width > MOST) {
      throw new TooLarge(
          "%,d records do not fit into one run of the single-machine engine"
              .formatted(variants.records()));
    }
    this.cells = new int[variants.rows() * width];
    this.variants = variants;
    this.width = width;
    this.code = code;
    this.severalSlots = severalSlots;
  }

  int[] cells() {
    return cells;
  }

  /** How many records there are. */
  int count() {
    return variants.records();
  }

  /** The record of a row. */
  int record(int row) {
    return variants.record(row);
  }

  Variants variants() {
    return variants;
  }

  /** The slots, a bit each, in which rows of one record may differ. */
  int severalSlots() {
    return severalSlots;
  }

  /** Whether one of the rows that start there belongs to a record with several. */
  boolean isSeveral(int[] within, int a, int b) {
    return code >= 0 && (within[a + code] | within[b + code]) < 0;
  }

  /** Whose the row is that starts there; asked only where some record has several. */
  int code(int[] within, int start) {
    return within[start + code];
  }

  /** The place that tells records with several rows apart, and says nothing of others. */
  int mark() {
    return code + 1;
  }

  int code(int row) {
    return code < 0 ? row : cells[start(row) + code];
  }

  /** The next row where all rows of a record stand side by side; -1 after the last. */
  int after(int row) {
    return variants.after(code(row), row);
  }

  /** The values that two records share at a slot. */
  int[] shared(int slot, int rowA, int rowB) {
    int codeA = code(rowA);
    int codeB = code(rowB);
    return IntStream.range(0, variants.count(codeA))
        .map(at -> cells[start(variants.row(codeA, at)) + slot])
        .filter(id -> id != 0 && has(codeB, slot, id))
        .distinct()
        .toArray();
  }

  private boolean has(int whose, int slot, int id) {
    return IntStream.range(0, variants.count(whose))
        .anyMatch(at -> cells[start(variants.row(whose, at)) + slot] == id);
  }

  int width() {
    return width;
  }

  /** Where a row begins. */
  int start(int row) {
    return row * width;
  }

  /** A long that was written low half first. */
  static long two(int[] cells, int at) {
    return (cells[at] & 0xFFFFFFFFL) | ((long) cells[at + 1] << 32);
  }
}
