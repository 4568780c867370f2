package io.clientele.view.pictures;

import io.clientele.view.Sightline;
import io.clientele.view.Sightline.Hop;
import io.clientele.view.Sightline.Link;
import io.clientele.view.Sightline.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the elements of a line of sight stand, and the ways between them: each column is ordered by
 * the mean height of what leads to it, and a way that crosses a column takes a gap between boxes.
 */
record SightLayout(List<Map<String, Box>> columns, double height) {
  /** As many elements of one hop as are drawn. */
  static final int MOST = 9;

  private static final double COLUMN = 138;
  private static final double GAP = 34;
  private static final double NODE = 54;
  private static final double SPACE = 14;
  private static final double TOP = 40;

  /** A path's data, and whether it leads to the next column. */
  record Route(String data, boolean direct) {}

  static SightLayout of(Sightline view) {
    int tallest = view.hops().stream().mapToInt(SightLayout::rows).max().orElse(1);
    boolean more = view.hops().stream().anyMatch(hop -> hop.nodes().size() > MOST);
    double bottom = TOP + tallest * (NODE + SPACE);
    List<Map<String, Box>> columns = new ArrayList<>();
    for (Hop hop : view.hops()) {
      List<Node> nodes = ordered(hop, columns, view.links());
      double y = TOP + (bottom - TOP - nodes.size() * (NODE + SPACE) + SPACE) / 2;
      Map<String, Box> boxes = new HashMap<>();
      for (Node node : nodes) {
        boxes.put(node.id(), new Box(x(columns.size()), y, COLUMN, NODE));
        y += NODE + SPACE;
      }
      columns.add(boxes);
    }
    return new SightLayout(columns, bottom + (more ? 26 : 6));
  }

  private static int rows(Hop hop) {
    return Math.max(1, Math.min(hop.nodes().size(), MOST));
  }

  private static double x(int column) {
    return 1 + column * (COLUMN + GAP);
  }

  private static List<Node> ordered(Hop hop, List<Map<String, Box>> before, List<Link> links) {
    return hop.nodes().stream()
        .limit(MOST)
        .sorted(Comparator.comparingDouble(node -> weight(node, before, links)))
        .toList();
  }

  /** The mean height of the elements that lead to a node; one that nothing leads to comes last. */
  private static double weight(Node node, List<Map<String, Box>> before, List<Link> links) {
    double sum = 0;
    int count = 0;
    for (Link link : links) {
      Optional<Box> from =
          link.to().equals(node.id()) ? box(before, link.from()) : Optional.empty();
      if (from.isPresent()) {
        sum += from.get().centre().y();
        count++;
      }
    }
    return count == 0 ? Double.MAX_VALUE : sum / count;
  }

  private static Optional<Box> box(List<Map<String, Box>> columns, String id) {
    return columns.stream()
        .flatMap(column -> Optional.ofNullable(column.get(id)).stream())
        .findFirst();
  }

  Optional<Box> box(String id, int column) {
    return Optional.ofNullable(columns.get(column).get(id));
  }

  /** A whole column below its heading. */
  Box column(int index) {
    return new Box(x(index), TOP, COLUMN, height - TOP);
  }

  /** The one place of a column that nothing fills: as high as the segment. */
  Box middle(int index) {
    double y = columns.get(0).values().stream().mapToDouble(Box::y).min().orElse(TOP);
    return new Box(x(index), y, COLUMN, NODE);
  }

  double width() {
    return x(columns.size()) - GAP + 2;
  }

  /** The way of a link, if both ends are drawn and it leads on. */
  Optional<Route> route(Link link) {
    Optional<Box> from = box(columns, link.from());
    Optional<Box> to = box(columns, link.to());
    return from.isPresent() && to.isPresent() && from.get().x() < to.get().x()
        ? Optional.of(route(from.get(), to.get()))
        : Optional.empty();
  }

  private Route route(Box from, Box to) {
    int first = at(from) + 1;
    int last = at(to);
    double y = from.centre().y();
    StringBuilder data = new StringBuilder("M" + Drawing.n(from.right()) + " " + Drawing.n(y));
    for (int column = first; column < last; column++) {
      double straight = y + (to.centre().y() - y) / (last - column + 1.0);
      double next = free(column, straight);
      bend(data, new Point(x(column), next), y);
      data.append('H').append(Drawing.n(x(column) + COLUMN));
      y = next;
    }
    bend(data, new Point(to.x(), to.centre().y()), y);
    return new Route(data.toString(), first == last);
  }

  private static int at(Box box) {
    return (int) Math.round((box.x() - 1) / (COLUMN + GAP));
  }

  private static void bend(StringBuilder data, Point to, double y) {
    double half = to.x() - GAP / 2;
    data.append(
        "C%s %s %s %s %s %s"
            .formatted(
                Drawing.n(half),
                Drawing.n(y),
                Drawing.n(half),
                Drawing.n(to.y()),
                Drawing.n(to.x()),
                Drawing.n(to.y())));
  }

  /** The height nearest to the wanted one at which a column has no box. */
  private double free(int column, double wanted) {
    double margin = SPACE / 2;
    return columns.get(column).values().stream()
        .filter(box -> box.y() - margin < wanted && wanted < box.bottom() + margin)
        .findFirst()
        .map(box -> wanted < box.centre().y() ? box.y() - margin : box.bottom() + margin)
        .orElse(wanted);
  }
}
