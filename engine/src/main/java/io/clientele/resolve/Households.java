package io.clientele.resolve;

import io.clientele.model.matching.MatchingModel;
import io.clientele.resolve.kernel.Homes;
import io.clientele.resolve.kernel.Population;
import java.util.Arrays;

/** The household of each party that is in one, which bears the number of the oldest of them. */
final class Households {
  private Households() {}

  /**
   * The number of the household of each row's party; 0 where it is in none.
   *
   * @param clusters for each row the first row of its party
   * @param parties for each row the number of its party
   */
  static long[] of(MatchingModel household, Population people, int[] clusters, long[] parties) {
    int[] homes = Homes.of(household, people, clusters);
    long[] oldest = new long[homes.length];
    for (int row = 0; row < homes.length; row++) {
      int home = homes[row];
      if (home >= 0) {
        oldest[home] = oldest[home] == 0 ? parties[row] : Math.min(oldest[home], parties[row]);
      }
    }
    return Arrays.stream(homes).mapToLong(home -> home < 0 ? 0 : oldest[home]).toArray();
  }
}
