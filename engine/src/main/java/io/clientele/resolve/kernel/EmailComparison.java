package io.clientele.resolve.kernel;

import java.util.List;

/** E-mail addresses: different, alike user, the same user elsewhere, exact. */
record EmailComparison(String name, int slot, NameComparison user) implements Comparison {
  @Override
  public List<String> levels() {
    return List.of("different", "alike", "user", "exact");
  }

  @Override
  public boolean weighsFrequency() {
    return false;
  }

  @Override
  public int effort() {
    return 4;
  }

  @Override
  public int level(int[] cells, int a, int b) {
    int x = cells[a + slot];
    int y = cells[b + slot];
    if (x == 0 || y == 0) {
      return 0;
    }
    return x == y ? 4 : Math.max(1, user.level(cells, a, b) - 1);
  }
}
