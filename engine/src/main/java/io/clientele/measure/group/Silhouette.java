package io.clientele.measure.group;

/** How well groups stand apart: Rousseeuw, "Silhouettes" (1987), the mean over all rows. */
final class Silhouette {
  private Silhouette() {}

  static double of(double[][] rows, double[][] centres) {
    int[] group = new int[rows.length];
    int[] sizes = new int[centres.length];
    for (int row = 0; row < rows.length; row++) {
      group[row] = Distance.nearest(rows[row], centres);
      sizes[group[row]]++;
    }
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      double[] distances = new double[centres.length];
      for (int other = 0; other < rows.length; other++) {
        distances[group[other]] += Math.sqrt(Distance.squared(rows[row], rows[other]));
      }
      sum += width(distances, sizes, group[row]);
    }
    return sum / rows.length;
  }

  /** (b - a) / max(a, b): a to one's own group, b to the nearest other; 0 for one who is alone. */
  private static double width(double[] distances, int[] sizes, int own) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < sizes.length; k++) {
      if (k != own && sizes[k] > 0) {
        nearest = Math.min(nearest, distances[k] / sizes[k]);
      }
    }
    if (sizes[own] < 2 || Double.isInfinite(nearest)) {
      return 0;
    }
    double inside = distances[own] / (sizes[own] - 1);
    double larger = Math.max(inside, nearest);
    return larger == 0 ? 0 : (nearest - inside) / larger;
  }
}
