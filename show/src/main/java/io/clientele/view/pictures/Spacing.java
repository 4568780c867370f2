package io.clientele.view.pictures;

import java.util.List;

/**
 * Gives the slots of ordered layers their places from left to right: as near to the middle of their
 * neighbours as room allows. What is nearest in one layer is an isotonic regression, which pooling
 * adjacent violators solves (Ayer et al., 1955).
 */
final class Spacing {
  private static final int ROUNDS = 24;

  /** So many rounds at the end look at both sides. */
  private static final int TOGETHER = 8;

  private static final double GAP = 14;

  private Spacing() {}

  static void space(List<List<Slot>> layers) {
    layers.forEach(Spacing::pack);
    for (int round = 0; round <= ROUNDS; round++) {
      for (int k = 0; k < layers.size(); k++) {
        List<Slot> layer = layers.get(round % 2 == 0 ? k : layers.size() - 1 - k);
        settle(layer, round > ROUNDS - TOGETHER ? 2 : round % 2);
      }
    }
  }

  private static void pack(List<Slot> layer) {
    for (int k = 1; k < layer.size(); k++) {
      layer.get(k).x = layer.get(k - 1).x + apart(layer.get(k - 1), layer.get(k));
    }
  }

  private static double apart(Slot left, Slot right) {
    return left.right + GAP + right.left;
  }

  /** Round 0 looks at the layer above, 1 at the one below, 2 at both. */
  private static void settle(List<Slot> layer, int side) {
    int count = layer.size();
    double[] shift = new double[count];
    double[] mean = new double[count];
    double[] weight = new double[count];
    int[] size = new int[count];
    int blocks = 0;
    for (int k = 0; k < count; k++) {
      shift[k] = k == 0 ? 0 : shift[k - 1] + apart(layer.get(k - 1), layer.get(k));
      double[] wish = wish(layer.get(k), side);
      mean[blocks] = wish[0] - shift[k];
      weight[blocks] = wish[1];
      size[blocks++] = 1;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        pool(mean, weight, size, --blocks);
      }
    }
    for (int block = 0, k = 0; block < blocks; block++) {
      for (int end = k + size[block]; k < end; k++) {
        layer.get(k).x = mean[block] + shift[k];
      }
    }
  }

  private static void pool(double[] mean, double[] weight, int[] size, int last) {
    double sum = weight[last - 1] + weight[last];
    mean[last - 1] = (mean[last - 1] * weight[last - 1] + mean[last] * weight[last]) / sum;
    weight[last - 1] = sum;
    size[last - 1] += size[last];
  }

  /** Where a slot would like to be, and how much. */
  private static double[] wish(Slot slot, int side) {
    double[] sums = new double[2];
    if (side != 1) {
      add(slot, slot.above, sums);
    }
    if (side != 0) {
      add(slot, slot.below, sums);
    }
    return sums[1] == 0 ? new double[] {slot.x, 0.1} : new double[] {sums[0] / sums[1], sums[1]};
  }

  /** A way that only passes wants to run straight, the more so the more often it is taken. */
  private static void add(Slot slot, List<Slot> neighbours, double[] sums) {
    for (Slot other : neighbours) {
      double pull = Math.min(slot.pull, other.pull) * (slot.node || other.node ? 1 : 3);
      sums[0] += pull * other.x;
      sums[1] += pull;
    }
  }
}
