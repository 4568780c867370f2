package io.clientele.transform;

import io.clientele.check.result.LayerResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How evenly the four layers stand, from the effective level of each element. The weakest element
 * holds its layer back: m = min/2 + mean/2. Imbalance is the weighted standard deviation of the
 * layers' levels over 2, so that it lies between 0 and 1 (this project's definition).
 */
public record Balance(SortedMap<String, Integer> effective) {
  /** A less influential layer this far above a more influential one is an inversion. */
  private static final double INVERSION = 1.0;

  private static final double BALANCED = 0.10;
  private static final double WATCHED = 0.25;

  public Balance {
    effective = Collections.unmodifiableSortedMap(new TreeMap<>(effective));
  }

  /** As a run left them. */
  public static Balance of(List<LayerResult> elements) {
    SortedMap<String, Integer> levels = new TreeMap<>();
    elements.forEach(element -> levels.put(element.element(), element.effective()));
    return new Balance(levels);
  }

  /** A less influential layer that stands far above a more influential one. */
  public record Inversion(Layer above, Layer below, double by) {}

  /** An element nobody rated and nothing proves stands at 1. */
  public int level(String element) {
    return effective.getOrDefault(element, 1);
  }

  public double level(Layer layer) {
    int[] levels = layer.elements().stream().mapToInt(this::level).toArray();
    int least = Integer.MAX_VALUE;
    int sum = 0;
    for (int level : levels) {
      least = Math.min(least, level);
      sum += level;
    }
    return least / 2.0 + sum / (2.0 * levels.length);
  }

  /** The layers' weighted mean. */
  public double mean() {
    double mean = 0;
    for (Layer layer : Layer.values()) {
      mean += layer.weight() * level(layer);
    }
    return mean;
  }

  public double imbalance() {
    double mean = mean();
    double sum = 0;
    for (Layer layer : Layer.values()) {
      double off = level(layer) - mean;
      sum += layer.weight() * off * off;
    }
    return Math.sqrt(sum) / 2;
  }

  /** The imbalance in words. */
  public String verdict() {
    double imbalance = imbalance();
    return imbalance < BALANCED
        ? "balanced"
        : imbalance <= WATCHED ? "to be watched" : "unbalanced";
  }

  /** The lowest level of any layer. */
  public double lowest() {
    double lowest = Double.MAX_VALUE;
    for (Layer layer : Layer.values()) {
      lowest = Math.min(lowest, level(layer));
    }
    return lowest;
  }

  public List<Inversion> inversions() {
    List<Inversion> found = new ArrayList<>();
    for (Layer less : Layer.values()) {
      for (Layer more : Layer.values()) {
        double by = level(less) - level(more);
        if (less.weight() < more.weight() && by > INVERSION) {
          found.add(new Inversion(less, more, by));
        }
      }
    }
    return List.copyOf(found);
  }

  /** What would be if one element stood at another level. */
  public Balance with(String element, int level) {
    SortedMap<String, Integer> next = new TreeMap<>(effective);
    next.put(element, level);
    return new Balance(next);
  }

  /**
   * The elements in the order in which raising them by one level makes sense: the most influential
   * layer below the mean first, then the other layers below it by influence, then the rest from the
   * lowest; inside a layer the lowest element, ties as given, then by id. No element may rise to
   * more than 1 above the lowest layer.
   *
   * @param ties what comes first among elements of one layer that stand equally low
   */
  public List<String> nextElements(Comparator<String> ties) {
    List<String> next = new ArrayList<>();
    for (Layer layer : layersByNeed()) {
      layer.elements().stream()
          .filter(element -> level(element) < 5 && level(element) + 1 <= lowest() + 1)
          .sorted(
              Comparator.comparingInt((String element) -> level(element))
                  .thenComparing(ties)
                  .thenComparing(element -> element))
          .forEach(next::add);
    }
    return List.copyOf(next);
  }

  private List<Layer> layersByNeed() {
    double mean = mean();
    List<Layer> below = new ArrayList<>();
    List<Layer> rest = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      (level(layer) < mean ? below : rest).add(0, layer);
    }
    rest.sort(Comparator.comparingDouble(this::level));
    below.addAll(rest);
    return below;
  }
}
