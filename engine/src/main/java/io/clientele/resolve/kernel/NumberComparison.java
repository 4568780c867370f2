package io.clientele.resolve.kernel;

import java.util.List;

/**
 * Numbers that were given out, such as telephones: different, slip (a few edits at most), exact.
 */
record NumberComparison(String name, int slot, int packed, int edits) implements Comparison {
  private static final int LONGEST = 15;

  @Override
  public List<String> levels() {
    return List.of("different", "slip", "exact");
  }

  @Override
  public int[] reads() {
    return new int[] {slot};
  }

  @Override
  public boolean weighsFrequency() {
    return false;
  }

  @Override
  public int level(int[] cells, int a, int b) {
    int x = cells[a + slot];
    int y = cells[b + slot];
    if (x == 0 || y == 0) {
      return 0;
    }
    if (x == y) {
      return 3;
    }
    long p = Rows.two(cells, a + packed);
    long q = Rows.two(cells, b + packed);
    return p != 0 && q != 0 && Similarity.near(p, q, edits) ? 2 : 1;
  }

  /** Up to fifteen digits from the low nibble up, each one higher so that zero ends the number. */
  static long[] packed(Dictionary numbers) {
    long[] packed = new long[numbers.size()];
    for (int id = 1; id < packed.length; id++) {
      String number = numbers.value(id);
      packed[id] = number.length() > LONGEST ? 0 : nibbles(number);
    }
    return packed;
  }

  /** Zero, which nothing is near to, for what is not digits alone. */
  private static long nibbles(String number) {
    long packed = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      packed |= (digit + 1L) << (4 * i);
    }
    return packed;
  }
}
