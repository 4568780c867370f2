package io.clientele.fuzz;

/** Hunts for texts on which the reader of JSON breaks a law. */
public final class JsonHunt {
  private JsonHunt() {}

  /** Called by the hunter with ever other bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Readers.read("json", bytes);
  }
}
