package io.clientele.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
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
 * @param products how many different things are sold; 0 for the six of the bank, which everybody
 *     buys alike
 * @param recovery when the drifting branch serves as before again; empty where it never does
 */
public record Recipe(
    int people,
    long seed,
    LocalDate until,
    Set<Part> parts,
    boolean structured,
    int products,
    Optional<Recovery> recovery) {
  private static final int MOST = 50_000_000;

  private static final int MOST_PRODUCTS = 999;

  /** Above so many people what is rare in a village happens all the time. */
  private static final int CROWD = 20_000;

  public Recipe {
    if (people < 1 || people > MOST) {
      throw new IllegalArgumentException("people lie between 1 and " + MOST + ", not " + people);
    }
    if (products < 0 || products > MOST_PRODUCTS) {
      throw new IllegalArgumentException(
          "products lie between 0 and " + MOST_PRODUCTS + ", not " + products);
    }
    parts = Set.copyOf(parts);
  }

  /** One that sells the six products of the bank. */
  public Recipe(int people, long seed, LocalDate until, Set<Part> parts, boolean structured) {
    this(people, seed, until, parts, structured, 0, Optional.empty());
  }

  /** Customers, what they do and what they allow, with structure. */
  public static Recipe full(int people, long seed, LocalDate until) {
    return new Recipe(people, seed, until, EnumSet.range(Part.RECORDS, Part.OPEN_CASES), true);
  }

  /** The same with all that surrounds customers: firms, mentions, costs and the like. */
  public Recipe withSurroundings() {
    return new Recipe(
        people, seed, until, EnumSet.allOf(Part.class), structured, products, recovery);
  }

  /** The same people and seed with only these parts. */
  public Recipe only(Set<Part> some) {
    return new Recipe(people, seed, until, some, structured, products, recovery);
  }

  /** The same with nothing to find in it. */
  public Recipe withoutStructure() {
    return new Recipe(people, seed, until, parts, false, products, recovery);
  }

  /** The same with so many things to buy. */
  public Recipe selling(int things) {
    return new Recipe(people, seed, until, parts, structured, things, recovery);
  }

  /** The same with a branch whose service drifts and comes back. */
  public Recipe recovering(Recovery back) {
    return new Recipe(people, seed, until, parts, structured, products, Optional.of(back));
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
