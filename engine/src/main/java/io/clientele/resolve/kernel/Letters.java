package io.clientele.resolve.kernel;

/**
 * The distinct texts of a column made ready for Jaro-Winkler: bytes end to end and, for a cheap
 * upper bound, a signature of letters (a to z two bits each, digits one), length and first four.
 */
final class Letters {
  /** Ints that one text takes in a packed row. */
  static final int WIDTH = 4;

  private static final int LONGEST = 64;
  private final byte[] heap;
  private final int[] offsets;

  Letters(Dictionary values) {
    Texts texts = values.texts();
    heap = texts.heap();
    offsets = new int[texts.size() + 1];
    for (int id = 0; id < texts.size(); id++) {
      offsets[id + 1] = texts.to(id);
    }
  }

  /** Writes signature, length and first four letters of one text. */
  void pack(int id, int[] cells, int at) {
    long signature = signature(id);
    cells[at] = (int) signature;
    cells[at + 1] = (int) (signature >>> 32);
    cells[at + 2] = Math.min(LONGEST, offsets[id + 1] - offsets[id]);
    cells[at + 3] = first(id);
  }

  double similarity(int x, int y) {
    return Similarity.jaroWinkler(heap, offsets, x, y);
  }

  /**
   * Whether two packed texts can reach a similarity at all. A letter that the other text lacks
   * cannot match, so the matches are bounded, and with them Jaro's three terms.
   */
  static boolean canReach(double similarity, int[] cells, int a, int b) {
    int lengthA = cells[a + 2];
    int lengthB = cells[b + 2];
    long x = signature(cells, a);
    long y = signature(cells, b);
    int matches = Math.min(lengthA - Long.bitCount(x & ~y), lengthB - Long.bitCount(y & ~x));
    int differing = cells[a + 3] ^ cells[b + 3];
    int common = differing == 0 ? 4 : Integer.numberOfTrailingZeros(differing) >> 3;
    double jaro = (similarity - 0.1 * common) / (1 - 0.1 * common) - 1e-9;
    double product = (double) lengthA * lengthB;
    return matches > 0 && matches * (double) (lengthA + lengthB) + product >= 3 * jaro * product;
  }

  /** Whether one of two packed texts is a single letter and begins the other. */
  static boolean isInitial(int[] cells, int a, int b) {
    return (cells[a + 2] == 1 || cells[b + 2] == 1) && ((cells[a + 3] ^ cells[b + 3]) & 255) == 0;
  }

  private static long signature(int[] cells, int at) {
    return (cells[at] & 0xFFFFFFFFL) | ((long) cells[at + 1] << 32);
  }

  private long signature(int id) {
    long bits = 0;
    int end = Math.min(offsets[id + 1], offsets[id] + LONGEST);
    for (int i = offsets[id]; i < end; i++) {
      bits |= bit(heap[i], bits);
    }
    return bits;
  }

  /** The second time a letter is seen its second bit is set. */
  private static long bit(byte letter, long seen) {
    if (letter >= 'a' && letter <= 'z') {
      long once = 1L << (2 * (letter - 'a'));
      return (seen & once) == 0 ? once : once << 1;
    }
    return letter >= '0' && letter <= '9' ? 1L << (52 + letter - '0') : 0;
  }

  private int first(int id) {
    int packed = 0;
    for (int k = 0; k < 4; k++) {
      int at = offsets[id] + k;
      int letter = at < offsets[id + 1] ? heap[at] & 255 : 0;
      packed |= letter << (8 * k);
    }
    return packed;
  }
}
