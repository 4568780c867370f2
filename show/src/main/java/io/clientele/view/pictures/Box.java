package io.clientele.view.pictures;

/** A rectangle in a picture. */
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  Box inset(double by) {
    return new Box(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
  }
}
