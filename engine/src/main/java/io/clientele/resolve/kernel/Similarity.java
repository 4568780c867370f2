package io.clientele.resolve.kernel;

/** How alike two texts are, by published measures. */
public final class Similarity {
  private static final int LONGEST = 64;

  /** The places of each letter in one text: where letters meet is then a matter of single bits. */
  private static final ThreadLocal<long[]> PLACES = ThreadLocal.withInitial(() -> new long[256]);

  private Similarity() {}

  /**
   * Jaro's similarity with Winkler's bonus for up to four common first letters above 0.7 (W. E.
   * Winkler, String Comparator Metrics, 1990). Letters beyond the 64th are not looked at.
   */
  public static double jaroWinkler(String a, String b) {
    byte[] heap = new byte[a.length() + b.length()];
    for (int i = 0; i < a.length(); i++) {
      heap[i] = (byte) a.charAt(i);
    }
    for (int i = 0; i < b.length(); i++) {
      heap[a.length() + i] = (byte) b.charAt(i);
    }
    return jaroWinkler(heap, new int[] {0, a.length(), heap.length}, 0, 1);
  }

  /** The same over two texts of a heap; text k lies between offsets k and k + 1. */
  static double jaroWinkler(byte[] heap, int[] offsets, int x, int y) {
    int a = offsets[x];
    int b = offsets[y];
    int lengthA = Math.min(LONGEST, offsets[x + 1] - a);
    int lengthB = Math.min(LONGEST, offsets[y + 1] - b);
    int window = Math.max(0, Math.max(lengthA, lengthB) / 2 - 1);
    long[] places = PLACES.get();
    for (int i = 0; i < lengthB; i++) {
      places[heap[b + i] & 255] |= 1L << i;
    }
    long matchedA = 0;
    long matchedB = 0;
    for (int i = 0; i < lengthA; i++) {
      long hits = places[heap[a + i] & 255] & free(matchedB, i, window, lengthB);
      matchedB |= hits & -hits;
      matchedA |= hits == 0 ? 0 : 1L << i;
    }
    for (int i = 0; i < lengthB; i++) {
      places[heap[b + i] & 255] = 0;
    }
    if (matchedA == 0) {
      return lengthA == 0 && lengthB == 0 ? 1 : 0;
    }
    int half = transposed(heap, a, matchedA, b, matchedB) / 2;
    int matches = Long.bitCount(matchedA);
    double jaro =
        ((double) matches / lengthA
                + (double) matches / lengthB
                + (double) (matches - half) / matches)
            / 3;
    return jaro > 0.7
        ? jaro + 0.1 * prefix(heap, a, b, Math.min(lengthA, lengthB)) * (1 - jaro)
        : jaro;
  }

  /** The places of the second text that letter i may still be matched with. */
  private static long free(long taken, int i, int window, int length) {
    int from = Math.max(0, i - window);
    int to = Math.min(length - 1, i + window);
    return from > to ? 0 : (-1L >>> (63 - to)) & (-1L << from) & ~taken;
  }

  private static int transposed(byte[] heap, int a, long matchedA, int b, long matchedB) {
    int count = 0;
    long q = matchedB;
    for (long p = matchedA; p != 0; p &= p - 1) {
      byte first = heap[a + Long.numberOfTrailingZeros(p)];
      count += first == heap[b + Long.numberOfTrailingZeros(q)] ? 0 : 1;
      q &= q - 1;
    }
    return count;
  }

  private static int prefix(byte[] heap, int a, int b, int shorter) {
    int common = 0;
    while (common < Math.min(4, shorter) && heap[a + common] == heap[b + common]) {
      common++;
    }
    return common;
  }

  /**
   * Whether Levenshtein's distance of two texts, packed one nibble a letter from the low end, is at
   * most k: common beginnings fall away in one step.
   */
  static boolean near(long x, long y, int k) {
    long difference = x ^ y;
    if (difference == 0) {
      return true;
    }
    if (k == 0) {
      return false;
    }
    int common = Long.numberOfTrailingZeros(difference) & ~3;
    long a = x >>> common;
    long b = y >>> common;
    return near(a >>> 4, b >>> 4, k - 1)
        || (b != 0 && near(a, b >>> 4, k - 1))
        || (a != 0 && near(a >>> 4, b, k - 1));
  }
}
