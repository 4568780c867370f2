package io.clientele.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is said about one place. The message is one sentence in the present tense with
 * names in backticks and no full stop at its end; the help says what to do next and may be empty.
 * The fix is there where one change is surely meant.
 */
public record Finding(
    String code,
    Severity severity,
    Span span,
    String message,
    String help,
    List<Related> related,
    Optional<Fix> fix)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  public Finding {
    related = List.copyOf(related);
  }

  public Finding(String code, Severity severity, Span span, String message) {
    this(code, severity, span, message, "", List.of(), Optional.empty());
  }

  public Finding help(String text) {
    return new Finding(code, severity, span, message, text, related, fix);
  }

  public Finding as(Severity other) {
    return new Finding(code, other, span, message, help, related, fix);
  }

  public Finding related(List<Related> places) {
    return new Finding(code, severity, span, message, help, places, fix);
  }

  public Finding fix(Fix change) {
    return new Finding(code, severity, span, message, help, related, Optional.of(change));
  }

  /** By place, then code, then message: the one order of every output. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
