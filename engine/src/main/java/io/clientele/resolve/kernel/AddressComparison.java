package io.clientele.resolve.kernel;

import java.util.List;

/** Street and house number: different, alike street, the same street, the same house. */
record AddressComparison(String name, int slot, NameComparison street, int house)
    implements Comparison {
  @Override
  public List<String> levels() {
    return List.of("different", "alike", "street", "exact");
  }

  @Override
  public int[] reads() {
    return new int[] {slot, street.slot(), house};
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
    if (x != 0 && x == cells[b + slot]) {
      return 4;
    }
    int streets = street.level(cells, a, b);
    if (streets < 3) {
      return Math.min(streets, 1);
    }
    boolean sameHouse = cells[a + house] != 0 && cells[a + house] == cells[b + house];
    return streets == 4 || sameHouse ? 3 : 2;
  }
}
