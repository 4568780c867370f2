package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins rows along the strongest links first. A link that would bring together rows that a guard or
 * a steward holds apart is cut: closure must not undo what a guard refused.
 */
final class Clusters {
  /** Clusters of so few rows are tried row by row; nearly all are. */
  private static final int FEW = 8;

  private final int[] parent;
  private final int[] next;
  private final Discord discord;
  private final Map<Integer, Traits> traits = new HashMap<>();

  /** Pairs of clusters that stay apart: clusters only grow, so what held them apart still does. */
  private final Set<Long> refused = new HashSet<>();

  Clusters(int rows, Discord discord) {
    this.parent = IntStream.range(0, rows).toArray();
    this.next = IntStream.range(0, rows).toArray();
    this.discord = discord;
  }

  /** Joins along pairs from the heaviest to the lightest, equal ones in order of their rows. */
  void join(long[] pairs, double[] weights) {
    int[] order = order(weights);
    for (int k : order) {
      join(pairs[k]);
    }
  }

  /** The lowest row of the cluster that a row is in. */
  int of(int row) {
    int root = row;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Joins whatever guards say: a steward decided so. */
  void force(long pair) {
    unite(of(Edges.first(pair)), of(Edges.second(pair)));
  }

  private void join(long pair) {
    int a = of(Edges.first(pair));
    int b = of(Edges.second(pair));
    if (a == b || refused.contains(Edges.pair(a, b))) {
      return;
    }
    if (contradicts(a, b)) {
      refused.add(Edges.pair(a, b));
    } else {
      unite(a, b);
    }
  }

  private boolean contradicts(int a, int b) {
    return (isFew(a) && isFew(b))
        ? contradictsAnyOf(a, b)
        : discord.between(traits(a), traits(b), this::of);
  }

  private boolean isFew(int root) {
    int row = next[root];
    for (int k = 1; row != root; k++) {
      if (k == FEW) {
        return false;
      }
      row = next[row];
    }
    return true;
  }

  /** Kept from the first time that they are asked for, and growing with the cluster. */
  private Traits traits(int root) {
    return traits.computeIfAbsent(root, from -> with(discord.traits(), from));
  }

  private Traits with(Traits known, int root) {
    int row = root;
    do {
      discord.add(row, known);
      row = next[row];
    } while (row != root);
    return known;
  }

  private boolean contradictsAnyOf(int a, int b) {
    int i = a;
    do {
      if (contradictsAny(i, b)) {
        return true;
      }
      i = next[i];
    } while (i != a);
    return false;
  }

  private boolean contradictsAny(int row, int b) {
    int j = b;
    do {
      if (discord.between(row, j)) {
        return true;
      }
      j = next[j];
    } while (j != b);
    return false;
  }

  /** Members hang in a ring; two rings become one by exchanging what comes next. */
  private void unite(int a, int b) {
    if (a == b) {
      return;
    }
    if (!traits.isEmpty()) {
      keepTraits(a, b);
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    int after = next[a];
    next[a] = next[b];
    next[b] = after;
  }

  /** The fewer traits join the more. */
  private void keepTraits(int a, int b) {
    Traits one = traits.remove(a);
    Traits other = traits.remove(b);
    int root = Math.min(a, b);
    if (one == null) {
      Optional.ofNullable(other).ifPresent(known -> traits.put(root, with(known, a)));
    } else if (other == null) {
      traits.put(root, with(one, b));
    } else if (one.combinations().size() < other.combinations().size()) {
      other.addAll(one);
      traits.put(root, other);
    } else {
      one.addAll(other);
      traits.put(root, one);
    }
  }

  /** A stable order by falling weight, as numbers that sort: weight above, place below. */
  private static int[] order(double[] weights) {
    long[] keys = new long[weights.length];
    for (int k = 0; k < keys.length; k++) {
      int falling = Integer.MAX_VALUE - sortable((float) weights[k]);
      keys[k] = (long) falling << 32 | k;
    }
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Floats above zero sort as their bits do; weights that were kept are above zero. */
  private static int sortable(float weight) {
    return Float.floatToIntBits(Math.max(0f, weight));
  }
}
