package io.clientele.view.pictures;

import io.clientele.view.Sightline;
import io.clientele.view.Sightline.Hop;
import io.clientele.view.Sightline.Link;
import io.clientele.view.Sightline.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The path from segment to business value as columns of elements; a broken hop is red and dashed.
 */
final class LineOfSightMap implements Picture<Sightline> {
  private static final double COLUMN = 138;
  private static final double GAP = 34;
  private static final double NODE = 46;
  private static final double SPACE = 12;
  private static final double TOP = 40;
  private static final int MOST = 8;

  @Override
  public String name() {
    return "line-of-sight";
  }

  @Override
  public Class<Sightline> view() {
    return Sightline.class;
  }

  @Override
  public Svg draw(Sightline view) {
    Drawing drawing = new Drawing(name(), view);
    int tallest = view.hops().stream().mapToInt(hop -> rows(hop)).max().orElse(1);
    double height = TOP + tallest * (NODE + SPACE) + 6;
    Map<String, Box> boxes = boxes(view, height);
    view.links().forEach(link -> curve(drawing, boxes, link));
    for (int i = 0; i < view.hops().size(); i++) {
      column(drawing, view, i, new Box(x(i), TOP, COLUMN, height - TOP));
    }
    nodes(drawing, view, boxes);
    return drawing.svg(x(view.hops().size()) - GAP + 2, height);
  }

  private static double x(int column) {
    return 1 + column * (COLUMN + GAP);
  }

  private static int rows(Hop hop) {
    return Math.max(1, Math.min(hop.nodes().size(), MOST + 1));
  }

  private static Map<String, Box> boxes(Sightline view, double height) {
    Map<String, Box> boxes = new HashMap<>();
    for (int i = 0; i < view.hops().size(); i++) {
      Hop hop = view.hops().get(i);
      double y = start(hop, height);
      for (Node node : hop.nodes().subList(0, Math.min(MOST, hop.nodes().size()))) {
        boxes.putIfAbsent(node.id(), new Box(x(i), y, COLUMN, NODE));
        y += NODE + SPACE;
      }
    }
    return boxes;
  }

  private static double start(Hop hop, double height) {
    double used = rows(hop) * (NODE + SPACE) - SPACE;
    return TOP + (height - TOP - 6 - used) / 2;
  }

  private static void column(Drawing drawing, Sightline view, int index, Box box) {
    Hop hop = view.hops().get(index);
    boolean broken = hop.nodes().isEmpty();
    Pen pen = Pen.of(Type.SMALL_STRONG, broken ? Ink.BAD : Ink.MUTED);
    String sign = broken ? "✕ " : "";
    drawing.text(new Point(box.x(), 16), sign + hop.name(), pen);
    drawing.line(
        new Point(box.x(), 25), new Point(box.right(), 25), broken ? Ink.BAD_LINE : Ink.RULE);
    double y = start(hop, box.bottom());
    if (broken) {
      missing(drawing, view, index, new Box(box.x(), y, COLUMN, NODE));
    } else if (hop.nodes().size() > MOST) {
      String more = "and " + (hop.nodes().size() - MOST) + " more in the table";
      double at = y + MOST * (NODE + SPACE) + 16;
      drawing.text(new Point(box.x() + 4, at), more, Pen.of(Type.SMALL, Ink.MUTED));
    }
  }

  private static void missing(Drawing drawing, Sightline view, int index, Box box) {
    boolean first = view.broken().filter(view.hops().get(index)::equals).isPresent();
    drawing.rect(box, 8, Ink.BAD_SOFT);
    String data =
        "M%s %sh%sv%sh%sz"
            .formatted(
                Drawing.n(box.x()),
                Drawing.n(box.y()),
                Drawing.n(box.width()),
                Drawing.n(box.height()),
                Drawing.n(-box.width()));
    drawing.path(data, Ink.BAD_LINE, " stroke-width=\"1.5\" stroke-dasharray=\"5 4\"");
    Point middle = box.centre();
    drawing.text(
        middle.plus(0, first ? -2 : 4),
        first ? "broken here" : "not reached",
        Pen.of(Type.STRONG, Ink.BAD).middle());
    if (first) {
      drawing.text(middle.plus(0, 13), "nothing leads here", Pen.of(Type.SMALL, Ink.BAD).middle());
    }
  }

  private static void curve(Drawing drawing, Map<String, Box> boxes, Link link) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    if (from == null || to == null || from.x() >= to.x()) {
      return;
    }
    double bend = Math.min(GAP, (to.x() - from.right()) / 2);
    String data =
        "M%s %sC%s %s %s %s %s %s"
            .formatted(
                Drawing.n(from.right()),
                Drawing.n(from.centre().y()),
                Drawing.n(from.right() + bend),
                Drawing.n(from.centre().y()),
                Drawing.n(to.x() - bend),
                Drawing.n(to.centre().y()),
                Drawing.n(to.x()),
                Drawing.n(to.centre().y()));
    drawing.path(data, Ink.AXIS, " stroke-width=\"1.5\"");
  }

  private static void nodes(Drawing drawing, Sightline view, Map<String, Box> boxes) {
    for (int i = 0; i < view.hops().size(); i++) {
      for (Node node : view.hops().get(i).nodes()) {
        Box box = boxes.get(node.id());
        if (box != null && box.x() == x(i)) {
          node(drawing, node, box, i == 0);
        }
      }
    }
  }

  private static void node(Drawing drawing, Node node, Box box, boolean first) {
    drawing.open(node.title() + " (" + node.id() + ")");
    drawing.card(
        box, first ? Ink.MEASURED_SOFT : Ink.SURFACE, first ? Ink.MEASURED_LINE : Ink.AXIS);
    List<String> lines = Letters.wrap(node.title(), box.width() - 20, Type.BODY, 2);
    double top = box.centre().y() - lines.size() * Type.BODY.leading() / 2;
    drawing.lines(new Point(box.x() + 10, top), lines, Pen.of(Type.BODY, Ink.TEXT));
    drawing.close();
  }
}
