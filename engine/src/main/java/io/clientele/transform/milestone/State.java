package io.clientele.transform.milestone;

import io.clientele.transform.milestone.Situation.Approach;
import io.clientele.transform.milestone.Situation.Guardianship;
import io.clientele.transform.milestone.Situation.Limit;
import io.clientele.transform.milestone.Situation.Permission;
import io.clientele.transform.milestone.Situation.Standing;
import io.clientele.transform.milestone.Situation.Years;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** A situation as the tables write it: its parts with bars between. */
final class State {
  private static final int PARTS = 11;

  private State() {}

  static Situation read(String text, int policyAge) {
    String[] parts = text.split("\\|", PARTS);
    Years years =
        new Years(
            number(parts[1]),
            Boolean.parseBoolean(parts[2]),
            Approach.valueOf(parts[3].toUpperCase(Locale.ROOT).replace('-', '_')));
    return new Situation(
        Standing.valueOf(parts[0]),
        years,
        Boolean.parseBoolean(parts[4]),
        number(parts[5]),
        policyAge,
        Guardianship.valueOf(parts[6]),
        permission(parts[7]),
        permission(parts[8]),
        Boolean.parseBoolean(parts[9]),
        limits(parts[10]));
  }

  private static OptionalInt number(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  /** A word about the use of all data stands in the standing already. */
  private static Permission permission(String word) {
    return switch (word) {
      case "GIVEN" -> Permission.GIVEN;
      case "WITHDRAWN", "RESTRICTED", "ERASED" -> Permission.WITHDRAWN;
      default -> Permission.NONE;
    };
  }

  private static Set<Limit> limits(String text) {
    Set<Limit> limits = EnumSet.noneOf(Limit.class);
    for (String name : text.split(",", -1)) {
      if (!name.isEmpty()) {
        limits.add(Limit.valueOf(name));
      }
    }
    return limits;
  }
}
