package io.clientele.resolve.kernel;

/**
 * The distinct texts of a column made ready for Jaro-Winkler: bytes end to end and, for a cheap
 * upper bound, a signature of letters (a to z two bits each, digits one), length and first four.
 */
final class Letters {
  /** Ints that one text takes in a packed row. */
  static final int WIDTH = 4;

  private static final int LONGEST = 64;

  /** The bit of each byte, and the one that is set when it is seen a second time. */
  private static final long[] ONCE = new long[256];

  private static final long[] AGAIN = new long[256];

  static {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      ONCE[letter] = 1L << (2 * (letter - 'a'));
      AGAIN[letter] = ONCE[letter] << 1;
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      ONCE[digit] = 1L << (52 + digit - '0');
    }
  }

  private final byte[] heap;
  private final int[] offsets;
  private final long[] signatures;

  Letters(Dictionary values) {
    Texts texts = values.texts();
    heap = texts.heap();
    offsets = new int[texts.size() + 1];
    signatures = new long[texts.size()];
    for (int id = 0; id < texts.size(); id++) {
      offsets[id + 1] = texts.to(id);
      signatures[id] = signature(id);
    }
  }

  /** Writes signature, length and first four letters of one text. */
  void pack(int id, int[] cells, int at) {
    long signature = signatures[id];
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
      long once = ONCE[heap[i] & 255];
      bits |= (bits & once) == 0 ? once : AGAIN[heap[i] & 255];
    }
    return bits;
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
