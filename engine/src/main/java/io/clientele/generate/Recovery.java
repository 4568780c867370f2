package io.clientele.generate;

import java.time.LocalDate;

/**
 * From when on the branch whose service drifted serves as before.
 *
 * @param from the first such day
 * @param share of its customers who meet the old service from then on, above 0 and at most 1
 */
public record Recovery(LocalDate from, double share) {
  public Recovery {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("the share lies above 0 and at most at 1, not " + share);
    }
  }
}
