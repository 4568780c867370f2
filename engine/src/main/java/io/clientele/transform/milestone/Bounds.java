package io.clientele.transform.milestone;

import io.clientele.model.Settings;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a workspace allows at most: below {@code transform} in {@code clientele.yaml}.
 *
 * @param policyAge from which age on people consent for themselves; 0 leaves it to the law
 * @param cap how many messages somebody gets
 * @param capDays in so many days
 */
record Bounds(
    int policyAge,
    int cap,
    int capDays,
    Optional<LocalTime> quietFrom,
    Optional<LocalTime> quietTo) {
  private static final int CAP = 8;
  private static final int MONTH = 30;
  private static final Pattern RATE = Pattern.compile("(\\d{1,6})/(day|week|month|year)");

  static Bounds of(Settings settings) {
    Matcher rate = RATE.matcher(text(settings, "/transform/messages/cap"));
    boolean declared = rate.matches();
    return new Bounds(
        settings.file().map(file -> file.value().at("/transform/digitalAge").asInt(0)).orElse(0),
        declared ? Integer.parseInt(rate.group(1)) : CAP,
        declared ? days(rate.group(2)) : MONTH,
        time(text(settings, "/transform/messages/quiet/from")),
        time(text(settings, "/transform/messages/quiet/to")));
  }

  /** Whether a time of day lies in the quiet hours, which may span midnight. */
  boolean isQuiet(String sendAt) {
    Optional<LocalTime> at = time(sendAt);
    if (at.isEmpty() || quietFrom.isEmpty() || quietTo.isEmpty()) {
      return false;
    }
    boolean after = !at.get().isBefore(quietFrom.get());
    boolean before = at.get().isBefore(quietTo.get());
    return quietFrom.get().isBefore(quietTo.get()) ? after && before : after || before;
  }

  private static int days(String unit) {
    return switch (unit) {
      case "day" -> 1;
      case "week" -> 7;
      case "month" -> MONTH;
      default -> 365;
    };
  }

  private static String text(Settings settings, String pointer) {
    return settings.file().map(file -> file.value().at(pointer).asString("")).orElse("");
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }
}
