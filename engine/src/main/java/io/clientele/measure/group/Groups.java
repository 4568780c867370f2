package io.clientele.measure.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Groups of customers that are alike in several numbers, as many as stand apart best, in the order
 * of their size.
 *
 * @param centres the middle of each group in the numbers' own units
 * @param sizes how many customers each has
 * @param group that of each customer
 * @param silhouette how well the groups stand apart, from -1 to 1 (Rousseeuw, 1987); above 0.5 they
 *     do, below 0.25 there is no structure
 * @param stability how alike the groups are when they are made from customers drawn with
 *     replacement: the mean adjusted Rand index; groups below 0.75 are not worth a name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Groups(
    List<double[]> centres, int[] sizes, int[] group, double silhouette, double stability) {
  private static final int MOST = 8;
  private static final int SAMPLES = 20;

  /** Groups of so many customers stand for those of all, who then go to the nearest. */
  private static final int FITTED = 800;

  /** The silhouette takes every pair. */
  private static final int JUDGED = 400;

  public Groups {
    centres = List.copyOf(centres);
  }

  /** One row of numbers per customer. Empty with fewer than twenty customers or all alike. */
  public static Optional<Groups> of(double[][] rows, long seed) {
    if (rows.length < 20) {
      return Optional.empty();
    }
    Scale scale = Scale.of(rows);
    double[][] scaled = scale.scaled(rows);
    if (Arrays.stream(scaled).allMatch(row -> Arrays.equals(row, scaled[0]))) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[][] fitted = some(scaled, FITTED);
    double[][] judged = some(fitted, JUDGED);
    Means best = Means.of(fitted, 2, random);
    double widest = Silhouette.of(judged, best.centres());
    for (int k = 3; k <= MOST; k++) {
      Means other = Means.of(fitted, k, random);
      double silhouette = Silhouette.of(judged, other.centres());
      if (silhouette > widest) {
        widest = silhouette;
        best = other;
      }
    }
    double stability = stability(fitted, best, random);
    return Optional.of(ordered(scaled, best.centres(), scale, new double[] {widest, stability}));
  }

  private static double[][] some(double[][] rows, int most) {
    int step = (rows.length + most - 1) / most;
    List<double[]> some = new ArrayList<>();
    for (int row = 0; row < rows.length; row += step) {
      some.add(rows[row]);
    }
    return some.toArray(new double[0][]);
  }

  private static double stability(double[][] rows, Means found, SplittableRandom random) {
    double sum = 0;
    for (int sample = 0; sample < SAMPLES; sample++) {
      double[][] drawn = new double[rows.length][];
      for (int n = 0; n < drawn.length; n++) {
        drawn[n] = rows[random.nextInt(rows.length)];
      }
      double[][] centres = Means.of(drawn, found.centres().length, random).centres();
      int[] again = new int[rows.length];
      Arrays.setAll(again, n -> Distance.nearest(rows[n], centres));
      sum += Agreement.adjustedRand(found.group(), again);
    }
    return sum / SAMPLES;
  }

  private static Groups ordered(
      double[][] rows, double[][] found, Scale scale, double[] silhouetteAndStability) {
    int k = found.length;
    int[] group = new int[rows.length];
    Arrays.setAll(group, n -> Distance.nearest(rows[n], found));
    int[] count = new int[k];
    for (int one : group) {
      count[one]++;
    }
    List<Integer> order = new ArrayList<>();
    for (int one = 0; one < k; one++) {
      order.add(one);
    }
    order.sort((one, other) -> Integer.compare(count[other], count[one]));
    int[] place = new int[k];
    int[] sizes = new int[k];
    List<double[]> centres = new ArrayList<>();
    for (int at = 0; at < k; at++) {
      place[order.get(at)] = at;
      sizes[at] = count[order.get(at)];
      centres.add(scale.back(found[order.get(at)]));
    }
    Arrays.setAll(group, n -> place[group[n]]);
    return new Groups(centres, sizes, group, silhouetteAndStability[0], silhouetteAndStability[1]);
  }
}
