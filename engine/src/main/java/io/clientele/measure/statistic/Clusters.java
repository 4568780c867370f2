package io.clientele.measure.statistic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Observations by the cluster they belong to, in the order in which clusters are first met. */
final class Clusters {
  private Clusters() {}

  static int[][] of(int[] cluster) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    int[] place = new int[cluster.length];
    for (int n = 0; n < cluster.length; n++) {
      Integer known = places.putIfAbsent(cluster[n], places.size());
      place[n] = known == null ? places.size() - 1 : known;
    }
    int[] sizes = new int[places.size()];
    for (int at : place) {
      sizes[at]++;
    }
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, at -> new int[sizes[at]]);
    for (int n = cluster.length - 1; n >= 0; n--) {
      members[place[n]][--sizes[place[n]]] = n;
    }
    return members;
  }

  /** As many clusters as there are, each drawn from all of them, with all their observations. */
  static int[] draw(int[][] members, SplittableRandom random) {
    int[] chosen = new int[members.length];
    int size = 0;
    for (int n = 0; n < chosen.length; n++) {
      chosen[n] = random.nextInt(members.length);
      size += members[chosen[n]].length;
    }
    int[] drawn = new int[size];
    int at = 0;
    for (int cluster : chosen) {
      System.arraycopy(members[cluster], 0, drawn, at, members[cluster].length);
      at += members[cluster].length;
    }
    return drawn;
  }
}
