package io.clientele.resolve;

import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.Population;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People of one family name at one address. A party that is in two such homes joins them; a home of
 * one party has no id.
 */
final class Households {
  private final int[] clusters;
  private final List<String> parties;
  private final int[] parent;

  /**
   * @param clusters for each row the first row of its party
   * @param parties for each row the id of its party
   */
  private Households(int[] clusters, List<String> parties) {
    this.clusters = clusters;
    this.parties = parties;
    this.parent = clusters.clone();
  }

  /** The household of each row's party; nothing where it is in none. */
  static @Nullable String[] of(Population people, int[] clusters, List<String> parties) {
    Households households = new Households(clusters, parties);
    households.join(homes(people));
    return households.ids();
  }

  private static int[] homes(Population people) {
    List<Column> parts = new ArrayList<>();
    for (String name : List.of("family", "street", "postcode")) {
      people.column(name).ifPresent(parts::add);
    }
    if (parts.size() < 3) {
      return new int[people.rows()];
    }
    people.column("house_number").ifPresent(parts::add);
    return Column.combined(parts);
  }

  private void join(int[] homes) {
    int[] first = new int[Arrays.stream(homes).max().orElse(0) + 1];
    Arrays.fill(first, -1);
    for (int row = 0; row < homes.length; row++) {
      int home = homes[row];
      if (home != 0) {
        first[home] = first[home] < 0 ? clusters[row] : first[home];
        unite(first[home], clusters[row]);
      }
    }
  }

  /** The household is named after the party whose id comes first. */
  private void unite(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    if (rootA != rootB) {
      boolean isFirst = parties.get(rootA).compareTo(parties.get(rootB)) < 0;
      parent[isFirst ? rootB : rootA] = isFirst ? rootA : rootB;
    }
  }

  private int root(int party) {
    int root = party;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private @Nullable String[] ids() {
    int[] sizes = new int[clusters.length];
    for (int row = 0; row < clusters.length; row++) {
      sizes[root(row)] += clusters[row] == row ? 1 : 0;
    }
    @Nullable String[] named = new @Nullable String[clusters.length];
    @Nullable String[] ids = new @Nullable String[clusters.length];
    for (int row = 0; row < clusters.length; row++) {
      int root = root(row);
      if (sizes[root] > 1) {
        String id = named[root] == null ? "H" + parties.get(root).substring(1) : named[root];
        named[root] = id;
        ids[row] = id;
      }
    }
    return ids;
  }
}
