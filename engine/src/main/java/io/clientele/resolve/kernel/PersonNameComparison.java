package io.clientele.resolve.kernel;

import java.util.List;

/**
 * Given and family names: as names, and between alike and close an initial and a relative, which is
 * a nickname or a part of a longer name. Names of which given and family stand in each other's
 * place are exact.
 *
 * @param spelling how alike the letters are
 * @param kin where a row says which relatives its name has
 * @param both the slot of given and family name together in no order
 */
record PersonNameComparison(NameComparison spelling, int kin, Kin relatives, int both)
    implements Comparison {
  private static final int INITIAL = 3;
  private static final int RELATED = 4;
  private static final int CLOSE = 5;
  private static final int EXACT = 6;

  @Override
  public String name() {
    return spelling.name();
  }

  @Override
  public List<String> levels() {
    return List.of("different", "alike", "initial", "related", "close", "exact");
  }

  @Override
  public int slot() {
    return spelling.slot();
  }

  @Override
  public int[] reads() {
    return new int[] {spelling.slot(), both};
  }

  @Override
  public boolean weighsFrequency() {
    return true;
  }

  /** Given and family name may stand in each other's place. */
  @Override
  public int mostAlikeUnequal() {
    return EXACT;
  }

  @Override
  public int effort() {
    return 3;
  }

  @Override
  public int level(int[] cells, int a, int b) {
    int names = cells[a + both];
    int level = spelling.level(cells, a, b);
    if (level == 0) {
      return 0;
    }
    if (level == spelling.exact() || (names != 0 && names == cells[b + both])) {
      return EXACT;
    }
    return level == spelling.exact() - 1 ? CLOSE : Math.max(level, other(cells, a, b));
  }

  /** What spelling does not see. */
  private int other(int[] cells, int a, int b) {
    if (relatives.related(cells[a + kin], cells[b + kin])) {
      return RELATED;
    }
    boolean initial = Letters.isInitial(cells, a + spelling.packed(), b + spelling.packed());
    return initial ? INITIAL : 0;
  }
}
