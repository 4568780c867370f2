package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Weighs pairs in bits: the prior, a weight for each level, and for exact agreement on a name, date
 * or place what the value's rarity adds to it or takes from it.
 */
final class Scores {
  private final Plan plan;
  private final Patterns patterns;
  private final double prior;
  private final double[][] bits;
  private final double[][] rarity;
  private final double[][] shares;
  private final double[] mostRare;

  Scores(Plan plan, Fitted fitted) {
    this(plan, fitted, Optional.empty());
  }

  /**
   * @param earlier says how rare values are; without it the present records do
   */
  Scores(Plan plan, Fitted fitted, Optional<Earlier> earlier) {
    this.plan = plan;
    this.patterns = plan.patterns();
    this.prior = fitted.prior();
    this.bits = new double[patterns.size()][];
    this.rarity = new double[patterns.size()][];
    this.shares = new double[patterns.size()][];
    this.mostRare = new double[patterns.size()];
    for (int c = 0; c < bits.length; c++) {
      Fitted.Levels levels = fitted.comparisons().get(c);
      bits[c] = new double[levels.bits().size() + 1];
      for (int level = 1; level < bits[c].length; level++) {
        bits[c][level] = levels.bits().get(level - 1);
      }
      double chance = levels.u().get(levels.u().size() - 1);
      shares[c] = shares(patterns.comparison(c), chance, earlier);
      rarity[c] = rarity(shares[c], chance);
      for (double each : rarity[c]) {
        mostRare[c] = Math.max(mostRare[c], each);
      }
    }
  }

  /** The share of each value id; empty where rarity does not count. */
  private double[] shares(Comparison comparison, double chance, Optional<Earlier> earlier) {
    if (!comparison.weighsFrequency()) {
      return new double[0];
    }
    Column column = plan.layout().column(comparison.slot());
    if (earlier.isPresent()) {
      return earlier.get().shares(comparison.name(), column);
    }
    double[] shares = new double[column.values().size()];
    for (int id = 1; id < shares.length; id++) {
      shares[id] = Usual.share(column.count(id), column.filled(), chance);
    }
    return shares;
  }

  /** For each value id log2(u / share of the value). */
  private static double[] rarity(double[] shares, double chance) {
    double[] rarity = new double[shares.length];
    for (int id = 1; id < rarity.length; id++) {
      rarity[id] = Fitted.rarity(chance, shares[id]);
    }
    return rarity;
  }

  /** What the rarity of an agreed value adds. */
  double rarity(int comparison, String value) {
    int slot = patterns.comparison(comparison).slot();
    int id = plan.layout().column(slot).values().find(value);
    return rarity[comparison].length == 0 ? 0 : rarity[comparison][id];
  }

  /** The share of each value that the weights of a comparison go by. */
  double[] shares(int comparison) {
    return shares[comparison].clone();
  }

  double prior() {
    return prior;
  }

  /** The weight of one level, rarity left aside. */
  double bits(int comparison, int level) {
    return bits[comparison][level];
  }

  /** The weight of exact agreement on a value. */
  double exact(int comparison, int value) {
    double[] levels = bits[comparison];
    return levels[levels.length - 1]
        + (rarity[comparison].length > 0 ? rarity[comparison][value] : 0);
  }

  /** The most that a comparison can weigh at some level or below; one that cannot be made is 0. */
  double most(int comparison, int level) {
    double most = 0;
    for (int k = 1; k <= level; k++) {
      most = Math.max(most, bits[comparison][k]);
    }
    return level < bits[comparison].length - 1 ? most : most + mostRare[comparison];
  }

  /** The weight of a pattern without rarity; nothing when a guard vetoes it. */
  double base(int pattern) {
    if (plan.holdsApart(pattern)) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = prior;
    for (int c = 0; c < bits.length; c++) {
      sum += bits[c][patterns.level(pattern, c)];
    }
    return sum;
  }

  /** Whether a guard leaves the link to a person, whatever it weighs. */
  boolean refusesLink(int pattern) {
    return plan.refusesLink(pattern);
  }

  /** The most that a pattern can weigh whatever its values are. */
  double highest(int pattern) {
    double sum = base(pattern);
    for (int c = 0; c < bits.length; c++) {
      sum += patterns.isExact(pattern, c) ? mostRare[c] : 0;
    }
    return sum;
  }

  /** What the values of a pair's exact agreements add. */
  double rarity(int pattern, int rowA, int rowB) {
    double sum = 0;
    for (int c = 0; c < bits.length; c++) {
      sum += rarity[c].length > 0 && patterns.isExact(pattern, c) ? rarityOf(c, rowA, rowB) : 0;
    }
    return sum;
  }

  /** Of several values that two records share the rarest counts. */
  private double rarityOf(int comparison, int rowA, int rowB) {
    int slot = patterns.comparison(comparison).slot();
    double rarest = rarity[comparison][plan.rows().cells()[plan.rows().start(rowA) + slot]];
    if ((plan.rows().severalSlots() >>> slot & 1) != 0) {
      int[] shared = plan.rows().shared(slot, rowA, rowB);
      rarest = Arrays.stream(shared).mapToDouble(id -> rarity[comparison][id]).max().orElse(rarest);
    }
    return rarest;
  }

  /** The weight of one pair, guards left aside. */
  double weight(int rowA, int rowB) {
    int pattern = plan.pattern(rowA, rowB);
    double sum = prior;
    for (int c = 0; c < bits.length; c++) {
      int level = patterns.level(pattern, c);
      if (level > 0) {
        boolean rare = rarity[c].length > 0 && level == bits[c].length - 1;
        sum += bits[c][level] + (rare ? rarityOf(c, rowA, rowB) : 0);
      }
    }
    return sum;
  }

  /** Every comparison that could be made, in order. */
  List<Weight> weights(int rowA, int rowB) {
    int pattern = plan.pattern(rowA, rowB);
    List<Weight> weights = new ArrayList<>();
    for (int c = 0; c < bits.length; c++) {
      int level = patterns.level(pattern, c);
      if (level > 0) {
        boolean rare = rarity[c].length > 0 && patterns.isExact(pattern, c);
        Comparison comparison = patterns.comparison(c);
        double sum = bits[c][level] + (rare ? rarityOf(c, rowA, rowB) : 0);
        weights.add(new Weight(comparison.name(), comparison.levels().get(level - 1), sum));
      }
    }
    return weights;
  }
}
