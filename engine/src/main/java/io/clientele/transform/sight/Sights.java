package io.clientele.transform.sight;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of sight with what is at stake on each: the value of a member, where the segment
 * declares one, times the members that were found.
 *
 * @param units coverage by owning unit
 * @param pillars the elements without which lines would end earlier, those that carry most first
 */
public record Sights(List<Weighed> lines, List<Unit> units, List<Pillar> pillars) {
  /** One line with its weight; 1 where neither members nor a value are known. */
  public record Weighed(LineOfSight line, long members, double value) {
    public double weight() {
      return Math.max(1, members) * (value > 0 ? value : 1);
    }
  }

  /** How many of a unit's segments can be followed to business value. */
  public record Unit(String name, int complete, int segments) {}

  /** An element, the segments whose lines need it, and the share of all weight that they carry. */
  public record Pillar(Element element, List<Element> segments, double share) {
    public Pillar {
      segments = List.copyOf(segments);
    }
  }

  public Sights {
    lines = List.copyOf(lines);
    units = List.copyOf(units);
    pillars = List.copyOf(pillars);
  }

  /**
   * Weighs every line of a model.
   *
   * @param members how many customers are in each segment, by its id
   */
  public static Sights of(Model model, Map<String, Long> members) {
    List<Weighed> lines = new ArrayList<>();
    for (LineOfSight line : model.linesOfSight()) {
      lines.add(
          new Weighed(
              line,
              members.getOrDefault(line.segment().id(), 0L),
              line.segment().lifetimeValue().map(Segment.LifetimeValue::value).orElse(0.0)));
    }
    return new Sights(lines, units(lines), pillars(lines));
  }

  /** The share of segments with a complete line. */
  public double share() {
    return lines.isEmpty()
        ? 0
        : (double) lines.stream().filter(it -> it.line().complete()).count() / lines.size();
  }

  /** The same by weight: what is at stake where the line is complete. */
  public double weightedShare() {
    double all = lines.stream().mapToDouble(Weighed::weight).sum();
    return all == 0
        ? 0
        : lines.stream().filter(it -> it.line().complete()).mapToDouble(Weighed::weight).sum()
            / all;
  }

  private static List<Unit> units(List<Weighed> lines) {
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (Weighed weighed : lines) {
      int[] count =
          counts.computeIfAbsent(weighed.line().segment().element().owner(), unit -> new int[2]);
      count[0] += weighed.line().complete() ? 1 : 0;
      count[1]++;
    }
    List<Unit> units = new ArrayList<>();
    counts.forEach((name, count) -> units.add(new Unit(name, count[0], count[1])));
    return units;
  }

  private static List<Pillar> pillars(List<Weighed> lines) {
    double all = lines.stream().mapToDouble(Weighed::weight).sum();
    Map<Element, List<Element>> carried = new LinkedHashMap<>();
    Map<Element, Double> weights = new LinkedHashMap<>();
    for (Weighed weighed : lines) {
      for (Element element : onWay(weighed.line())) {
        if (reached(weighed.line(), element) < weighed.line().present()) {
          Element segment = weighed.line().segment().element();
          carried.computeIfAbsent(element, absent -> new ArrayList<>()).add(segment);
          weights.merge(element, weighed.weight(), Double::sum);
        }
      }
    }
    return carried.entrySet().stream()
        .map(it -> new Pillar(it.getKey(), it.getValue(), share(weights, it.getKey(), all)))
        .sorted(
            Comparator.comparingDouble((Pillar it) -> -it.share())
                .thenComparing(it -> it.element().id()))
        .toList();
  }

  private static double share(Map<Element, Double> weights, Element element, double all) {
    return all == 0 ? 0 : weights.getOrDefault(element, 0.0) / all;
  }

  private static Set<Element> onWay(LineOfSight line) {
    Set<Element> elements = new HashSet<>();
    line.hops().forEach(hop -> elements.addAll(hop.elements()));
    return elements;
  }

  /** How many hops a line would reach without an element, along the edges it runs on now. */
  private static int reached(LineOfSight line, Element without) {
    Set<String> all = new HashSet<>();
    line.hops().forEach(hop -> hop.elements().forEach(one -> all.add(one.key())));
    Set<String> left = new HashSet<>();
    int reached = 0;
    for (LineOfSight.Hop hop : line.hops()) {
      Set<String> here = new HashSet<>();
      for (Element element : hop.elements()) {
        if (!element.equals(without) && stands(hop, element, all, left)) {
          here.add(element.key());
        }
      }
      if (here.isEmpty()) {
        return reached;
      }
      left.addAll(here);
      reached++;
    }
    return reached;
  }

  /** Needs stand by themselves; else something that is left, or is beside the way, leads here. */
  private static boolean stands(
      LineOfSight.Hop hop, Element element, Set<String> all, Set<String> left) {
    List<Edge> into =
        hop.edges().stream().filter(edge -> edge.target().key().startsWith(element.key())).toList();
    return into.isEmpty()
        || into.stream()
            .map(edge -> edge.source().key())
            .anyMatch(source -> left.contains(source) || !all.contains(source));
  }
}
