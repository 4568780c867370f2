package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.ledger.RecordKey;
import java.util.BitSet;
import java.util.List;

/** Finds the records that are not as they were by going through both lists in one order. */
final class Changed {
  private final List<RecordKey> keys;
  private final long[] sums;
  private final BitSet rows = new BitSet();
  private long fresh;
  private long changed;
  private long gone;
  private int at;

  private Changed(Engine present, Records.Read now) {
    keys = now.keys();
    sums = new long[keys.size()];
    int[] next = {0};
    present.each(Statements.query("sums.sql", now.kind()), row -> sums[next[0]++] = row.integer(3));
  }

  static Changed between(Engine before, Engine present, Records.Read now) {
    Changed found = new Changed(present, now);
    before.each(Statements.query("sums.sql", now.kind()), found::take);
    while (found.at < found.keys.size()) {
      found.pass();
    }
    return found;
  }

  /** Rows that are new, or say something else. */
  BitSet rows() {
    return rows;
  }

  Before.Difference difference() {
    return new Before.Difference(fresh, changed, gone, "");
  }

  private void take(Row row) {
    RecordKey old = new RecordKey(row.text(1), row.text(2));
    while (at < keys.size() && keys.get(at).compareTo(old) < 0) {
      pass();
    }
    if (at == keys.size() || !keys.get(at).equals(old)) {
      gone++;
    } else {
      if (sums[at] != row.integer(3)) {
        rows.set(at);
        changed++;
      }
      at++;
    }
  }

  private void pass() {
    rows.set(at++);
    fresh++;
  }
}
