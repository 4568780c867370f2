package io.clientele.view.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the slots of each layer so that few edges cross: again and again each slot moves to the
 * mean place of its neighbours, and the best order seen is kept.
 */
final class Untangling {
  private static final int ROUNDS = 12;

  private final List<List<Slot>> layers;

  private Untangling(List<List<Slot>> layers) {
    this.layers = layers;
  }

  static void untangle(List<List<Slot>> layers) {
    new Untangling(layers).run();
  }

  private void run() {
    layers.forEach(Untangling::number);
    List<List<Slot>> best = copy();
    int fewest = crossings();
    for (int round = 0; round < ROUNDS && fewest > 0; round++) {
      boolean down = round % 2 == 0;
      for (int k = 1; k < layers.size(); k++) {
        sort(layers.get(down ? k : layers.size() - 1 - k), down);
      }
      int crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    for (int k = 0; k < layers.size(); k++) {
      layers.set(k, best.get(k));
      number(best.get(k));
    }
  }

  private List<List<Slot>> copy() {
    List<List<Slot>> copy = new ArrayList<>();
    layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
    return copy;
  }

  private static void number(List<Slot> layer) {
    for (int place = 0; place < layer.size(); place++) {
      layer.get(place).place = place;
    }
  }

  private static void sort(List<Slot> layer, boolean down) {
    layer.sort(Comparator.comparingDouble(slot -> mean(slot, down ? slot.above : slot.below)));
    number(layer);
  }

  private static double mean(Slot slot, List<Slot> neighbours) {
    return neighbours.stream().mapToInt(other -> other.place).average().orElse(slot.place);
  }

  private int crossings() {
    int crossings = 0;
    for (List<Slot> layer : layers) {
      for (int a = 0; a < layer.size(); a++) {
        for (int b = a + 1; b < layer.size(); b++) {
          crossings += crossings(layer.get(a), layer.get(b));
        }
      }
    }
    return crossings;
  }

  private static int crossings(Slot left, Slot right) {
    int crossings = 0;
    for (Slot a : left.below) {
      for (Slot b : right.below) {
        crossings += a.place > b.place ? 1 : 0;
      }
    }
    return crossings;
  }
}
