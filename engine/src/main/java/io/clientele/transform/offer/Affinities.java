package io.clientele.transform.offer;

import java.util.Arrays;

/**
 * Which items go together in the histories of customers, item to item (Linden, Smith and York,
 * "Amazon.com recommendations", 2003). By chance, two items would meet as often as customers with
 * as many items each would draw both by how popular they are: without this, everything would go
 * with everything, since some customers buy more of all. Two items count as tied where the
 * likelihood ratio of their meetings (Dunning, "Accurate methods for the statistics of surprise and
 * coincidence", 1993, for a Poisson count) is more than chance brings among all pairs, at a false
 * discovery rate of 5 % (Benjamini and Hochberg, 1995). How strongly is the logarithm of observed
 * by expected customers, both raised by five: the posterior mean of a gamma prior around one
 * (DuMouchel, "Bayesian data mining in large frequency tables", 1999, with a fixed prior). An
 * item's score is the logarithm of its customers plus the ties to what was bought, so that without
 * ties the popular items are offered.
 */
public final class Affinities {
  private static final double PRIOR = 5;
  private static final double FALSE = 0.05;

  private final int[] customers;
  private final float[][] ties;
  private final double[] popularity;
  private int tied;

  private Affinities(int[] customers) {
    this.customers = customers;
    this.ties = new float[customers.length][customers.length];
    this.popularity = Arrays.stream(customers).mapToDouble(n -> Math.log(n + 1.0)).toArray();
  }

  /** Learns from what was bought together by the same customers. */
  public static Affinities learn(Histories histories) {
    int items = histories.items();
    int[][] together = new int[items][items];
    int[] customers = new int[items];
    for (int[] bought : histories.bought()) {
      for (int a : bought) {
        customers[a]++;
        for (int b : bought) {
          together[a][b] += a < b ? 1 : 0;
        }
      }
    }
    Affinities affinities = new Affinities(customers);
    affinities.tie(together, Chance.of(histories));
    return affinities;
  }

  private void tie(int[][] together, Chance chance) {
    int items = customers.length;
    double[] surprises = new double[items * Math.max(0, items - 1) / 2];
    int pair = 0;
    for (int a = 0; a < items; a++) {
      for (int b = a + 1; b < items; b++) {
        surprises[pair++] = LikelihoodRatio.of(together[a][b], chance.expected(a, b));
      }
    }
    double threshold = LikelihoodRatio.threshold(surprises, FALSE);
    pair = 0;
    for (int a = 0; a < items; a++) {
      for (int b = a + 1; b < items; b++) {
        if (surprises[pair++] >= threshold) {
          tie(a, b, (together[a][b] + PRIOR) / (chance.expected(a, b) + PRIOR));
        }
      }
    }
  }

  private void tie(int one, int other, double lift) {
    ties[one][other] = (float) Math.log(lift);
    ties[other][one] = ties[one][other];
    tied++;
  }

  /** How many pairs of items are tied. */
  public int tied() {
    return tied;
  }

  /** How many customers bought an item. */
  public int customers(int item) {
    return customers[item];
  }

  /** How many times as often as by chance two items are bought by one customer; 1 without a tie. */
  public double lift(int one, int other) {
    return Math.exp(ties[one][other]);
  }

  /** The best items for somebody who bought some, the best first, without these. */
  public int[] best(int[] bought, int most) {
    double[] scores = popularity.clone();
    for (int item : bought) {
      float[] row = ties[item];
      for (int other = 0; other < scores.length; other++) {
        scores[other] += row[other];
      }
    }
    return top(scores, bought, most);
  }

  /** The items that most customers bought, without those bought. */
  public int[] popular(int[] bought, int most) {
    return top(popularity.clone(), bought, most);
  }

  /** Of what was bought, the item that speaks most for another; -1 where nothing does. */
  public int because(int[] bought, int offered) {
    int reason = -1;
    for (int item : bought) {
      boolean stronger = reason < 0 || ties[item][offered] > ties[reason][offered];
      if (ties[item][offered] > 0 && stronger) {
        reason = item;
      }
    }
    return reason;
  }

  /** Equal scores go by number; an item that nobody bought is never offered. */
  private int[] top(double[] scores, int[] bought, int most) {
    for (int item : bought) {
      scores[item] = Double.NEGATIVE_INFINITY;
    }
    int[] best = new int[Math.min(most, scores.length)];
    int found = 0;
    for (int item = 0; item < scores.length; item++) {
      if (customers[item] == 0 || scores[item] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      int place = found < best.length ? found++ : best.length;
      while (place > 0 && scores[best[place - 1]] < scores[item]) {
        if (place < best.length) {
          best[place] = best[place - 1];
        }
        place--;
      }
      if (place < best.length) {
        best[place] = item;
      }
    }
    return Arrays.copyOf(best, found);
  }
}
