package io.clientele.fuzz;

/** Hunts for texts on which the reader of rules breaks a law. */
public final class RuleHunt {
  private RuleHunt() {}

  /** Called by the hunter with ever other bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Readers.read("rule", bytes);
  }
}
