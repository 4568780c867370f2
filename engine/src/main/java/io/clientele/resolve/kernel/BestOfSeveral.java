package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The best level over all pairs of values, where one of two records has several. */
record BestOfSeveral(Comparison one, Rows rows) implements Comparison {
  @Override
  public String name() {
    return one.name();
  }

  @Override
  public List<String> levels() {
    return one.levels();
  }

  @Override
  public int slot() {
    return one.slot();
  }

  @Override
  public int[] reads() {
    return IntStream.concat(Arrays.stream(one.reads()), IntStream.of(rows.mark())).toArray();
  }

  @Override
  public boolean weighsFrequency() {
    return one.weighsFrequency();
  }

  @Override
  public int mostAlikeUnequal() {
    return one.mostAlikeUnequal();
  }

  @Override
  public int effort() {
    return one.effort();
  }

  @Override
  public int level(int[] cells, int a, int b) {
    return rows.isSeveral(cells, a, b)
        ? level(best(rows.code(cells, a), rows.code(cells, b)))
        : one.level(cells, a, b);
  }

  /** The rows of two records whose values are the most alike, the first of such pairs. */
  long best(int codeA, int codeB) {
    Variants variants = rows.variants();
    long best = 0;
    int highest = -1;
    for (int i = 0; i < variants.count(codeA) && highest < 2 * exact(); i++) {
      for (int j = 0; j < variants.count(codeB) && highest < 2 * exact(); j++) {
        int rowA = variants.row(codeA, i);
        int rowB = variants.row(codeB, j);
        int rank = rank(one.level(rows.cells(), rows.start(rowA), rows.start(rowB)));
        best = rank > highest ? (long) rowA << 32 | rowB : best;
        highest = Math.max(highest, rank);
      }
    }
    return best;
  }

  private int level(long pair) {
    return one.level(rows.cells(), rows.start((int) (pair >>> 32)), rows.start((int) pair));
  }

  /** What cannot be compared says nothing, and values that differ say something against a pair. */
  private static int rank(int level) {
    return level == 0 ? 3 : 2 * level;
  }
}
