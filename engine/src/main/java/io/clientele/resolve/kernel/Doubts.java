package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Picks the pairs that a person had better decide, the most valuable first: those between the two
 * thresholds, the links that were cut, and the lightest link of each weak cluster. Of two clusters
 * the heaviest pair stands for all, and clusters of which a steward has spoken are not asked about
 * again.
 */
final class Doubts {
  private static final Comparator<Doubt> ORDER =
      Comparator.comparingDouble(Doubt::value)
          .reversed()
          .thenComparingInt(Doubt::rowA)
          .thenComparingInt(Doubt::rowB);

  /** Of larger clusters not every two members are looked at for what holds them apart. */
  private static final int LOOKED_AT = 200;

  /** Of so many members of each cluster every two are weighed. */
  private static final int WEIGHED = 12;

  /**
   * Two records that agree with each other confirm what sets them apart from a third: that they are
   * one with it asks for the same slip twice.
   */
  private static final double REPEATED = 0.05;

  private final Plan plan;
  private final Scores scores;
  private final int[] clusters;
  private final int[] sizes;
  private final Set<Long> seen = new HashSet<>();
  private final List<Doubt> found = new ArrayList<>();
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  Doubts(Plan plan, Scores scores, int[] clusters, Decisions decisions) {
    this.plan = plan;
    this.scores = scores;
    this.clusters = clusters;
    this.sizes = new int[clusters.length];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    LongStream.concat(Arrays.stream(decisions.never()), Arrays.stream(decisions.same()))
        .forEach(pair -> seen.add(between(pair)));
  }

  /** Links that were not kept. */
  void cut(long[] pairs, long[] bridges) {
    Strongest cut = new Strongest(Math.max(1, pairs.length));
    for (long pair : pairs) {
      if (isOpen(pair)) {
        cut.add(pair, scores.weight(Edges.first(pair), Edges.second(pair)));
      }
    }
    gather(cut);
    cut.each(
        k -> {
          boolean bridge = Arrays.binarySearch(bridges, cut.pair(k)) >= 0;
          add(cut.pair(k), cut.weight(k), bridge ? "bridge" : "cut");
        });
  }

  void uncertain(Strongest pairs) {
    gather(pairs);
    pairs.each(k -> add(pairs.pair(k), pairs.weight(k), "uncertain"));
  }

  /** The lightest link of each cluster that is too large or too long. */
  void weak(List<Weak> clusters) {
    for (Weak each : clusters) {
      double bits = scores.weight(each.linkA(), each.linkB());
      double value = each.size() * (1 - Fitted.probability(bits));
      found.add(new Doubt(each.linkA(), each.linkB(), bits, value, "weak", Optional.empty()));
    }
  }

  List<Doubt> first(int most) {
    return found.stream().sorted(ORDER).limit(most).toList();
  }

  private boolean isOpen(long pair) {
    return clusters[Edges.first(pair)] != clusters[Edges.second(pair)]
        && !seen.contains(between(pair));
  }

  private long between(long pair) {
    return Edges.pair(clusters[Edges.first(pair)], clusters[Edges.second(pair)]);
  }

  private void add(long pair, double bits, String why) {
    if (isOpen(pair)) {
      int a = Edges.first(pair);
      int b = Edges.second(pair);
      seen.add(between(pair));
      int gained = Math.min(sizes[clusters[a]], sizes[clusters[b]]);
      Optional<String> guard =
          why.equals("cut") ? guard(clusters[a], clusters[b]) : Optional.empty();
      double again = Math.pow(REPEATED, gained - 1.0);
      double value = gained * again * chance(clusters[a], clusters[b]);
      found.add(new Doubt(a, b, bits, value, why, guard));
    }
  }

  /**
   * The probability of the pairs between two clusters in the mean; one that a guard holds apart
   * says no. By the heaviest pair alone that would come first which was cut with good reason.
   */
  private double chance(int clusterA, int clusterB) {
    return across(clusterA, clusterB, WEIGHED)
        .mapToDouble(pair -> probability(Edges.first(pair), Edges.second(pair)))
        .average()
        .orElseThrow();
  }

  private double probability(int rowA, int rowB) {
    return plan.holdsApart(rowA, rowB) ? 0 : Fitted.probability(scores.weight(rowA, rowB));
  }

  /** The members of all clusters that some pairs lie between. */
  private void gather(Strongest pairs) {
    Set<Integer> wanted = new HashSet<>();
    pairs.each(
        k -> {
          wanted.add(clusters[Edges.first(pairs.pair(k))]);
          wanted.add(clusters[Edges.second(pairs.pair(k))]);
        });
    wanted.removeAll(members.keySet());
    for (int row = 0; row < clusters.length; row++) {
      if (wanted.contains(clusters[row])) {
        members.computeIfAbsent(clusters[row], fresh -> new ArrayList<>()).add(row);
      }
    }
  }

  private Optional<String> guard(int clusterA, int clusterB) {
    return across(clusterA, clusterB, LOOKED_AT)
        .mapToObj(pair -> plan.veto(plan.pattern(Edges.first(pair), Edges.second(pair))))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.of(""));
  }

  /** Every two of the first so many members of two clusters. */
  private LongStream across(int clusterA, int clusterB, int most) {
    List<Integer> others = members.getOrDefault(clusterB, List.of());
    return members.getOrDefault(clusterA, List.of()).stream()
        .limit(most)
        .flatMapToLong(a -> others.stream().limit(most).mapToLong(b -> Edges.pair(a, b)));
  }
}
