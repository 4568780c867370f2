package io.clientele.fuzz;

/** Says that something must be so. */
final class Law {
  private Law() {}

  static void holds(boolean so, String law) {
    if (!so) {
      throw new AssertionError(law);
    }
  }
}
