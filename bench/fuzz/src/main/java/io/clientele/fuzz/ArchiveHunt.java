package io.clientele.fuzz;

/** Hunts for bytes on which the reader of archives breaks a law. */
public final class ArchiveHunt {
  private ArchiveHunt() {}

  /** Called by the hunter with ever other bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Readers.read("archive", bytes);
  }
}
