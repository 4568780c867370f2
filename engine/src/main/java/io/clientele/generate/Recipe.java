package io.clientele.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to make.
 *
 * @param people how many true people, at least one
 * @param seed decides everything that chance decides
 * @param until the last day on which anything happens
 * @param parts what to make of them
 * @param structured false makes a control population: every branch, channel and month alike, and
 *     scores that depend on nothing
 */
public record Recipe(int people, long seed, LocalDate until, Set<Part> parts, boolean structured) {
  private static final int MOST = 50_000_000;

  /** Above so many people what is rare in a village happens all the time. */
  private static final int CROWD = 20_000;

  public Recipe {
    if (people < 1 || people > MOST) {
      throw new IllegalArgumentException("people lie between 1 and " + MOST + ", not " + people);
    }
    parts = Set.copyOf(parts);
  }

  /** Everything, with structure. */
  public static Recipe full(int people, long seed, LocalDate until) {
    return new Recipe(people, seed, until, EnumSet.allOf(Part.class), true);
  }

  /** The same people and seed with only these parts. */
  public Recipe only(Set<Part> some) {
    return new Recipe(people, seed, until, some, structured);
  }

  /** The same with nothing to find in it. */
  public Recipe withoutStructure() {
    return new Recipe(people, seed, until, parts, false);
  }

  /**
   * Whether there are so many people that homes share more, and that mailboxes and telephones would
   * be given out many times over if nobody took care.
   */
  boolean isCrowd() {
    return people > CROWD;
  }

  boolean has(Part part) {
    return parts.contains(part);
  }
}
