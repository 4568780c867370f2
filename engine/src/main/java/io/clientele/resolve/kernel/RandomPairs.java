package io.clientele.resolve.kernel;

import java.util.Arrays;

/**
 * The pairs of a sample of rows that a hash chooses: nearly none is a match, so they show chance.
 */
final class RandomPairs {
  private static final int ROWS = 1415;

  private final Plan plan;
  private final long seed;
  private final Parallel parallel;

  RandomPairs(Plan plan, long seed, Parallel parallel) {
    this.plan = plan;
    this.seed = seed;
    this.parallel = parallel;
  }

  /** How often each level of each comparison is met among them. */
  long[][] levels() {
    int[] rows = rows();
    Patterns patterns = plan.patterns();
    int[] cells = plan.rows().cells();
    Histogram[] counted = new Histogram[parallel.threads()];
    parallel.workers(
        worker -> {
          counted[worker] = new Histogram();
          for (int i = worker; i < rows.length; i += parallel.threads()) {
            for (int j = i + 1; j < rows.length; j++) {
              int a = plan.rows().start(rows[i]);
              counted[worker].add(patterns.of(cells, a, plan.rows().start(rows[j])), 1);
            }
          }
        });
    return levels(counted);
  }

  private int[] rows() {
    int n = plan.rows().count();
    long cut = n <= ROWS ? 1L << 32 : (1L << 32) * ROWS / n;
    int[] rows = new int[n];
    int found = 0;
    for (int row = 0; row < n; row++) {
      if (Integer.toUnsignedLong(Hash.mix(row + seed)) < cut) {
        rows[found++] = row;
      }
    }
    return Arrays.copyOf(rows, found);
  }

  private long[][] levels(Histogram[] counted) {
    Patterns patterns = plan.patterns();
    long[][] levels = new long[patterns.size()][];
    Arrays.setAll(levels, c -> new long[patterns.comparison(c).exact() + 1]);
    for (Histogram histogram : counted) {
      for (int pattern : histogram.patterns()) {
        for (int c = 0; c < levels.length; c++) {
          levels[c][patterns.level(pattern, c)] += histogram.count(pattern);
        }
      }
    }
    return levels;
  }
}
