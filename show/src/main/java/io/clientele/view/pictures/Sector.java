package io.clientele.view.pictures;

/** A part of a ring; angles run clockwise from the top, in radians. */
record Sector(double inner, double depth, double from, double to) {
  static Point at(Point centre, double radius, double angle) {
    return centre.plus(radius * Math.sin(angle), -radius * Math.cos(angle));
  }

  /** The inner part of it. */
  Sector upTo(double share) {
    return new Sector(inner, depth * share, from, to);
  }

  /** The closed outline. */
  String data(Point centre) {
    int large = to - from > Math.PI ? 1 : 0;
    double outer = inner + depth;
    return "M"
        + place(centre, inner, from)
        + "L"
        + place(centre, outer, from)
        + sweep(outer, large, 1)
        + place(centre, outer, to)
        + "L"
        + place(centre, inner, to)
        + sweep(inner, large, 0)
        + place(centre, inner, from)
        + "z";
  }

  /** The arc at a share of its depth. */
  String line(Point centre, double share) {
    int large = to - from > Math.PI ? 1 : 0;
    double radius = inner + depth * share;
    return "M" + place(centre, radius, from) + sweep(radius, large, 1) + place(centre, radius, to);
  }

  private static String sweep(double radius, int large, int clockwise) {
    String r = Drawing.n(radius);
    return "A" + r + " " + r + " 0 " + large + " " + clockwise + " ";
  }

  private static String place(Point centre, double radius, double angle) {
    Point at = at(centre, radius, angle);
    return Drawing.n(at.x()) + " " + Drawing.n(at.y());
  }
}
