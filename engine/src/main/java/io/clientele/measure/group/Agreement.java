package io.clientele.measure.group;

/** How alike two ways of grouping the same customers are. */
public final class Agreement {
  private Agreement() {}

  /**
   * The adjusted Rand index (Hubert and Arabie, "Comparing partitions", 1985): 1 where both make
   * the same groups, whatever they are called, and 0 on average where chance made them.
   */
  public static double adjustedRand(int[] one, int[] other) {
    long[][] cells = new long[1 + largest(one)][1 + largest(other)];
    for (int n = 0; n < one.length; n++) {
      cells[one[n]][other[n]]++;
    }
    double pairs = pairs(one.length);
    double together = 0;
    double[] columns = new double[cells[0].length];
    double rowPairs = 0;
    for (long[] row : cells) {
      long size = 0;
      for (int column = 0; column < row.length; column++) {
        together += pairs((double) row[column]);
        columns[column] += row[column];
        size += row[column];
      }
      rowPairs += pairs((double) size);
    }
    double columnPairs = 0;
    for (double size : columns) {
      columnPairs += pairs(size);
    }
    double chance = pairs == 0 ? 0 : rowPairs * columnPairs / pairs;
    double most = (rowPairs + columnPairs) / 2;
    return most == chance ? 1 : (together - chance) / (most - chance);
  }

  private static double pairs(double size) {
    return size * (size - 1) / 2;
  }

  private static int largest(int[] groups) {
    int largest = 0;
    for (int group : groups) {
      largest = Math.max(largest, group);
    }
    return largest;
  }
}
