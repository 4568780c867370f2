package io.clientele.cli;

/** What is known of the terminal. */
final class Terminal {
  private Terminal() {}

  /** Whether a person is looking: the launcher says so, since Java 17 and 25 answer differently. */
  static boolean isInteractive() {
    return "1".equals(System.getenv("CLIENTELE_TERMINAL"));
  }
}
