package io.clientele.ledger;

import java.util.Optional;

/**
 * One record as its source names it. Records are ordered by source and key, and both by code point:
 * the order in which the warehouse and the ledger sort text.
 */
public record RecordKey(String source, String key) implements Comparable<RecordKey> {
  @Override
  public int compareTo(RecordKey other) {
    int bySource = compare(source, other.source);
    return bySource != 0 ? bySource : compare(key, other.key);
  }

  static int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return rank(a.charAt(i)) - rank(b.charAt(i));
      }
    }
    return a.length() - b.length();
  }

  /** Halves of code points beyond the basic plane stand above all that is in it. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
  }

  /** Reads {@code SOURCE:KEY}; nothing where the text is no such name. */
  public static Optional<RecordKey> read(String text) {
    int colon = text.indexOf(':');
    return colon < 1 || colon == text.length() - 1
        ? Optional.empty()
        : Optional.of(new RecordKey(text.substring(0, colon), text.substring(colon + 1)));
  }

  /** As {@code clientele explain} takes it. */
  @Override
  public String toString() {
    return source + ":" + key;
  }
}
