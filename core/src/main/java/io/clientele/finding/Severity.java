package io.clientele.finding;

/** How much a finding matters; errors cannot be suppressed or lowered. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word used in every output: {@code error}, {@code warning}, {@code info}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
