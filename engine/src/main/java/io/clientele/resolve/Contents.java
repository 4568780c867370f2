package io.clientele.resolve;

import io.clientele.resolve.kernel.Texts;
import java.util.Arrays;

/** What many records say of one field; text 0 stands for nothing. */
final class Contents {
  private final String field;
  private final Texts texts = new Texts();
  private int[] of = new int[1 << 8];
  private int records;

  Contents(String field) {
    this.field = field;
    texts.add(new byte[0], 0, 0);
  }

  String field() {
    return field;
  }

  /** Adds what the next record says. */
  void add(byte[] bytes, int from, int to) {
    set(records, bytes, from, to);
  }

  /** What one record says; those that were passed over say nothing. */
  void set(int record, byte[] bytes, int from, int to) {
    if (record >= of.length) {
      of = Arrays.copyOf(of, Math.max(record + 1, of.length * 2));
    }
    records = record + 1;
    if (from < to) {
      of[record] = texts.size();
      texts.add(bytes, from, to);
    }
  }

  boolean isSaid(int record) {
    return record < records && of[record] != 0;
  }

  boolean isSame(int recordA, int recordB) {
    return texts.isSame(of[recordA], of[recordB]);
  }

  /** Whether two say the same but for blanks, signs and capitals. */
  boolean isAlike(int recordA, int recordB) {
    return texts.isAlike(of[recordA], of[recordB]);
  }

  String text(int record) {
    return record < records ? texts.get(of[record]) : "";
  }

  int length(int record) {
    return texts.length(of[record]);
  }
}
