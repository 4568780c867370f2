package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.Parsed;

/** Leaves a parser at the place where it cannot go on; never leaves this package. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Parsed.Refused refused;

  Unreadable(Span at, String reason, String help) {
    this(new Parsed.Refused(at, reason, help));
  }

  Unreadable(Parsed.Refused refused) {
    super(refused.reason(), null, false, false);
    this.refused = refused;
  }

  Parsed.Refused refused() {
    return refused;
  }
}
