package io.clientele.transform.gate;

import io.clientele.check.result.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What earlier runs foresaw of revenue, beside what later runs saw. */
final class Forecasts {
  private static final int YEAR = 365;
  private static final int NEAR = 31;

  private Forecasts() {}

  /** How far each forecast was off, as a share of what came. */
  static List<Double> errors(Grounds grounds) {
    List<Double> errors = new ArrayList<>();
    for (Reading forecast : whole(grounds, "revenue-ahead")) {
      for (Reading came : whole(grounds, "annual-revenue")) {
        if (isYearAfter(forecast.asOf(), came.asOf()) && came.value() > 0) {
          errors.add(Math.abs(forecast.value() - came.value()) / came.value());
          break;
        }
      }
    }
    return errors;
  }

  private static boolean isYearAfter(LocalDate forecast, LocalDate came) {
    return Math.abs(ChronoUnit.DAYS.between(forecast, came) - YEAR) <= NEAR;
  }

  private static List<Reading> whole(Grounds grounds, String measure) {
    return grounds.past().readings().stream()
        .filter(
            one ->
                one.measure().equals(measure)
                    && one.segmentId().isEmpty()
                    && one.period().equals("all"))
        .toList();
  }
}
