package io.clientele.check;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;

/**
 * What only loading, resolving or measuring can find: each has a page beside those of the checks.
 */
public enum DataCode {
  NO_FILE("CLT001", Severity.ERROR, "missing-source-file"),
  UNKNOWN_COLUMN("CLT002", Severity.ERROR, "unknown-column"),
  MALFORMED("CLT003", Severity.ERROR, "malformed-source"),
  BAD_ROW("CLT004", Severity.WARNING, "rejected-row"),
  REPEATED_KEY("CLT005", Severity.WARNING, "repeated-key"),
  BAD_VALUE("CLT006", Severity.WARNING, "unreadable-value"),
  UNKNOWN_SETTING("CLT007", Severity.ERROR, "unknown-source-setting"),
  INCOMPLETE("CLT008", Severity.ERROR, "incomplete-source"),
  UNKNOWN_SOURCE("CLT009", Severity.ERROR, "undeclared-source"),
  UNSUPPORTED("CLT010", Severity.ERROR, "unsupported-source"),
  DOUBTFUL_DATE("CLT011", Severity.WARNING, "doubtful-date"),
  EMPTY_SOURCE("CLT012", Severity.WARNING, "empty-source"),
  MISREAD_TEXT("CLT013", Severity.WARNING, "misread-text"),
  MIXED_ZONES("CLT016", Severity.WARNING, "mixed-zones"),
  CONVERGENT_EVENTS("CLT017", Severity.INFO, "convergent-events"),
  DAMAGED_WAREHOUSE("CLT019", Severity.WARNING, "damaged-warehouse"),
  GENERIC_VALUE("CLT051", Severity.INFO, "generic-value"),
  DISORDERED_WEIGHTS("CLT053", Severity.INFO, "disordered-weights"),
  WEAK_CLUSTER("CLT054", Severity.WARNING, "weak-cluster"),
  NOTHING_COMPARED("CLT055", Severity.WARNING, "nothing-compared"),
  LONE_AGREEMENT("CLT056", Severity.INFO, "lone-agreement"),
  CONTRADICTING_DECISIONS("CLT057", Severity.WARNING, "contradicting-decisions"),
  IDLE_DECISION("CLT058", Severity.INFO, "idle-decision"),
  DRIFT("CLT059", Severity.WARNING, "drift"),
  SHARED_CUSTOMER("CLT081", Severity.WARNING, "shared-customer"),
  TWO_CUSTOMERS("CLT082", Severity.WARNING, "case-of-two-customers"),
  OUT_OF_TIME("CLT083", Severity.WARNING, "event-out-of-time"),
  UNUSABLE_MEASURE("CLT090", Severity.ERROR, "unusable-measure"),
  IMPOSSIBLE_GUARDIAN("CLT091", Severity.WARNING, "impossible-guardian"),
  UNKNOWN_AGE("CLT092", Severity.INFO, "unknown-age"),
  UNKNOWN_DIGITAL_AGE("CLT093", Severity.WARNING, "unknown-digital-age"),
  UNREAD_WORD("CLT094", Severity.WARNING, "unread-word");

  private final String code;
  private final Severity severity;
  private final String words;

  DataCode(String code, Severity severity, String words) {
    this.code = code;
    this.severity = severity;
    this.words = words;
  }

  /** {@code CLT} and three digits, for ever. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The file name of its page. */
  public String pageName() {
    return code + "-" + words + ".md";
  }

  /** A finding of this code. */
  public Finding at(Span span, String message) {
    return new Finding(code, severity, span, message);
  }
}
