package io.clientele.measure.group;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The k-means of Lloyd (1982) from the start of Arthur and Vassilvitskii, "k-means++: the
 * advantages of careful seeding" (2007): each further centre is drawn with a chance that grows with
 * the square of the distance from those there are.
 */
final class Means {
  private static final int ROUNDS = 100;
  private static final int STARTS = 5;

  private final double[][] rows;
  private final double[][] centres;
  private final int[] group;
  private double squares;

  private Means(double[][] rows, int k) {
    this.rows = rows;
    this.centres = new double[k][];
    this.group = new int[rows.length];
  }

  /** The best of a few starts. */
  static Means of(double[][] rows, int k, SplittableRandom random) {
    Means best = new Means(rows, k).from(random);
    for (int start = 1; start < STARTS; start++) {
      Means other = new Means(rows, k).from(random);
      best = other.squares < best.squares ? other : best;
    }
    return best;
  }

  double[][] centres() {
    return centres;
  }

  int[] group() {
    return group;
  }

  private Means from(SplittableRandom random) {
    seed(random);
    boolean moving = true;
    for (int round = 0; round < ROUNDS && moving; round++) {
      moving = assign() || round == 0;
      move();
    }
    return this;
  }

  private void seed(SplittableRandom random) {
    double[] nearest = new double[rows.length];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    centres[0] = rows[random.nextInt(rows.length)].clone();
    for (int k = 1; k < centres.length; k++) {
      double sum = 0;
      for (int row = 0; row < rows.length; row++) {
        nearest[row] = Math.min(nearest[row], Distance.squared(rows[row], centres[k - 1]));
        sum += nearest[row];
      }
      double drawn = random.nextDouble() * sum;
      int row = 0;
      while (row < rows.length - 1 && (drawn -= nearest[row]) >= 0) {
        row++;
      }
      centres[k] = rows[row].clone();
    }
  }

  private boolean assign() {
    boolean moved = false;
    squares = 0;
    for (int row = 0; row < rows.length; row++) {
      int nearest = Distance.nearest(rows[row], centres);
      squares += Distance.squared(rows[row], centres[nearest]);
      moved |= nearest != group[row];
      group[row] = nearest;
    }
    return moved;
  }

  /** A centre that nobody is nearest to stays where it is. */
  private void move() {
    double[][] sums = new double[centres.length][rows[0].length];
    int[] sizes = new int[centres.length];
    for (int row = 0; row < rows.length; row++) {
      sizes[group[row]]++;
      for (int column = 0; column < rows[row].length; column++) {
        sums[group[row]][column] += rows[row][column];
      }
    }
    for (int k = 0; k < centres.length; k++) {
      for (int column = 0; column < sums[k].length && sizes[k] > 0; column++) {
        centres[k][column] = sums[k][column] / sizes[k];
      }
    }
  }
}
