package io.clientele.view.pictures;

/** One row of a journey map. A lane of no height has nothing to show and is left out. */
interface Lane {
  String label();

  double height(Grid grid);

  /** Draws from the given height downwards. */
  void draw(Drawing drawing, Grid grid, double y);
}
