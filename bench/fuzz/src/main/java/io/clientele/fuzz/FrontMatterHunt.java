package io.clientele.fuzz;

/** Hunts for texts on which the reader of front matter breaks a law. */
public final class FrontMatterHunt {
  private FrontMatterHunt() {}

  /** Called by the hunter with ever other bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Readers.read("front-matter", bytes);
  }
}
