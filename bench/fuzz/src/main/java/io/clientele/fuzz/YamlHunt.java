package io.clientele.fuzz;

/** Hunts for texts on which the reader of YAML breaks a law. */
public final class YamlHunt {
  private YamlHunt() {}

  /** Called by the hunter with ever other bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Readers.read("yaml", bytes);
  }
}
