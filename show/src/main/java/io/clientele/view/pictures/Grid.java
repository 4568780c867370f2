package io.clientele.view.pictures;

import io.clientele.view.JourneyBoard;
import io.clientele.view.JourneyBoard.Stage;
import java.util.List;

/** The columns of a journey map: a margin for the names of lanes, then one column per stage. */
record Grid(JourneyBoard view, double column) {
  static final double MARGIN = 116;
  private static final double PAGE = 992;
  private static final double PAD = 10;

  static Grid of(JourneyBoard view) {
    int count = Math.max(1, view.stages().size());
    return new Grid(view, Math.max(172, Math.min(236, (PAGE - MARGIN) / count)));
  }

  List<Stage> stages() {
    return view.stages();
  }

  double left(int stage) {
    return MARGIN + stage * column;
  }

  double middle(int stage) {
    return left(stage) + column / 2;
  }

  double width() {
    return left(Math.max(1, stages().size()));
  }

  /** The part of a column that may be written in. */
  Box inner(int stage, double y, double height) {
    return new Box(left(stage) + PAD, y, column - 2 * PAD, height);
  }
}
