package io.clientele.resolve.kernel;

import java.util.List;

/** How alike two packed rows are in one respect: one of a few ordered levels. */
interface Comparison {
  String name();

  /** Names of the levels, from 1 (least alike) upwards; level 0, not comparable, has none. */
  List<String> levels();

  /** The level of the rows that start at {@code a} and {@code b}. */
  int level(int[] cells, int a, int b);

  /** The slot whose value ids the highest level finds equal. */
  int slot();

  /** The cells that decide the level: rows that are equal there are alike to every other row. */
  int[] reads();

  /** Whether agreeing on a rare value says more than agreeing on a frequent one. */
  boolean weighsFrequency();

  /** The highest level. */
  default int exact() {
    return levels().size();
  }

  /** The highest level that rows of different values at the slot can have. */
  default int mostAlikeUnequal() {
    return exact() - 1;
  }

  /** How long a comparison takes beside others: 1 for a few shifts, more for a similarity. */
  default int effort() {
    return 1;
  }
}
