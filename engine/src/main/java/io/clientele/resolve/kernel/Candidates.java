package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.List;

/** The blocks of all rules, cut into units of work of about equal size. */
final class Candidates {
  private static final long UNIT = 1 << 18;
  private static final int ALWAYS_ALLOWED = 1000;
  private static final int ONE_IN = 500;

  /** Blocks of one rule, or a stretch of the first rows of one large block. */
  record Unit(int rule, int fromBlock, int toBlock, int fromRow, int toRow) {}

  private final int most;
  private final List<Blocks> blocks = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Generic> generic = new ArrayList<>();

  Candidates(Plan plan, Parallel parallel) {
    int rules = plan.rules().size();
    most = Math.max(ALWAYS_ALLOWED, plan.rows().count() / ONE_IN);
    Grouping[] groupings = new Grouping[rules];
    parallel.each(rules, k -> groupings[k] = new Grouping(plan.rows(), plan.rules().get(k)));
    for (int rule = 0; rule < rules; rule++) {
      generic.addAll(groupings[rule].tooLarge(most, plan, rule));
      blocks.add(groupings[rule].blocks(most));
      cut(rule);
    }
  }

  /** The largest block that is walked. */
  int most() {
    return most;
  }

  Blocks blocks(int rule) {
    return blocks.get(rule);
  }

  List<Unit> units() {
    return units;
  }

  List<Generic> generic() {
    return generic;
  }

  /** Before pairs of several rules are counted once. */
  long pairs() {
    return blocks.stream().mapToLong(Blocks::pairs).sum();
  }

  private void cut(int rule) {
    Blocks all = blocks.get(rule);
    int from = 0;
    long gathered = 0;
    for (int block = 0; block < all.count(); block++) {
      long size = all.size(block);
      long pairs = size * (size - 1) / 2;
      if (pairs > UNIT || gathered + pairs > UNIT) {
        add(rule, from, block);
        from = block;
        gathered = 0;
      }
      if (pairs > UNIT) {
        split(rule, block, (int) size);
        from = block + 1;
      } else {
        gathered += pairs;
      }
    }
    add(rule, from, all.count());
  }

  private void add(int rule, int from, int to) {
    if (from < to) {
      units.add(new Unit(rule, from, to, 0, Integer.MAX_VALUE));
    }
  }

  private void split(int rule, int block, int size) {
    int step = (int) Math.max(1, UNIT / size);
    for (int row = 0; row < size; row += step) {
      units.add(new Unit(rule, block, block + 1, row, Math.min(size, row + step)));
    }
  }
}
