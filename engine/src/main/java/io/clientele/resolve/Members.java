package io.clientele.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which records make up each party that has several, in order of source and key. */
final class Members {
  private final List<Kind> kinds = new ArrayList<>();

  /** The records of one kind: where each row lies in the table, and the first row of its party. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kind(int[] places, int[] clusters) {}

  /** Adds the records of one kind, and says which of them share their party with others. */
  boolean[] add(int[] places, int[] clusters) {
    kinds.add(new Kind(places, clusters));
    int[] sizes = sizes(clusters);
    boolean[] several = new boolean[clusters.length];
    for (int row = 0; row < clusters.length; row++) {
      several[row] = sizes[clusters[row]] > 1;
    }
    return several;
  }

  /** The parties of several records, each as the numbers of its contenders. */
  int[][] grouped(Contenders contenders) {
    int[] numbers = numbers(contenders);
    List<int[]> parties = new ArrayList<>();
    for (Kind kind : kinds) {
      int[] sizes = sizes(kind.clusters);
      int[][] members = new int[sizes.length][];
      for (int row = 0; row < sizes.length; row++) {
        int first = kind.clusters[row];
        if (row == first && sizes[row] > 1) {
          members[row] = new int[sizes[row]];
          parties.add(members[row]);
        }
        int[] party = members[first];
        if (party != null) {
          party[party.length - sizes[first]--] = numbers[kind.places[row]];
        }
      }
    }
    return parties.toArray(int[][]::new);
  }

  private static int[] sizes(int[] clusters) {
    int[] sizes = new int[clusters.length];
    for (int first : clusters) {
      sizes[first]++;
    }
    return sizes;
  }

  /** The number of the contender that lies at each place of the table. */
  private int[] numbers(Contenders contenders) {
    int last = 0;
    for (Kind kind : kinds) {
      last = Math.max(last, Arrays.stream(kind.places).max().orElse(0));
    }
    int[] numbers = new int[last + 1];
    for (int number = 0; number < contenders.count(); number++) {
      numbers[contenders.place(number)] = number;
    }
    return numbers;
  }
}
