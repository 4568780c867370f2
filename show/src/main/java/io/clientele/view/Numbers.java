package io.clientele.view;

import java.util.Locale;
import java.util.OptionalDouble;

/** Writes numbers the same way everywhere, with their units. */
public final class Numbers {
  /** Stands where there is no number. */
  public static final String ABSENT = "–";

  private Numbers() {}

  /** A value with its unit; a {@code share} becomes per cent. */
  public static String of(double value, String unit) {
    String number = bare(value, unit);
    return switch (unit) {
      case "" -> number;
      case "share", "%", "percent", "percentage" -> number + " %";
      default -> currency(unit) ? unit + " " + number : number + " " + unit;
    };
  }

  public static String of(OptionalDouble value, String unit) {
    return value.isPresent() ? of(value.getAsDouble(), unit) : ABSENT;
  }

  /** Two ends of an interval, with the unit only where it is per cent. */
  public static String range(double low, double high, String unit) {
    String mark =
        bare(low, unit).startsWith("-") || bare(high, unit).startsWith("-") ? " to " : "–";
    return bare(low, unit) + mark + bare(high, unit);
  }

  /** The number alone. */
  public static String bare(double value, String unit) {
    double shown = unit.equals("share") ? value * 100 : value;
    double size = Math.abs(shown);
    if (isCount(unit) || size >= 1000) {
      return count(Math.round(shown));
    }
    if (size >= 100 || shown == Math.rint(shown) && size >= 10) {
      return String.format(Locale.ROOT, "%.0f", shown);
    }
    return String.format(
        Locale.ROOT, size < 1 && size > 0 && !percent(unit) ? "%.2f" : "%.1f", shown);
  }

  /** A count with commas between thousands. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** One noun with its count: {@code 1 case}, {@code 1,434 cases}. */
  public static String counted(long value, String noun) {
    String plural =
        noun.endsWith("y") && !noun.endsWith("ey")
            ? noun.substring(0, noun.length() - 1) + "ies"
            : noun + "s";
    return count(value) + " " + (value == 1 ? noun : plural);
  }

  /** A share as per cent. */
  public static String percent(double share) {
    return of(share, "share");
  }

  /** A number that machines sort by. */
  public static String plain(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private static boolean percent(String unit) {
    return unit.equals("share") || unit.startsWith("%") || unit.startsWith("percent");
  }

  /** Whether a unit counts things. */
  public static boolean isCount(String unit) {
    return switch (unit) {
      case "customers", "parties", "people", "cases", "members", "contacts", "records" -> true;
      default -> false;
    };
  }

  private static boolean currency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
