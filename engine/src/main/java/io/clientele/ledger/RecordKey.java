package io.clientele.ledger;

import java.util.Comparator;

/** One record as its source names it. */
public record RecordKey(String source, String key) implements Comparable<RecordKey> {
  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::source).thenComparing(RecordKey::key);

  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }

  /** As {@code clientele explain} takes it. */
  @Override
  public String toString() {
    return source + ":" + key;
  }
}
