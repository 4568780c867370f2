package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What holds people apart although they share a home, a telephone or a name. Agreement within a
 * household is not independent, so no weight of shared things may outvote these.
 */
final class PersonGuards {
  private final Patterns patterns;
  private final int given;
  private final int family;
  private final int birth;
  private final int email;
  private final int phone;
  private final int place;
  private final int sex;
  private final int[] identifiers;

  PersonGuards(Patterns patterns, List<String> identifierNames) {
    this.patterns = patterns;
    this.given = patterns.index("given");
    this.family = patterns.index("family");
    this.birth = patterns.index("birth_date");
    this.email = patterns.index("email");
    this.phone = patterns.index("phone");
    this.place = patterns.index("place");
    this.sex = patterns.index("sex");
    this.identifiers = identifierNames.stream().mapToInt(patterns::index).toArray();
  }

  List<Guard> all(Set<String> verified) {
    List<Guard> guards = new ArrayList<>();
    guards.add(new Guard("household", this::household));
    guards.add(new Guard("generation", this::generation));
    guards.add(new Guard("namesake", this::namesake));
    guards.add(new Guard("twins", this::twins));
    for (String name : verified) {
      int at = patterns.index(name);
      if (at >= 0) {
        guards.add(new Guard(name, pattern -> patterns.level(pattern, at) == 1));
      }
    }
    return guards;
  }

  /** Another given name and another birth date: someone else of the same home. */
  private boolean household(int pattern) {
    int name = level(pattern, given);
    int date = level(pattern, birth);
    boolean otherName = name == 1 && ((date >= 1 && date <= 3) || isUnsaid(date, pattern));
    boolean otherDate = (date == 1 || date == 2) && (name == 1 || name == 2);
    return (otherName || (otherDate && !isExact(pattern, email))) && !sharesIdentifier(pattern);
  }

  /** Without a birth date a home's shared things say nothing of who it is; a mailbox may. */
  private boolean isUnsaid(int date, int pattern) {
    return date == 0 && !isExact(pattern, email);
  }

  /**
   * One name, elsewhere, and no birth date that agrees: an address made of the name, such as {@code
   * ann.lee@}, repeats the name and proves nothing more.
   */
  private boolean namesake(int pattern) {
    int date = level(pattern, birth);
    boolean open = date == 0 && isExact(pattern, email);
    return level(pattern, given) >= 3
        && level(pattern, family) >= 3
        && level(pattern, place) == 1
        && date <= 2
        && !open
        && !isExact(pattern, phone)
        && !sharesIdentifier(pattern);
  }

  /** The same name with birth dates a generation apart: parent and child. */
  private boolean generation(int pattern) {
    return level(pattern, birth) == 1
        && level(pattern, given) >= 3
        && level(pattern, family) >= 3
        && !isExact(pattern, email)
        && !sharesIdentifier(pattern);
  }

  /** Born on one day, of different names and sexes. */
  private boolean twins(int pattern) {
    return level(pattern, birth) >= 4
        && level(pattern, given) == 1
        && level(pattern, sex) == 1
        && !sharesIdentifier(pattern);
  }

  private boolean sharesIdentifier(int pattern) {
    for (int identifier : identifiers) {
      if (isExact(pattern, identifier)) {
        return true;
      }
    }
    return false;
  }

  private int level(int pattern, int comparison) {
    return comparison < 0 ? 0 : patterns.level(pattern, comparison);
  }

  private boolean isExact(int pattern, int comparison) {
    return comparison >= 0 && patterns.isExact(pattern, comparison);
  }
}
