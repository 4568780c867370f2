package io.clientele.resolve.kernel;

import java.util.List;

/** Names by Jaro-Winkler: different, alike from one likeness, close from another, exact. */
record NameComparison(String name, int slot, int packed, Letters letters, Bounds bounds)
    implements Comparison {
  /** From which likeness names are alike, and from which they are close. */
  record Bounds(double alike, double close) {
    static final Bounds USUAL = new Bounds(0.80, 0.92);
  }

  @Override
  public List<String> levels() {
    return List.of("different", "alike", "close", "exact");
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
  public int effort() {
    return 3;
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
    if (!Letters.canReach(bounds.alike, cells, a + packed, b + packed)) {
      return 1;
    }
    double similarity = letters.similarity(cells[a + slot], cells[b + slot]);
    if (similarity >= bounds.close) {
      return 3;
    }
    return similarity >= bounds.alike ? 2 : 1;
  }
}
