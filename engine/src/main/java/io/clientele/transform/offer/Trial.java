package io.clientele.transform.offer;

import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether offers would have been taken: learned from what was bought before a day, asked of what
 * the same customers bought anew from that day on. A hit is a customer of whom at least one of the
 * first offers was bought; items that the customer had already do not count.
 *
 * @param customers who bought before, and something new from that day on
 * @param hits the share with a hit among the offers
 * @param popular the same of the most popular items
 * @param gain the first less the second, of the same customers, with its 95 % interval
 * @param tied how many pairs of items were found to go together
 */
public record Trial(long customers, Estimate hits, Estimate popular, Estimate gain, int tied) {

  /**
   * Compares the two on the same customers.
   *
   * @param before per customer what was bought before the day
   * @param after per customer, in the same order, what was bought anew
   * @param most how many items are offered
   * @return empty where no customer can be asked
   */
  public static Optional<Trial> of(Histories before, int[][] after, int most) {
    Affinities affinities = Affinities.learn(before);
    long asked = 0;
    long ours = 0;
    long theirs = 0;
    long differing = 0;
    for (int n = 0; n < after.length; n++) {
      int[] bought = before.bought()[n];
      if (bought.length == 0 || Arrays.stream(after[n]).allMatch(item -> has(bought, item))) {
        continue;
      }
      boolean hit = meets(affinities.best(bought, most), after[n]);
      boolean popular = meets(affinities.popular(bought, most), after[n]);
      asked++;
      ours += hit ? 1 : 0;
      theirs += popular ? 1 : 0;
      differing += hit == popular ? 0 : 1;
    }
    if (asked == 0) {
      return Optional.empty();
    }
    Estimate gain = paired(ours - theirs, differing, asked);
    Estimate hits = Estimates.share(ours, asked).orElseThrow();
    Estimate popular = Estimates.share(theirs, asked).orElseThrow();
    return Optional.of(new Trial(asked, hits, popular, gain, affinities.tied()));
  }

  /** What the gain says: its interval lies above zero, below it, or around it. */
  public String verdict() {
    return gain.low() > 0
        ? "better than popularity"
        : gain.high() < 0 ? "worse than popularity" : "no better than popularity";
  }

  /**
   * The difference of two shares of the same cases (Fleiss, Levin and Paik, "Statistical Methods
   * for Rates and Proportions", 2003, section 13.1): only cases that differ carry it.
   */
  private static Estimate paired(long difference, long differing, long n) {
    double share = (double) difference / n;
    double variance = ((double) differing / n - share * share) / n;
    double half = Estimates.Z * Math.sqrt(Math.max(0, variance));
    return new Estimate(share, share - half, share + half, n);
  }

  private static boolean meets(int[] offered, int[] bought) {
    return Arrays.stream(offered).anyMatch(item -> has(bought, item));
  }

  private static boolean has(int[] items, int item) {
    return Arrays.stream(items).anyMatch(one -> one == item);
  }
}
