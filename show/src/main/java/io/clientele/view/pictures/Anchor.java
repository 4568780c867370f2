package io.clientele.view.pictures;

/** Which part of a text stands at its point. */
enum Anchor {
  START("start"),
  MIDDLE("middle"),
  END("end");

  private final String word;

  Anchor(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
