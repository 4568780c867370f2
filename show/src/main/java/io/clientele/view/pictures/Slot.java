package io.clientele.view.pictures;

import java.util.ArrayList;
import java.util.List;

/** A place in a layer of a graph: a node, or where an edge passes, which may bear its label. */
final class Slot {
  /** How far it reaches to each side of its middle. */
  final double left;

  final double right;

  /** How strongly its neighbours draw it into one line with them. */
  final double pull;

  final boolean node;
  final List<Slot> above = new ArrayList<>();
  final List<Slot> below = new ArrayList<>();

  /** The place in its layer. */
  int place;

  double x;

  private Slot(double left, double right, double pull, boolean node) {
    this.left = left;
    this.right = right;
    this.pull = pull;
    this.node = node;
  }

  static Slot node(double left, double right) {
    return new Slot(left, right, Double.MAX_VALUE, true);
  }

  static Slot way(double width, double pull) {
    return new Slot(width / 2, width / 2, pull, false);
  }

  void over(Slot other) {
    below.add(other);
    other.above.add(this);
  }
}
