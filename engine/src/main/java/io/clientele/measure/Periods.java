package io.clientele.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The periods that the observations of a month count for. */
final class Periods {
  /** Windows that move with the day of measuring, whose month is the last of so many. */
  private static final int[] WINDOWS = {3, 12};

  private final YearMonth last;

  Periods(LocalDate asOf) {
    this.last = YearMonth.from(asOf);
  }

  /** Such as {@code 2026-05}, {@code 2026-Q2} and, where they hold it, the moving windows. */
  List<String> of(String month) {
    YearMonth own = YearMonth.parse(month);
    List<String> periods = new ArrayList<>();
    periods.add(month);
    periods.add("%s-Q%d".formatted(month.substring(0, 4), (own.getMonthValue() + 2) / 3));
    for (int months : WINDOWS) {
      if (own.isAfter(last.minusMonths(months)) && !own.isAfter(last)) {
        periods.add("last-" + months + "-months");
      }
    }
    return periods;
  }
}
