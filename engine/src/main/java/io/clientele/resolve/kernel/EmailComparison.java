package io.clientele.resolve.kernel;

import java.util.List;

/**
 * E-mail addresses: different, alike user, the same user elsewhere, exact. Of two mailboxes that
 * are called by their owners' names likeness repeats what the names said, and is not compared.
 *
 * @param named where a row says that its mailbox is called so
 */
record EmailComparison(String name, int slot, NameComparison user, int named)
    implements Comparison {
  @Override
  public List<String> levels() {
    return List.of("different", "alike", "user", "exact");
  }

  @Override
  public int[] reads() {
    return new int[] {slot, user.slot(), named};
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
    if (x == y) {
      return 4;
    }
    int level = Math.max(1, user.level(cells, a, b) - 1);
    boolean repeats = level > 1 && cells[a + named] != 0 && cells[b + named] != 0;
    return repeats ? 0 : level;
  }
}
