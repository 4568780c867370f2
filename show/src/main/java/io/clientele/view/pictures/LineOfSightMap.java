package io.clientele.view.pictures;

import io.clientele.view.Sightline;
import io.clientele.view.Sightline.Hop;
import io.clientele.view.Sightline.Link;
import io.clientele.view.Sightline.Node;
import java.util.List;

/**
 * The path from segment to business value as columns of elements; a broken hop is red and dashed.
 */
final class LineOfSightMap implements Picture<Sightline> {
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
    SightLayout layout = SightLayout.of(view);
    view.links().forEach(link -> link(drawing, layout, link));
    for (int i = 0; i < view.hops().size(); i++) {
      column(drawing, view, layout, i);
    }
    nodes(drawing, view, layout);
    return drawing.svg(layout.width(), layout.height());
  }

  /**
   * Hops that leave out a column are thinner, since they run beside what the others run through.
   */
  private static void link(Drawing drawing, SightLayout layout, Link link) {
    layout
        .route(link)
        .ifPresent(
            route -> {
              String width = route.direct() ? " stroke-width=\"1.5\"" : " stroke-width=\"1\"";
              drawing.path(route.data(), Ink.AXIS, width);
            });
  }

  private static void column(Drawing drawing, Sightline view, SightLayout layout, int index) {
    Box box = layout.column(index);
    Hop hop = view.hops().get(index);
    boolean broken = hop.nodes().isEmpty();
    Pen pen = Pen.of(Type.SMALL_STRONG, broken ? Ink.BAD : Ink.MUTED);
    String sign = broken ? "✕ " : "";
    drawing.text(new Point(box.x(), 16), sign + hop.name(), pen);
    drawing.line(
        new Point(box.x(), 25), new Point(box.right(), 25), broken ? Ink.BAD_LINE : Ink.RULE);
    if (broken) {
      missing(drawing, view, index, layout.middle(index));
    } else if (hop.nodes().size() > SightLayout.MOST) {
      String more = "and " + (hop.nodes().size() - SightLayout.MOST) + " more in the table";
      Point below = new Point(box.x() + 4, layout.height() - 12);
      drawing.text(below, more, Pen.of(Type.SMALL, Ink.MUTED));
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

  private static void nodes(Drawing drawing, Sightline view, SightLayout layout) {
    for (int i = 0; i < view.hops().size(); i++) {
      boolean first = i == 0;
      for (Node node : view.hops().get(i).nodes()) {
        layout.box(node.id(), i).ifPresent(box -> node(drawing, node, box, first));
      }
    }
  }

  private static void node(Drawing drawing, Node node, Box box, boolean first) {
    drawing.open(node.title() + " (" + node.id() + ")");
    drawing.card(
        box, first ? Ink.MEASURED_SOFT : Ink.SURFACE, first ? Ink.MEASURED_LINE : Ink.AXIS);
    List<String> lines = Letters.wrap(node.title(), box.width() - 18, Type.BODY, 3);
    double top = box.centre().y() - lines.size() * Type.BODY.leading() / 2;
    drawing.lines(new Point(box.x() + 9, top), lines, Pen.of(Type.BODY, Ink.TEXT));
    drawing.close();
  }
}
