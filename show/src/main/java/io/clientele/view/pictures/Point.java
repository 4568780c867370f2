package io.clientele.view.pictures;

/** A place in a picture, in pixels from its upper left corner. */
record Point(double x, double y) {
  Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
