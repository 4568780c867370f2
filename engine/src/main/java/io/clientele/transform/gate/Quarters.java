package io.clientele.transform.gate;

import io.clientele.check.result.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalDouble;

/** The last three whole months before a day, and the three before them. */
final class Quarters {
  private static final int MONTHS = 3;

  private final YearMonth end;

  Quarters(LocalDate asOf) {
    YearMonth month = YearMonth.from(asOf);
    this.end = month.atEndOfMonth().equals(asOf) ? month : month.minusMonths(1);
  }

  /** The mean of the readings of the last quarter, by how many cases stand behind each. */
  OptionalDouble last(List<Reading> months) {
    return mean(months, end);
  }

  OptionalDouble before(List<Reading> months) {
    return mean(months, end.minusMonths(MONTHS));
  }

  private static OptionalDouble mean(List<Reading> months, YearMonth last) {
    double sum = 0;
    double n = 0;
    for (Reading reading : months) {
      if (Double.isFinite(reading.value()) && within(reading.period(), last)) {
        sum += reading.n() * reading.value();
        n += reading.n();
      }
    }
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
  }

  private static boolean within(String period, YearMonth last) {
    try {
      YearMonth month = YearMonth.parse(period);
      return !month.isAfter(last) && month.isAfter(last.minusMonths(MONTHS));
    } catch (DateTimeParseException notAMonth) {
      return false;
    }
  }
}
