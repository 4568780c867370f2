package io.clientele.resolve;

import java.util.Comparator;

/** Names one record: the source that it came from and its key there. */
public record RecordKey(String source, String key) implements Comparable<RecordKey> {
  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::source).thenComparing(RecordKey::key);

  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source + ":" + key;
  }
}
