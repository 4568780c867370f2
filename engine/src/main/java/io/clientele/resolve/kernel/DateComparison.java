package io.clientele.resolve.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * Dates: a generation apart, different, near (a year), slip (one digit, two neighbouring digits, or
 * day and month exchanged), exact.
 */
record DateComparison(String name, int slot, int digits, int days, Bounds bounds)
    implements Comparison {
  /** Up to how many days dates are near, and from how many they are a generation apart. */
  record Bounds(int near, int apart) {
    private static final double YEAR = 365.25;

    static Bounds of(double days, double years) {
      return new Bounds((int) days, (int) Math.ceil(years * YEAR));
    }
  }

  @Override
  public List<String> levels() {
    return List.of("apart", "different", "near", "slip", "exact");
  }

  @Override
  public int[] reads() {
    return new int[] {slot};
  }

  @Override
  public boolean weighsFrequency() {
    return true;
  }

  @Override
  public int level(int[] cells, int a, int b) {
    int x = cells[a + slot];
    int y = cells[b + slot];
    if (x == 0 || y == 0) {
      return 0;
    }
    if (x == y) {
      return 5;
    }
    if (slip(cells[a + digits], cells[b + digits])) {
      return 4;
    }
    int apart = Math.abs(cells[a + days] - cells[b + days]);
    if (apart <= bounds.near) {
      return 3;
    }
    return apart < bounds.apart ? 2 : 1;
  }

  /** One nibble a digit, so that a slip is a matter of a few shifts. */
  private static boolean slip(int x, int y) {
    int difference = x ^ y;
    int low = Integer.numberOfTrailingZeros(difference) >> 2;
    int rest = difference >>> (4 * low);
    return rest < 16 || (rest < 256 && exchanged(x, y, low)) || dayAndMonth(x, y);
  }

  /** Neighbouring digits of the same part: not the last of the month with the first of the day. */
  private static boolean exchanged(int x, int y, int low) {
    int p = (x >>> (4 * low)) & 255;
    int q = (y >>> (4 * low)) & 255;
    return low != 1 && low != 3 && (p & 15) == q >>> 4 && (q & 15) == p >>> 4;
  }

  private static boolean dayAndMonth(int x, int y) {
    return x >>> 16 == y >>> 16 && (x & 255) == ((y >>> 8) & 255) && (y & 255) == ((x >>> 8) & 255);
  }

  /** {@code 2001-12-31} as eight digits, one nibble each. */
  static int[] digits(Dictionary dates) {
    int[] packed = new int[dates.size()];
    for (int id = 1; id < packed.length; id++) {
      packed[id] = Integer.parseUnsignedInt(dates.value(id).replace("-", ""), 16);
    }
    return packed;
  }

  static int[] days(Dictionary dates) {
    int[] days = new int[dates.size()];
    for (int id = 1; id < days.length; id++) {
      days[id] = (int) LocalDate.parse(dates.value(id)).toEpochDay();
    }
    return days;
  }
}
