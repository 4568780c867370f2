package io.clientele.resolve.kernel;

import java.util.List;

/** Values that are equal or are not. */
record SameComparison(String name, int slot) implements Comparison {
  @Override
  public List<String> levels() {
    return List.of("different", "exact");
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
    return x == y ? 2 : 1;
  }
}
