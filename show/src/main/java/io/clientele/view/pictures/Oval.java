package io.clientele.view.pictures;

import io.clientele.view.Cluster;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the records of a cluster stand: down the right half of an oval and up the left one, each in
 * a row of its own, so that every name has room beside it. Records that are tied stand near each
 * other.
 *
 * @param places for each record its place in the round
 * @param row from one row to the next: few records stand farther apart
 */
record Oval(List<Integer> places, double row) {
  static final double WIDTH = 720;
  private static final double CENTRE = WIDTH / 2;
  private static final double HALF = 150;
  private static final double TOP = 26;
  private static final double CUT_ROW = 36;

  static Oval of(Cluster view) {
    List<Integer> order = order(view);
    List<Integer> places = new ArrayList<>();
    for (int node = 0; node < order.size(); node++) {
      places.add(order.indexOf(node));
    }
    return new Oval(List.copyOf(places), places.size() <= 8 ? 62 : places.size() <= 16 ? 50 : 40);
  }

  /** From the first record always on to the one with the heaviest tie to those that stand. */
  private static List<Integer> order(Cluster view) {
    List<Integer> order = new ArrayList<>();
    while (order.size() < view.nodes().size()) {
      int next = -1;
      double heaviest = Double.NEGATIVE_INFINITY;
      for (Cluster.Tie tie : view.ties()) {
        boolean leads = order.contains(tie.from()) != order.contains(tie.to());
        if (leads && tie.bits() > heaviest) {
          heaviest = tie.bits();
          next = order.contains(tie.from()) ? tie.to() : tie.from();
        }
      }
      order.add(next >= 0 ? next : first(order));
    }
    return order;
  }

  private static int first(List<Integer> taken) {
    int first = 0;
    while (taken.contains(first)) {
      first++;
    }
    return first;
  }

  private int onTheRight() {
    return (places.size() + 1) / 2;
  }

  boolean isLeft(int node) {
    return places.get(node) >= onTheRight();
  }

  Point at(int node) {
    int place = places.get(node);
    boolean left = isLeft(node);
    int rows = left ? places.size() - onTheRight() : onTheRight();
    int at = left ? places.size() - 1 - place : place;
    double middle = middle();
    double y = middle + (at - (rows - 1) / 2.0) * row;
    double part = (y - middle) / (onTheRight() * row / 2.0 + 1);
    double x = HALF * Math.sqrt(Math.max(0, 1 - part * part));
    return new Point(CENTRE + (left ? -x : x), y);
  }

  private double middle() {
    return TOP + (onTheRight() - 1) * row / 2.0;
  }

  /** Where the other end of a cut tie stands. */
  Point below(int cut) {
    return new Point(CENTRE - 60, TOP + (onTheRight() - 1) * row + 58 + cut * CUT_ROW);
  }

  double height(int rows) {
    return rows == 0 ? TOP + (onTheRight() - 1) * row + TOP : below(rows - 1).y() + 24;
  }
}
