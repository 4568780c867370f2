package io.clientele.measure.group;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Says in conditions over single numbers what tells groups apart: a classification tree of three
 * questions at most (Breiman, Friedman, Olshen and Stone, "Classification and Regression Trees",
 * 1984, by the index of Gini).
 */
public final class Tree {
  private static final int QUESTIONS = 3;

  /** A part of fewer rows is not worth a question. */
  private static final double FEWEST = 0.02;

  /** So many cuts of each column are tried, on so many rows. */
  private static final int CUTS = 200;

  private static final int ASKED = 2_000;

  private final List<String> columns;
  private final double[][] rows;
  private final int[] group;
  private final int groups;
  private final List<Leaf> leaves = new ArrayList<>();

  private Tree(List<String> columns, double[][] rows, int[] group) {
    this.columns = columns;
    this.rows = rows;
    this.group = group;
    this.groups = 1 + Arrays.stream(group).max().orElse(0);
  }

  /** A question: whether a column is below a number. */
  private record Cut(int column, double below, double impurity) {}

  /** From below on, and below: the bounds of one column. */
  private record Bounds(double from, double below) {}

  /** The rows within some bounds, of which most are in one group. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Leaf(Bounds[] bounds, int group) {
    boolean holds(double[] row) {
      for (int column = 0; column < row.length; column++) {
        if (row[column] < bounds[column].from || row[column] >= bounds[column].below) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What tells one group from the others.
   *
   * @param text the condition
   * @param rows how many rows it holds for
   * @param right how many of them are in the group
   */
  public record Rule(String text, long rows, long right) {}

  /** The rule of each group, by its number; a group that prevails nowhere has none. */
  public static Map<Integer, Rule> rules(List<String> columns, double[][] rows, int[] group) {
    Tree tree = new Tree(List.copyOf(columns), rows, group);
    int step = (rows.length + ASKED - 1) / ASKED;
    int[] some = IntStream.range(0, rows.length).filter(n -> n % step == 0).toArray();
    Bounds[] open = new Bounds[columns.size()];
    Arrays.fill(open, new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    tree.part(some, open, QUESTIONS);
    return tree.leaves.size() < 2 ? Map.of() : tree.rules();
  }

  private Map<Integer, Rule> rules() {
    Map<Integer, List<String>> texts = new TreeMap<>();
    for (Leaf leaf : leaves) {
      texts.computeIfAbsent(leaf.group, absent -> new ArrayList<>()).add(condition(leaf.bounds));
    }
    long[] chosen = new long[groups];
    long[] right = new long[groups];
    for (int n = 0; n < rows.length; n++) {
      for (Leaf leaf : leaves) {
        if (leaf.holds(rows[n])) {
          chosen[leaf.group]++;
          right[leaf.group] += group[n] == leaf.group ? 1 : 0;
        }
      }
    }
    Map<Integer, Rule> rules = new TreeMap<>();
    texts.forEach((one, parts) -> rules.put(one, new Rule(either(parts), chosen[one], right[one])));
    return rules;
  }

  private static String either(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(") or (", parts) + ")";
  }

  private void part(int[] some, Bounds[] bounds, int questions) {
    Optional<Cut> best = questions == 0 ? Optional.empty() : best(some);
    if (best.isEmpty()) {
      leaves.add(new Leaf(bounds, prevailing(some)));
      return;
    }
    Cut cut = best.get();
    int column = cut.column;
    int[] below = Arrays.stream(some).filter(n -> rows[n][column] < cut.below).toArray();
    int[] above = Arrays.stream(some).filter(n -> rows[n][column] >= cut.below).toArray();
    Bounds own = bounds[column];
    int first = leaves.size();
    part(below, with(bounds, column, new Bounds(own.from, cut.below)), questions - 1);
    part(above, with(bounds, column, new Bounds(cut.below, own.below)), questions - 1);
    List<Leaf> both = leaves.subList(first, leaves.size());
    if (both.size() == 2 && both.get(0).group == both.get(1).group) {
      Leaf whole = new Leaf(bounds, both.get(0).group);
      both.clear();
      leaves.add(whole);
    }
  }

  private static Bounds[] with(Bounds[] bounds, int column, Bounds one) {
    Bounds[] copy = bounds.clone();
    copy[column] = one;
    return copy;
  }

  /** The question that leaves the purest parts; none where they are no purer than the whole. */
  private Optional<Cut> best(int[] some) {
    long[] counts = counts(some);
    Cut best = new Cut(-1, 0, impurity(counts, some.length) - 1e-9 * some.length);
    for (int column = 0; column < columns.size(); column++) {
      int at = column;
      double[] values = Arrays.stream(some).mapToDouble(n -> rows[n][at]).sorted().toArray();
      for (int cut = 1; cut < CUTS; cut++) {
        int place = (int) ((long) cut * values.length / CUTS);
        if (place > 0 && values[place - 1] < values[place]) {
          Cut other = cut(some, column, between(values[place - 1], values[place]), counts);
          best = other.impurity < best.impurity ? other : best;
        }
      }
    }
    return best.column < 0 ? Optional.empty() : Optional.of(best);
  }

  private Cut cut(int[] some, int column, double value, long[] counts) {
    long[] below = new long[groups];
    int size = 0;
    for (int n : some) {
      if (rows[n][column] < value) {
        below[group[n]]++;
        size++;
      }
    }
    long[] above = new long[groups];
    Arrays.setAll(above, one -> counts[one] - below[one]);
    double fewest = FEWEST * Math.min(ASKED, rows.length);
    boolean small = size < fewest || some.length - size < fewest;
    double impurity =
        small
            ? Double.POSITIVE_INFINITY
            : impurity(below, size) + impurity(above, some.length - size);
    return new Cut(column, value, impurity);
  }

  private long[] counts(int[] some) {
    long[] counts = new long[groups];
    for (int n : some) {
      counts[group[n]]++;
    }
    return counts;
  }

  private static double impurity(long[] counts, double size) {
    double squares = 0;
    for (long count : counts) {
      squares += (double) count * count;
    }
    return size == 0 ? 0 : size - squares / size;
  }

  private int prevailing(int[] some) {
    long[] counts = counts(some);
    int most = 0;
    for (int one = 1; one < groups; one++) {
      most = counts[one] > counts[most] ? one : most;
    }
    return most;
  }

  /** The number of fewest digits that lies between two, or is the upper one. */
  private static double between(double low, double high) {
    BigDecimal middle = BigDecimal.valueOf(low / 2 + high / 2);
    for (int digits = 1; digits < 12; digits++) {
      double round = middle.round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
      if (round > low && round <= high) {
        return isWhole(low) && isWhole(high) && !isWhole(round) ? high : round;
      }
    }
    return high;
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value);
  }

  private String condition(Bounds[] bounds) {
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < bounds.length; column++) {
      String name = columns.get(column);
      if (Double.isFinite(bounds[column].from)) {
        parts.add(name + " >= " + number(bounds[column].from));
      }
      if (Double.isFinite(bounds[column].below)) {
        parts.add(name + " < " + number(bounds[column].below));
      }
    }
    return String.join(" and ", parts);
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
