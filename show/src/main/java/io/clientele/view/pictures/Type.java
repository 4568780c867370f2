package io.clientele.view.pictures;

/** The few sizes and weights of letters in pictures. */
enum Type {
  TITLE(15, true),
  STRONG(12.5, true),
  BODY(12.5, false),
  SMALL(11, false),
  SMALL_STRONG(11, true),
  FIGURE(22, true);

  private final double size;
  private final boolean bold;

  Type(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  /** From one line's base to the next. */
  double leading() {
    return Math.rint(size * 1.32);
  }
}
