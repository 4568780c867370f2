package io.clientele.resolve.kernel;

import io.clientele.model.matching.ClusterLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Looks at clusters for what closure did wrong. A bridge between two groups is cut where the pairs
 * across it, taken together, speak against a match: one link should not outvote all others. What is
 * still larger or longer than its limits is named.
 */
final class WeakClusters {
  /** A group of one record says too little of what it belongs to. */
  private static final int GROUP = 2;

  /** So many records of each side stand for it. */
  private static final int HEARD = 12;

  /** Larger clusters are not searched for bridges: their size alone sends them to review. */
  private static final int SEARCHED = 1000;

  private static final int MEASURED = 64;
  private final Scores scores;
  private final ClusterLimits limits;
  private final long[] decided;
  private final Edges cut = new Edges();
  private final List<Weak> weak = new ArrayList<>();

  /**
   * @param decided links of stewards, which are never cut
   */
  WeakClusters(Scores scores, ClusterLimits limits, long[] decided) {
    this.scores = scores;
    this.limits = limits;
    this.decided = decided;
  }

  /** A cluster's rows and the links among them. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(int[] rows, long[] links) {}

  /** Changes the clusters of the rows whose cluster falls apart. */
  void examine(int[] clusters, long[] kept) {
    for (Part part : parts(clusters, kept)) {
      ArrayDeque<Part> open = new ArrayDeque<>(List.of(part));
      while (!open.isEmpty()) {
        Part next = open.remove();
        Web web = new Web(next.rows, next.links);
        Optional<Web.Bridge> bridge = weakest(web);
        if (bridge.isPresent()) {
          cut.add(web.row(bridge.get().place()), web.near(bridge.get()));
          open.addAll(split(next, web, bridge.get(), clusters));
        } else {
          measure(next, web);
        }
      }
    }
  }

  /** Links that were cut, in order. */
  long[] cut() {
    return cut.sorted();
  }

  List<Weak> weak() {
    return List.copyOf(weak);
  }

  /** Clusters in which a bridge may stand, or that may be too large or too long. */
  private List<Part> parts(int[] clusters, long[] kept) {
    int[] sizes = new int[clusters.length];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    int least = limits.bridges() ? 2 * GROUP : Math.min(limits.most(), limits.diameter()) + 1;
    int[] numbers = new int[clusters.length];
    int count = 0;
    for (int row = 0; row < clusters.length; row++) {
      numbers[row] = clusters[row] == row && sizes[row] >= least ? count++ : -1;
    }
    int[][] rows = new int[count][];
    int[] filled = new int[count];
    for (int row = 0; row < clusters.length; row++) {
      int number = numbers[clusters[row]];
      if (number >= 0) {
        rows[number] = filled[number] == 0 ? new int[sizes[clusters[row]]] : rows[number];
        rows[number][filled[number]++] = row;
      }
    }
    long[][] links = links(clusters, numbers, kept, count);
    return IntStream.range(0, count).mapToObj(k -> new Part(rows[k], links[k])).toList();
  }

  private static long[][] links(int[] clusters, int[] numbers, long[] kept, int count) {
    int[] totals = new int[count];
    for (long pair : kept) {
      int number = numbers[clusters[Edges.first(pair)]];
      if (number >= 0) {
        totals[number]++;
      }
    }
    long[][] links = new long[count][];
    Arrays.setAll(links, k -> new long[totals[k]]);
    for (long pair : kept) {
      int number = numbers[clusters[Edges.first(pair)]];
      if (number >= 0) {
        links[number][links[number].length - totals[number]--] = pair;
      }
    }
    return links;
  }

  /** The bridge whose two sides differ most, where they differ on the whole. */
  private Optional<Web.Bridge> weakest(Web web) {
    if (!limits.bridges() || web.size() < 2 * GROUP || web.size() > SEARCHED) {
      return Optional.empty();
    }
    Optional<Web.Bridge> weakest = Optional.empty();
    double least = 0;
    for (Web.Bridge bridge : web.bridges()) {
      boolean groups = bridge.rows() >= GROUP && web.size() - bridge.rows() >= GROUP;
      long link = Edges.pair(web.row(bridge.place()), web.near(bridge));
      if (groups && Arrays.binarySearch(decided, link) < 0) {
        double across = across(web, bridge);
        weakest = across < least ? Optional.of(bridge) : weakest;
        least = Math.min(across, least);
      }
    }
    return weakest;
  }

  /** The mean weight of pairs across a bridge; rows beyond it stand side by side. */
  private double across(Web web, Web.Bridge bridge) {
    int others = web.size() - bridge.rows();
    int heard = Math.min(HEARD, bridge.rows());
    int heardOthers = Math.min(HEARD, others);
    double sum = 0;
    for (int i = 0; i < heard; i++) {
      int row = web.row(bridge.place() + (int) ((long) i * bridge.rows() / heard));
      for (int j = 0; j < heardOthers; j++) {
        int place = (int) ((long) j * others / heardOthers);
        int other = place < bridge.place() ? place : place + bridge.rows();
        sum += scores.weight(row, web.row(other));
      }
    }
    return sum / (heard * heardOthers);
  }

  private List<Part> split(Part part, Web web, Web.Bridge bridge, int[] clusters) {
    int[] beyond =
        IntStream.range(bridge.place(), bridge.place() + bridge.rows())
            .map(web::row)
            .sorted()
            .toArray();
    int[] rest =
        Arrays.stream(part.rows).filter(row -> Arrays.binarySearch(beyond, row) < 0).toArray();
    List<Part> parts = List.of(part(beyond, part), part(rest, part));
    for (Part each : parts) {
      for (int row : each.rows) {
        clusters[row] = each.rows[0];
      }
    }
    return parts;
  }

  private static Part part(int[] rows, Part whole) {
    long[] links =
        Arrays.stream(whole.links)
            .filter(pair -> Arrays.binarySearch(rows, Edges.first(pair)) >= 0)
            .filter(pair -> Arrays.binarySearch(rows, Edges.second(pair)) >= 0)
            .toArray();
    return new Part(rows, links);
  }

  private void measure(Part part, Web web) {
    int diameter = web.size() > limits.diameter() ? web.diameter(MEASURED) : 0;
    boolean beyond = web.size() > limits.most() || diameter > limits.diameter();
    OptionalLong lightest = beyond ? lightest(part) : OptionalLong.empty();
    if (lightest.isPresent()) {
      int rowA = Edges.first(lightest.getAsLong());
      int rowB = Edges.second(lightest.getAsLong());
      weak.add(new Weak(part.rows[0], part.rows.length, diameter, rowA, rowB));
    }
  }

  /** The first of the lightest links that no steward made. */
  private OptionalLong lightest(Part part) {
    OptionalLong lightest = OptionalLong.empty();
    double least = Double.POSITIVE_INFINITY;
    for (long pair : part.links) {
      double weight = scores.weight(Edges.first(pair), Edges.second(pair));
      if (weight < least && Arrays.binarySearch(decided, pair) < 0) {
        lightest = OptionalLong.of(pair);
        least = weight;
      }
    }
    return lightest;
  }
}
