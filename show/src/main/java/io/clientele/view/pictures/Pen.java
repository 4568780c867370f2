package io.clientele.view.pictures;

/** How a text is written: size and weight, colour, and which part of it stands at its point. */
record Pen(Type type, Ink ink, Anchor anchor) {
  static Pen of(Type type, Ink ink) {
    return new Pen(type, ink, Anchor.START);
  }

  Pen middle() {
    return new Pen(type, ink, Anchor.MIDDLE);
  }

  Pen end() {
    return new Pen(type, ink, Anchor.END);
  }

  Pen in(Ink other) {
    return new Pen(type, other, anchor);
  }
}
