package io.clientele.resolve.kernel;

import io.clientele.model.matching.Key;
import io.clientele.model.matching.MatchingModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Clusters that share a home: those with rows that are equal in all keys of some rule. A cluster
 * that is in two homes joins them. A home of one cluster is none, and what more clusters share than
 * a home may have is no home but an office, or a filler.
 */
public final class Homes {
  private final int[] clusters;
  private final int[] parent;
  private final int most;

  private Homes(int[] clusters, int most) {
    this.clusters = clusters;
    this.most = most;
    this.parent = clusters.clone();
  }

  /** For each row the lowest row of its home, or -1 where it has none. */
  public static int[] of(MatchingModel household, Population people, int[] clusters) {
    Homes homes = new Homes(clusters, household.clusters().most());
    Population all = Expansion.of(people, household.block());
    for (List<Key> rule : household.block()) {
      List<Optional<Column>> keys = rule.stream().map(key -> Derivation.of(key, all)).toList();
      if (keys.stream().allMatch(Optional::isPresent)) {
        List<Column> parts = keys.stream().map(Optional::orElseThrow).toList();
        homes.join(Column.combined(parts, all.variants().rows()), all.variants());
      }
    }
    return homes.shared();
  }

  private void join(int[] blocks, Variants variants) {
    int[] members = new int[Arrays.stream(blocks).max().orElse(0) + 1];
    int[] first = new int[members.length];
    LongIds known = new LongIds();
    int seen = 0;
    for (int row = 0; row < blocks.length; row++) {
      int cluster = clusters[variants.record(row)];
      int member = blocks[row] == 0 ? 0 : known.add((long) blocks[row] << 32 | cluster);
      if (member > seen) {
        seen = member;
        members[blocks[row]]++;
      }
    }
    Arrays.fill(first, -1);
    for (int row = 0; row < blocks.length; row++) {
      int block = blocks[row];
      if (block != 0 && members[block] <= most) {
        int cluster = clusters[variants.record(row)];
        first[block] = first[block] < 0 ? cluster : first[block];
        unite(first[block], cluster);
      }
    }
  }

  private void unite(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private int root(int row) {
    int root = row;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private int[] shared() {
    int[] sizes = new int[clusters.length];
    for (int row = 0; row < clusters.length; row++) {
      sizes[root(row)] += clusters[row] == row ? 1 : 0;
    }
    int[] homes = new int[clusters.length];
    Arrays.setAll(homes, row -> sizes[root(row)] > 1 ? root(row) : -1);
    return homes;
  }
}
