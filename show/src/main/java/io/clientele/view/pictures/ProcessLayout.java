package io.clientele.view.pictures;

import io.clientele.view.ProcessMap;
import io.clientele.view.ProcessMap.Activity;
import io.clientele.view.ProcessMap.Arc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the activities of a process map stand and which ways its arcs take. Activities take every
 * second layer; between them each arc has a place for its label, so that no label covers another.
 */
final class ProcessLayout {
  static final double NODE = 204;
  static final double MARGIN = 4;

  private static final double LABEL = 16;
  private static final double GAP = 20;
  private static final double TOP = 34;
  private static final double PORT = 24;

  /** A drawn arc with its slots from the upper to the lower activity; up, if it leads back. */
  record Way(Arc arc, boolean up, List<Slot> slots) {
    Slot label() {
      return slots.get(1);
    }
  }

  /** An arc from an activity to itself. */
  record Loop(Arc arc, Slot slot, int layer) {}

  private final ProcessMap view;
  private final double tall;
  private final List<List<Slot>> layers = new ArrayList<>();
  private final Map<Slot, Integer> layerOf = new HashMap<>();
  private final List<Slot> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();

  private ProcessLayout(ProcessMap view, double tall) {
    this.view = view;
    this.tall = tall;
  }

  /**
   * @param tall the height of an activity
   */
  static ProcessLayout of(ProcessMap view, double tall) {
    ProcessLayout layout = new ProcessLayout(view, tall);
    layout.fill();
    Untangling.untangle(layout.layers);
    Spacing.space(layout.layers);
    double least =
        layout.layerOf.keySet().stream().mapToDouble(slot -> slot.x - slot.left).min().orElse(0);
    layout.layerOf.keySet().forEach(slot -> slot.x += MARGIN - least);
    return layout;
  }

  private void fill() {
    List<Arc> arcs = arcs();
    List<Layering.Edge> edges =
        arcs.stream().map(arc -> new Layering.Edge(at(arc.from()), at(arc.to()))).toList();
    Layering layering = Layering.of(view.activities().size(), edges);
    for (int k = 0; k < 2 * layering.height() - 1; k++) {
      layers.add(new ArrayList<>());
    }
    for (int node = 0; node < view.activities().size(); node++) {
      Slot slot = Slot.node(NODE / 2, NODE / 2 + loopWidth(arcs, node));
      put(slot, 2 * layering.layers()[node]);
      nodes.add(slot);
    }
    double most = arcs.stream().mapToLong(Arc::times).max().orElse(1);
    for (int k = 0; k < arcs.size(); k++) {
      Layering.Edge edge = edges.get(k);
      Arc arc = arcs.get(k);
      if (edge.loops()) {
        loops.add(new Loop(arc, nodes.get(edge.from()), layer(nodes.get(edge.from()))));
      } else {
        ways.add(way(arc, edge, layering.reversed()[k], 0.1 + arc.times() / most));
      }
    }
  }

  /** Those between activities that are drawn, the most frequent first. */
  private List<Arc> arcs() {
    return view.arcs().stream()
        .filter(arc -> at(arc.from()) >= 0 && at(arc.to()) >= 0)
        .sorted(Comparator.comparingLong((Arc arc) -> -arc.times()))
        .toList();
  }

  private int at(String activity) {
    return view.activities().stream().map(Activity::name).toList().indexOf(activity);
  }

  private double loopWidth(List<Arc> arcs, int node) {
    String name = view.activities().get(node).name();
    return arcs.stream()
        .filter(arc -> arc.from().equals(name) && arc.to().equals(name))
        .mapToDouble(arc -> 34 + Letters.width(arc.label(), Type.SMALL))
        .findFirst()
        .orElse(0);
  }

  private void put(Slot slot, int layer) {
    layers.get(layer).add(slot);
    layerOf.put(slot, layer);
  }

  private Way way(Arc arc, Layering.Edge edge, boolean up, double pull) {
    Slot first = nodes.get(up ? edge.to() : edge.from());
    Slot last = nodes.get(up ? edge.from() : edge.to());
    List<Slot> slots = new ArrayList<>(List.of(first));
    for (int layer = layer(first) + 1; layer < layer(last); layer++) {
      boolean label = slots.size() == 1;
      Slot slot = Slot.way(label ? Letters.width(arc.label(), Type.SMALL) + 8 : 8, pull);
      put(slot, layer);
      slots.get(slots.size() - 1).over(slot);
      slots.add(slot);
    }
    slots.get(slots.size() - 1).over(last);
    slots.add(last);
    return new Way(arc, up, slots);
  }

  List<Way> ways() {
    return ways;
  }

  List<Loop> loops() {
    return loops;
  }

  private int layer(Slot slot) {
    return layerOf.getOrDefault(slot, 0);
  }

  double top(int layer) {
    int labels = layer / 2;
    int activities = layer - labels;
    return TOP + activities * (tall + GAP) + labels * (LABEL + GAP);
  }

  double bottom(int layer) {
    return top(layer) + (layer % 2 == 0 ? tall : LABEL);
  }

  Box box(int activity) {
    Slot slot = nodes.get(activity);
    return new Box(slot.x - NODE / 2, top(layer(slot)), NODE, tall);
  }

  double width() {
    return MARGIN
        + layerOf.keySet().stream().mapToDouble(slot -> slot.x + slot.right).max().orElse(NODE);
  }

  double height() {
    return bottom(Math.max(0, layers.size() - 1)) + MARGIN;
  }

  /** Where the middle of a label stands. */
  Point label(Way way) {
    return new Point(way.label().x, (top(layer(way.label())) + bottom(layer(way.label()))) / 2);
  }

  /** From the upper to the lower activity, two points for each layer between them. */
  List<Point> points(Way way) {
    List<Slot> slots = way.slots();
    Slot first = slots.get(0);
    Slot last = slots.get(slots.size() - 1);
    List<Point> points = new ArrayList<>();
    points.add(new Point(port(first, first.below, slots.get(1)), bottom(layer(first))));
    for (Slot slot : slots.subList(1, slots.size() - 1)) {
      points.add(new Point(slot.x, top(layer(slot))));
      points.add(new Point(slot.x, bottom(layer(slot))));
    }
    points.add(new Point(port(last, last.above, slots.get(slots.size() - 2)), top(layer(last))));
    return points;
  }

  /** Arcs of one side of an activity stand apart, in the order of where they come from. */
  private static double port(Slot node, List<Slot> side, Slot towards) {
    int before = 0;
    for (Slot other : side) {
      before += other.place < towards.place ? 1 : 0;
    }
    double apart = Math.min(PORT, (NODE - 40) / side.size());
    return node.x + (before - (side.size() - 1) / 2.0) * apart;
  }
}
