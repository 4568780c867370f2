package io.clientele.resolve;

import io.clientele.data.Batch;
import io.clientele.resolve.kernel.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Takes records apart that come as one text each, all fields end to end, with the length of each
 * field in bytes beside it: one text is fetched ten times faster than ten. Fields are handed on
 * column by column, each column by one thread.
 */
final class Fields {
  private static final int HELD = 1 << 15;

  /** Takes the values of one field, one a record. */
  @FunctionalInterface
  interface Taker {
    void add(byte[] bytes, int from, int to);
  }

  private final List<Taker> takers;
  private final Parallel parallel;
  private final int[] ends;
  private byte[] bytes = new byte[1 << 16];
  private int records;
  private int end;
  private int taken;

  Fields(List<Taker> takers, Parallel parallel) {
    this.takers = List.copyOf(takers);
    this.parallel = parallel;
    this.ends = new int[HELD * takers.size()];
  }

  /** How many records came so far. */
  int taken() {
    return taken;
  }

  void take(Batch batch) {
    for (int row = 0; row < batch.rows(); row++) {
      if (records == HELD) {
        handOn();
      }
      byte[] text = batch.text(1, row).getBytes(StandardCharsets.UTF_8);
      if (end + text.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + text.length));
      }
      System.arraycopy(text, 0, bytes, end, text.length);
      for (int field = 0; field < takers.size(); field++) {
        end += (int) batch.integer(field + 2, row);
        ends[records * takers.size() + field] = end;
      }
      records++;
    }
    taken += batch.rows();
  }

  /** Hands on what is held; the last call after the last batch. */
  void handOn() {
    parallel.each(takers.size(), this::handOn);
    records = 0;
    end = 0;
  }

  private void handOn(int field) {
    Taker taker = takers.get(field);
    for (int record = 0; record < records; record++) {
      int at = record * takers.size() + field;
      taker.add(bytes, at == 0 ? 0 : ends[at - 1], ends[at]);
    }
  }
}
