package io.clientele.view.pages;

import io.clientele.view.Numbers;
import io.clientele.view.Table;
import java.util.stream.LongStream;

/**
 * Counts of people without those that point at somebody. A count under ten is not shown; and lest
 * it be what a total leaves, the counts that belong together with it are rounded to tens.
 */
final class Discreet {
  private static final long TENS = 10;

  private final boolean rounds;

  private Discreet(boolean rounds) {
    this.rounds = rounds;
  }

  /** For counts that can be worked out from each other. */
  static Discreet among(LongStream counts) {
    return new Discreet(counts.anyMatch(Numbers::isFew));
  }

  static Discreet among(long... counts) {
    return among(LongStream.of(counts));
  }

  /** A number that may be drawn and sorted by: of a few, the same for all of them. */
  long value(long people) {
    if (Numbers.isFew(people)) {
      return TENS / 2;
    }
    return rounds ? (people + TENS / 2) / TENS * TENS : people;
  }

  boolean rounds() {
    return rounds;
  }

  Table.Cell cell(long people) {
    String about = rounds && people > 0 ? "about " : "";
    return Numbers.isFew(people)
        ? Table.cell(Numbers.people(people), value(people))
        : Table.cell(about + Numbers.count(value(people)), value(people));
  }

  /** A share of people, which must not give away how few they are or how few are left out. */
  static Table.Cell share(double share, long of) {
    long people = Math.round(share * of);
    if (Numbers.isFew(people)) {
      return Table.cell("few");
    }
    return Numbers.isFew(of - people)
        ? Table.cell("nearly all")
        : Table.cell(Numbers.percent(share), share);
  }
}
