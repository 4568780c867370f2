package io.clientele.measure.departure;

/** How things are called inside a sentence. */
final class Names {
  private Names() {}

  /** A stage's own id, without its journey's. */
  static String ofStage(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
