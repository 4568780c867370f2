package io.clientele.resolve.kernel;

import java.util.List;

/** Names by Jaro-Winkler: different, alike from 0.80, close from 0.92, exact. */
record NameComparison(String name, int slot, int packed, Letters letters) implements Comparison {
  private static final double ALIKE = 0.80;
  private static final double CLOSE = 0.92;

  @Override
  public List<String> levels() {
    return List.of("different", "alike", "close", "exact");
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
    return x == y ? 4 : alike(cells, a, b);
  }

  private int alike(int[] cells, int a, int b) {
    if (!Letters.canReach(ALIKE, cells, a + packed, b + packed)) {
      return 1;
    }
    double similarity = letters.similarity(cells[a + slot], cells[b + slot]);
    if (similarity >= CLOSE) {
      return 3;
    }
    return similarity >= ALIKE ? 2 : 1;
  }
}
