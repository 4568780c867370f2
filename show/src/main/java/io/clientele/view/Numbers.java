package io.clientele.view;

import java.util.Locale;
import java.util.OptionalDouble;

/** Writes numbers the same way everywhere, with their units. */
public final class Numbers {
  /** Stands where there is no number. */
  public static final String ABSENT = "–";

  /** Fewer people than these are pointed at by their count. */
  private static final long FEW = 10;

  private Numbers() {}

  /** Whether so few people are meant that their count points at them. */
  public static boolean isFew(long people) {
    return people > 0 && people < FEW;
  }

  /** A count of people as it is shown: one that points at somebody is not. */
  public static String people(long people) {
    return isFew(people) ? "under " + FEW : count(people);
  }

  /** A value with its unit; a {@code share} becomes per cent. */
  public static String of(double value, String unit) {
    String number = bare(value, unit);
    return switch (unit) {
      case "" -> number;
      case "share", "%", "percent", "percentage" -> number + " %";
      default -> currency(unit) ? unit + " " + number : number + " " + noun(number, unit);
    };
  }

  /** One day, two days. */
  private static String noun(String number, String unit) {
    if (!number.equals("1") || unit.length() < 3) {
      return unit;
    }
    return switch (unit) {
      case "people" -> "person";
      case "parties" -> "party";
      default -> unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    };
  }

  public static String of(OptionalDouble value, String unit) {
    return value.isPresent() ? of(value.getAsDouble(), unit) : ABSENT;
  }

  /** Two ends of an interval, both with as many decimals as the finer one needs, without unit. */
  public static String range(double low, double high, String unit) {
    int decimals = Math.max(decimals(low, unit), decimals(high, unit));
    String from = fixed(low, unit, decimals);
    String to = fixed(high, unit, decimals);
    return from + (from.startsWith("-") || to.startsWith("-") ? " to " : "–") + to;
  }

  /** The number alone, without decimals that say nothing. */
  public static String bare(double value, String unit) {
    return fixed(value, unit, decimals(value, unit));
  }

  private static String fixed(double value, String unit, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", shown(value, unit));
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }

  private static double shown(double value, String unit) {
    return unit.equals("share") ? value * 100 : value;
  }

  private static int decimals(double value, String unit) {
    double size = Math.abs(shown(value, unit));
    if (isCount(unit) || size >= 100) {
      return 0;
    }
    int most = size < 1 && !percent(unit) ? 2 : 1;
    double scale = Math.pow(10, most);
    double rounded = Math.rint(size * scale) / scale;
    return rounded == Math.rint(rounded) ? 0 : most;
  }

  /** A count with commas between thousands. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** One noun with its count: {@code 1 case}, {@code 1,434 cases}. */
  public static String counted(long value, String noun) {
    if (noun.equals("criterion")) {
      return count(value) + (value == 1 ? " criterion" : " criteria");
    }
    String plural =
        noun.matches(".*[^aeo]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return count(value) + " " + (value == 1 ? noun : plural);
  }

  /** A span of time in the unit that suits it: {@code 4 days}, {@code 3.3 hours}. */
  public static String span(double days) {
    double hours = days * 24;
    if (days >= 1 || days == 0) {
      return of(days, "days");
    }
    return hours >= 1 ? of(hours, "hours") : of(Math.max(1, Math.rint(hours * 60)), "minutes");
  }

  /** A share as per cent. */
  public static String percent(double share) {
    return of(share, "share");
  }

  /** A number with four decimals, as those who compute it again need it. */
  public static String exact(double value) {
    return String.format(Locale.ROOT, "%,.4f", value);
  }

  /** A number that machines sort by. */
  public static String plain(double value) {
    String text = String.format(Locale.ROOT, "%.6f", value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }

  private static boolean percent(String unit) {
    return unit.equals("share") || unit.startsWith("%") || unit.startsWith("percent");
  }

  /** Whether a unit counts things. */
  public static boolean isCount(String unit) {
    return switch (unit) {
      case "customers", "parties", "people", "cases", "members", "records" -> true;
      default -> false;
    };
  }

  private static boolean currency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
