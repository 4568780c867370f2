package io.clientele.view;

import io.clientele.check.result.Reading;
import java.util.OptionalDouble;

/** A measured value with its 95 % interval and the number of cases behind it; all may be absent. */
public record Estimate(
    OptionalDouble value, OptionalDouble low, OptionalDouble high, long n, String unit) {
  /** Nothing was measured. */
  public static final Estimate NONE =
      new Estimate(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0, "");

  private static final double Z95 = 1.959963984540054;

  public static Estimate of(Reading reading) {
    return new Estimate(
        OptionalDouble.of(reading.value()),
        OptionalDouble.of(reading.low()),
        OptionalDouble.of(reading.high()),
        reading.n(),
        reading.unit());
  }

  /** A share with Wilson's score interval (E. B. Wilson, 1927, J. Am. Stat. Assoc. 22). */
  public static Estimate share(double share, long n) {
    if (n <= 0) {
      return NONE;
    }
    double square = Z95 * Z95;
    double centre = (share + square / (2 * n)) / (1 + square / n);
    double half =
        Z95 * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n)) / (1 + square / n);
    return new Estimate(
        OptionalDouble.of(share),
        OptionalDouble.of(Math.max(0, centre - half)),
        OptionalDouble.of(Math.min(1, centre + half)),
        n,
        "share");
  }

  public boolean present() {
    return value.isPresent();
  }

  /** The value with its unit, or a dash. */
  public String text() {
    return value.isPresent() ? Numbers.of(value.getAsDouble(), unit) : Numbers.ABSENT;
  }

  /** The interval without its unit, or nothing. */
  public String interval() {
    return low.isPresent() && high.isPresent() && !exact()
        ? Numbers.range(low.getAsDouble(), high.getAsDouble(), unit)
        : "";
  }

  /** A plain count has no interval. */
  private boolean exact() {
    return Numbers.isCount(unit) && low.equals(value) && high.equals(value);
  }

  /** The number of cases, or nothing. */
  public String count() {
    return n > 0 ? Numbers.count(n) : "";
  }

  /** Value, interval and n, as short as can be. */
  public String brief() {
    String between = interval().isEmpty() ? "" : ", " + interval();
    return text() + " (n " + count() + between + ")";
  }

  /** One line: value, interval, n. */
  public String sentence() {
    if (!present()) {
      return "not measured";
    }
    String between = interval().isEmpty() ? "" : " (95 % " + interval() + ")";
    return text() + between + (n > 0 && !exact() ? ", n = " + count() : "");
  }
}
