package io.clientele.resolve.kernel;

/** The nearest sequence that never falls, by pooling adjacent violators (Ayer and others, 1955). */
final class Ordered {
  private Ordered() {}

  static double[] by(double[] values, double[] weights) {
    double[] level = values.clone();
    double[] mass = weights.clone();
    int[] length = new int[values.length];
    int pools = 0;
    for (int k = 0; k < values.length; k++) {
      level[pools] = values[k];
      mass[pools] = Math.max(weights[k], 1e-12);
      length[pools++] = 1;
      while (pools > 1 && level[pools - 2] > level[pools - 1]) {
        pools--;
        double total = mass[pools - 1] + mass[pools];
        level[pools - 1] =
            (level[pools - 1] * mass[pools - 1] + level[pools] * mass[pools]) / total;
        mass[pools - 1] = total;
        length[pools - 1] += length[pools];
      }
    }
    return spread(level, length, pools);
  }

  private static double[] spread(double[] level, int[] length, int pools) {
    int total = 0;
    for (int pool = 0; pool < pools; pool++) {
      total += length[pool];
    }
    double[] ordered = new double[total];
    int at = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < length[pool]; k++) {
        ordered[at++] = level[pool];
      }
    }
    return ordered;
  }
}
