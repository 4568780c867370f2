package io.clientele.resolve.kernel;

import io.clientele.model.matching.Levels;
import java.util.Arrays;
import java.util.List;

/**
 * A comparison of which only some levels are declared: a pair of another level has the next less
 * alike one that is, or the least alike of all.
 *
 * @param as the declared level of each level of the comparison, by place
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Merged(Comparison whole, List<String> levels, boolean weighsFrequency, int[] as)
    implements Comparison {
  /** The comparison itself where nothing is merged. */
  static Comparison of(Comparison whole, Levels declared) {
    List<String> names = declared.names();
    if (names.equals(whole.levels()) && declared.rarity() == whole.weighsFrequency()) {
      return whole;
    }
    int[] as = new int[whole.exact() + 1];
    for (int level = 1; level < as.length; level++) {
      int at = names.indexOf(whole.levels().get(level - 1)) + 1;
      as[level] = at > 0 ? at : Math.max(1, as[level - 1]);
    }
    return new Merged(whole, names, declared.rarity(), as);
  }

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public int slot() {
    return whole.slot();
  }

  @Override
  public int[] reads() {
    return whole.reads();
  }

  @Override
  public int mostAlikeUnequal() {
    return as[whole.mostAlikeUnequal()];
  }

  @Override
  public int effort() {
    return whole.effort();
  }

  @Override
  public int level(int[] cells, int a, int b) {
    return as[whole.level(cells, a, b)];
  }

  @Override
  public String toString() {
    return name() + Arrays.toString(as);
  }
}
