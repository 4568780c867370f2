package io.clientele.measure.departure;

import io.clientele.check.result.Reading;
import io.clientele.measure.statistic.Estimates;
import java.util.List;
import java.util.Locale;

/**
 * Several readings of one measure taken together, weighted by their n; the standard error follows
 * from the width of each interval.
 */
record Pool(double value, double error, long n, String unit) {
  static Pool of(List<Reading> readings) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (Reading reading : readings) {
      double error = (reading.high() - reading.low()) / (2 * Estimates.Z);
      n += reading.n();
      sum += reading.n() * reading.value();
      squares += reading.n() * error * (reading.n() * error);
    }
    String unit = readings.isEmpty() ? "" : readings.get(0).unit();
    return n == 0
        ? new Pool(Double.NaN, 0, 0, unit)
        : new Pool(sum / n, Math.sqrt(squares) / n, (long) n, unit);
  }

  /** How many standard errors this lies below another. */
  double below(Pool other) {
    return (other.value - value) / Math.sqrt(error * error + other.error * other.error);
  }

  /** The share of those that the readings leave out, in per cent. */
  Pool rest() {
    return new Pool(100 - value, error, n, unit);
  }

  /** {@code 62 %}. */
  String shown() {
    return shown(value) + suffix();
  }

  /** {@code 58..66 %, n=1,204}. */
  String interval() {
    double half = Estimates.Z * error;
    double low = isShare() ? Math.max(0, value - half) : value - half;
    double high = isShare() ? Math.min(100, value + half) : value + half;
    return shown(low) + ".." + shown(high) + suffix() + ", n=" + grouped(n);
  }

  private boolean isShare() {
    return unit.equals("%");
  }

  private String suffix() {
    return " " + unit;
  }

  private String shown(double number) {
    return String.format(Locale.ROOT, isShare() ? "%.0f" : "%.1f", number);
  }

  static String grouped(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
