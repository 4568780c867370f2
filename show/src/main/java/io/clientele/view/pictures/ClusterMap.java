package io.clientele.view.pictures;

import io.clientele.view.Cluster;
import io.clientele.view.Waterfall;
import java.util.List;

/**
 * Records on an oval with their names outside it, links as lines as thick as they weigh; below it
 * the records of others whose tie was cut.
 */
final class ClusterMap implements Picture<Cluster> {
  private static final double THINNEST = 1;
  private static final double THICKEST = 7;

  private static final String DASHED = " stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";

  /** Of so many links each bears its weight; of more, the words appear on hover. */
  private static final int LABELLED = 6;

  @Override
  public String name() {
    return "cluster-map";
  }

  @Override
  public Class<Cluster> view() {
    return Cluster.class;
  }

  @Override
  public Svg draw(Cluster view) {
    Drawing drawing = new Drawing(name(), view);
    Oval oval = Oval.of(view);
    double most = view.ties().stream().mapToDouble(Cluster.Tie::bits).max().orElse(1);
    List<Cluster.Cut> cuts = view.cuts();
    for (int k = 0; k < cuts.size(); k++) {
      drawing.line(oval.at(cuts.get(k).from()), oval.below(k), Ink.BAD_LINE, DASHED);
    }
    view.ties().forEach(tie -> tie(drawing, view, oval, tie, Math.max(1, most)));
    if (view.ties().size() <= Math.min(LABELLED, view.nodes().size())) {
      view.ties().forEach(tie -> weight(drawing, oval, tie));
    }
    for (int k = 0; k < view.nodes().size(); k++) {
      node(drawing, view.nodes().get(k), oval, k);
    }
    for (int k = 0; k < cuts.size(); k++) {
      cut(drawing, view, cuts.get(k), oval.below(k));
    }
    if (view.more() > 0) {
      String words = "and " + view.more() + " more that were cut";
      drawing.text(oval.below(cuts.size()).plus(14, 4), words, Pen.of(Type.SMALL, Ink.MUTED));
    }
    return drawing.svg(Oval.WIDTH, oval.height(cuts.size() + (view.more() > 0 ? 1 : 0)));
  }

  private static void tie(Drawing drawing, Cluster view, Oval oval, Cluster.Tie tie, double most) {
    double share = Math.max(0, Math.min(1, tie.bits() / most));
    double width = THINNEST + share * (THICKEST - THINNEST);
    boolean steward = tie.by().contains("steward");
    drawing.open(
        named(view.nodes().get(tie.from()))
            + " and "
            + named(view.nodes().get(tie.to()))
            + ": "
            + words(tie)
            + ", by "
            + tie.by());
    drawing.line(
        oval.at(tie.from()),
        oval.at(tie.to()),
        steward ? Ink.GOOD_LINE : Ink.MEASURED_LINE,
        " stroke-width=\"%s\" stroke-opacity=\"0.55\"".formatted(Drawing.n(width)));
    drawing.close();
  }

  private static String words(Cluster.Tie tie) {
    String bits = Waterfall.bits(tie.bits());
    return tie.links() > 1 ? tie.links() + " links, at most " + bits : bits;
  }

  /** Nearer to the first record, so that crossing lines bear their figures apart. */
  private static void weight(Drawing drawing, Oval oval, Cluster.Tie tie) {
    Point from = oval.at(tie.from());
    Point to = oval.at(tie.to());
    Point at = from.plus(0.38 * (to.x() - from.x()), 0.38 * (to.y() - from.y()));
    String words = words(tie);
    double width = Letters.width(words, Type.SMALL_STRONG) + 8;
    drawing.rect(new Box(at.x() - width / 2, at.y() - 9, width, 17), 4, Ink.SURFACE);
    boolean steward = tie.by().contains("steward");
    Pen pen = Pen.of(Type.SMALL_STRONG, steward ? Ink.GOOD : Ink.MEASURED).middle();
    drawing.text(at.plus(0, 4), words, pen);
  }

  private static void node(Drawing drawing, Cluster.Node node, Oval oval, int place) {
    Point at = oval.at(place);
    boolean left = oval.isLeft(place);
    double x = at.x() + (left ? -14 : 14);
    double room = left ? x - 4 : Oval.WIDTH - x - 4;
    drawing.open(named(node));
    drawing.circle(at, 7, Ink.MEASURED);
    String record = Letters.cut(node.source() + " " + node.key(), room, Type.SMALL);
    if (node.name().isEmpty()) {
      label(drawing, new Point(x, at.y() + 4), record, side(Pen.of(Type.SMALL, Ink.MUTED), left));
    } else {
      String name = Letters.cut(node.name(), room, Type.STRONG);
      label(drawing, new Point(x, at.y() - 1), name, side(Pen.of(Type.STRONG, Ink.TEXT), left));
      label(drawing, new Point(x, at.y() + 13), record, side(Pen.of(Type.SMALL, Ink.MUTED), left));
    }
    drawing.close();
  }

  private static Pen side(Pen pen, boolean left) {
    return left ? pen.end() : pen;
  }

  /** Words on a ground of their own, so that lines pass behind them. */
  private static void label(Drawing drawing, Point at, String words, Pen pen) {
    double width = Letters.width(words, pen.type());
    double x = pen.anchor() == Anchor.END ? at.x() - width : at.x();
    drawing.rect(new Box(x - 2, at.y() - 11, width + 4, 14), 3, Ink.SURFACE);
    drawing.text(at, words, pen);
  }

  private static void cut(Drawing drawing, Cluster view, Cluster.Cut cut, Point at) {
    String why = "cut: " + cut.why() + ", " + Waterfall.bits(cut.bits());
    drawing.open(named(view.nodes().get(cut.from())) + " and " + named(cut.to()) + ": " + why);
    drawing.circle(at, 6, Ink.SURFACE);
    String x = Drawing.n(at.x() - 6);
    String ring = "M%s %sa6 6 0 1 0 12 0a6 6 0 1 0 -12 0z".formatted(x, Drawing.n(at.y()));
    drawing.path(ring, Ink.BAD_LINE, " stroke-width=\"1.5\"");
    double room = Oval.WIDTH - at.x() - 18;
    String who = named(cut.to()) + (cut.party().isEmpty() ? "" : ", " + cut.party());
    Pen body = Pen.of(Type.BODY, Ink.TEXT);
    Pen small = Pen.of(Type.SMALL_STRONG, Ink.BAD);
    label(drawing, at.plus(14, -2), Letters.cut(who, room, body.type()), body);
    label(drawing, at.plus(14, 12), Letters.cut(why, room, small.type()), small);
    drawing.close();
  }

  private static String named(Cluster.Node node) {
    String record = node.source() + " " + node.key();
    return node.name().isEmpty() ? record : record + " (" + node.name() + ")";
  }
}
