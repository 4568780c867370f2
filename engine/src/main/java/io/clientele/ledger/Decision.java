package io.clientele.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /** The two records, in no order; one where both are the same, as a file once could say. */
  public Set<RecordKey> records() {
    return Set.copyOf(List.of(a, b));
  }
}
