package io.clientele.ledger;

import java.time.LocalDate;
import java.util.Locale;

/** What a steward said about two records, for ever or until a later word about the same two. */
public record Decision(
    RecordKey a, RecordKey b, Verdict verdict, String reason, String author, LocalDate on) {
  /** Whether two records are one customer, or that what was said of them no longer counts. */
  public enum Verdict {
    MATCH,
    NEVER,
    WITHDRAWN;

    /** As people and files write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The pair in one order, so that it is found either way. */
  public Decision {
    if (a.compareTo(b) > 0) {
      RecordKey first = b;
      b = a;
      a = first;
    }
  }
}
