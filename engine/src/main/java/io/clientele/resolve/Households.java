package io.clientele.resolve;

import io.clientele.model.matching.MatchingModel;
import io.clientele.resolve.kernel.Homes;
import io.clientele.resolve.kernel.Population;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The household of each party that is in one, named after the oldest of its parties. */
final class Households {
  private Households() {}

  /**
   * The household of each row's party; nothing where it is in none.
   *
   * @param clusters for each row the first row of its party
   * @param parties for each row the id of its party
   */
  static @Nullable String[] of(
      MatchingModel household, Population people, int[] clusters, List<String> parties) {
    int[] homes = Homes.of(household, people, clusters);
    int[] oldest = new int[homes.length];
    for (int row = homes.length - 1; row >= 0; row--) {
      int home = homes[row];
      boolean older =
          home >= 0
              && (oldest[home] == 0
                  || parties.get(row).compareTo(parties.get(oldest[home] - 1)) < 0);
      if (older) {
        oldest[home] = row + 1;
      }
    }
    @Nullable String[] named = new @Nullable String[homes.length];
    @Nullable String[] ids = new @Nullable String[homes.length];
    for (int row = 0; row < homes.length; row++) {
      int home = homes[row];
      if (home >= 0) {
        String known = named[home];
        String id = known == null ? "H" + parties.get(oldest[home] - 1).substring(1) : known;
        named[home] = id;
        ids[row] = id;
      }
    }
    return ids;
  }
}
