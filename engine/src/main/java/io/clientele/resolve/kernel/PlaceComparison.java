package io.clientele.resolve.kernel;

import java.util.List;

/**
 * Where someone lives, postcode and city as one respect because one follows from the other:
 * different, the same city, a postcode with one slip, the same postcode.
 */
record PlaceComparison(String name, int slot, int packed, NameComparison city)
    implements Comparison {
  private static final int LONGEST = 8;

  @Override
  public List<String> levels() {
    return List.of("different", "city", "slip", "exact");
  }

  @Override
  public int[] reads() {
    return new int[] {slot, city.slot()};
  }

  @Override
  public boolean weighsFrequency() {
    return true;
  }

  @Override
  public int effort() {
    return 2;
  }

  @Override
  public int level(int[] cells, int a, int b) {
    int x = cells[a + slot];
    int y = cells[b + slot];
    if (x != 0 && x == y) {
      return 4;
    }
    boolean both = x != 0 && y != 0;
    if (both && slip(Rows.two(cells, a + packed), Rows.two(cells, b + packed))) {
      return 3;
    }
    int cities = city.level(cells, a, b);
    if (cities >= 3) {
      return 2;
    }
    return both || cities > 0 ? 1 : 0;
  }

  /** One letter or two neighbouring letters of two equally long postcodes. */
  private static boolean slip(long x, long y) {
    long difference = x ^ y;
    if (x == 0 || y == 0 || Long.numberOfLeadingZeros(x) / 8 != Long.numberOfLeadingZeros(y) / 8) {
      return false;
    }
    int low = Long.numberOfTrailingZeros(difference) >> 3;
    long rest = difference >>> (8 * low);
    long p = (x >>> (8 * low)) & 0xFFFF;
    long q = (y >>> (8 * low)) & 0xFFFF;
    return rest < 1 << 8 || (rest < 1 << 16 && (p & 255) == q >>> 8 && (q & 255) == p >>> 8);
  }

  /** Up to eight letters, one byte each; longer codes are compared for equality alone. */
  static long[] packed(Dictionary codes) {
    long[] packed = new long[codes.size()];
    for (int id = 1; id < packed.length; id++) {
      String code = codes.value(id);
      for (int i = 0; i < code.length() && code.length() <= LONGEST; i++) {
        packed[id] = packed[id] << 8 | (code.charAt(i) & 255);
      }
    }
    return packed;
  }
}
