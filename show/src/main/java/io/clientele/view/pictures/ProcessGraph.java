package io.clientele.view.pictures;

import io.clientele.view.Numbers;
import io.clientele.view.ProcessMap;
import io.clientele.view.ProcessMap.Activity;
import io.clientele.view.ProcessMap.Arc;
import java.util.List;
import java.util.Locale;

/**
 * What customers do as a graph from top to bottom: arcs are the thicker the more often they are
 * taken, and the stronger in colour the longer they take.
 */
final class ProcessGraph implements Picture<ProcessMap> {
  private static final double THINNEST = 1.2;
  private static final double THICKEST = 8;
  private static final double FAINTEST = 0.45;
  private static final double PAD = 11;

  @Override
  public String name() {
    return "process-graph";
  }

  @Override
  public Class<ProcessMap> view() {
    return ProcessMap.class;
  }

  @Override
  public Svg draw(ProcessMap view) {
    Drawing drawing = new Drawing(name(), view);
    int lines =
        view.activities().stream().mapToInt(activity -> lines(activity).size()).max().orElse(1);
    double tall = lines * Type.STRONG.leading() + Type.SMALL.leading() + PAD;
    ProcessLayout layout = ProcessLayout.of(view, tall);
    Strokes strokes = Strokes.of(view);
    layout.ways().forEach(way -> way(drawing, layout, way, strokes));
    layout.loops().forEach(loop -> loop(drawing, layout, loop, strokes));
    layout.ways().forEach(way -> label(drawing, layout.label(way), way.arc()));
    for (int k = 0; k < view.activities().size(); k++) {
      node(drawing, view.activities().get(k), layout.box(k));
    }
    legend(drawing, view);
    return drawing.svg(Math.max(layout.width(), 560), layout.height());
  }

  /** What the most frequent and the slowest arc are drawn with; others in proportion. */
  private record Strokes(double times, double days) {
    static Strokes of(ProcessMap view) {
      return new Strokes(
          view.arcs().stream().mapToLong(Arc::times).max().orElse(1),
          view.arcs().stream().mapToDouble(arc -> arc.medianDays().orElse(0)).max().orElse(0));
    }

    double width(Arc arc) {
      return THINNEST + (THICKEST - THINNEST) * arc.times() / Math.max(1, times);
    }

    String opacity(Arc arc) {
      double share = days <= 0 ? 0 : arc.medianDays().orElse(0) / days;
      return String.format(Locale.ROOT, "%.2f", FAINTEST + (1 - FAINTEST) * share);
    }
  }

  private static List<String> lines(Activity activity) {
    return Letters.wrap(activity.name(), ProcessLayout.NODE - 2 * PAD, Type.STRONG, 2);
  }

  private static void way(
      Drawing drawing, ProcessLayout layout, ProcessLayout.Way way, Strokes strokes) {
    List<Point> points = layout.points(way);
    double width = strokes.width(way.arc());
    double head = 5 + width / 2;
    int last = points.size() - 1;
    Point tip = points.get(way.up() ? 0 : last);
    if (way.up()) {
      points.set(0, tip.plus(0, head));
    } else {
      points.set(last, tip.plus(0, -head));
    }
    drawing.open(tip(way.arc()));
    stroke(drawing, data(points), way.arc(), strokes);
    double turn = way.up() ? head : -head;
    arrow(drawing, tip, new Point(head * 0.75, turn), strokes.opacity(way.arc()));
    drawing.close();
  }

  private static String tip(Arc arc) {
    String wait =
        arc.medianDays().isPresent()
            ? ", after " + Numbers.span(arc.medianDays().getAsDouble()) + " (median)"
            : "";
    return arc.from() + " → " + arc.to() + ": " + Numbers.counted(arc.times(), "time") + wait;
  }

  private static void stroke(Drawing drawing, String data, Arc arc, Strokes strokes) {
    String more =
        " stroke-width=\"%s\" stroke-opacity=\"%s\""
            .formatted(Drawing.n(strokes.width(arc)), strokes.opacity(arc));
    drawing.path(data, Ink.MEASURED_LINE, more);
  }

  /** A triangle whose tip is at the point; half its base and its height are given. */
  private static void arrow(Drawing drawing, Point tip, Point size, String opacity) {
    String data =
        "M%s %sL%s %sL%s %sz"
            .formatted(
                Drawing.n(tip.x()),
                Drawing.n(tip.y()),
                Drawing.n(tip.x() - size.x()),
                Drawing.n(tip.y() + size.y()),
                Drawing.n(tip.x() + size.x()),
                Drawing.n(tip.y() + size.y()));
    drawing.path(data, Ink.MEASURED, " fill-opacity=\"" + opacity + "\"");
  }

  /** Straight through layers, bent between them. */
  private static String data(List<Point> points) {
    StringBuilder data = new StringBuilder();
    data.append('M').append(pair(points.get(0)));
    for (int k = 1; k < points.size(); k++) {
      Point from = points.get(k - 1);
      Point to = points.get(k);
      double half = (from.y() + to.y()) / 2;
      if (Math.abs(from.x() - to.x()) < 0.05) {
        data.append('L').append(pair(to));
      } else {
        data.append('C').append(pair(new Point(from.x(), half))).append(' ');
        data.append(pair(new Point(to.x(), half))).append(' ').append(pair(to));
      }
    }
    return data.toString();
  }

  private static String pair(Point point) {
    return Drawing.n(point.x()) + " " + Drawing.n(point.y());
  }

  /** Out of the right side of an activity and into it again. */
  private static void loop(
      Drawing drawing, ProcessLayout layout, ProcessLayout.Loop loop, Strokes strokes) {
    double x = loop.slot().x + ProcessLayout.NODE / 2;
    double y = (layout.top(loop.layer()) + layout.bottom(loop.layer())) / 2;
    drawing.open(tip(loop.arc()));
    String data = "M%s %sc26 0 26 22 8 22".formatted(Drawing.n(x), Drawing.n(y - 11));
    stroke(drawing, data, loop.arc(), strokes);
    drawing.path(
        "M%s %sl9 -5v10z".formatted(Drawing.n(x), Drawing.n(y + 11)),
        Ink.MEASURED,
        " fill-opacity=\"" + strokes.opacity(loop.arc()) + "\"");
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    drawing.text(new Point(x + 28, y + 4), loop.arc().label(), pen);
    drawing.close();
  }

  private static void label(Drawing drawing, Point middle, Arc arc) {
    double width = Letters.width(arc.label(), Type.SMALL) + 6;
    Box ground = new Box(middle.x() - width / 2, middle.y() - 8, width, 16);
    drawing.rect(ground, 3, Ink.SURFACE);
    drawing.text(middle.plus(0, 4), arc.label(), Pen.of(Type.SMALL, Ink.TEXT).middle());
  }

  private static void node(Drawing drawing, Activity activity, Box box) {
    drawing.open(activity.name() + ": " + Numbers.counted(activity.times(), "time"));
    drawing.card(box, Ink.MEASURED_SOFT, Ink.MEASURED_LINE);
    Point at = new Point(box.x() + PAD, box.y() + PAD / 2);
    double used = drawing.lines(at, lines(activity), Pen.of(Type.STRONG, Ink.TEXT));
    double y = at.y() + used + Type.SMALL.size();
    String count = "×" + Numbers.count(activity.times());
    drawing.text(new Point(at.x(), y), count, Pen.of(Type.SMALL, Ink.MUTED));
    Pen side = Pen.of(Type.SMALL_STRONG, Ink.TEXT).end();
    drawing.text(new Point(box.right() - PAD, y), ends(activity), side);
    drawing.close();
  }

  private static String ends(Activity activity) {
    String begins = activity.begins() > 0 ? "▶ " + Numbers.count(activity.begins()) : "";
    String ends = activity.ends() > 0 ? "■ " + Numbers.count(activity.ends()) : "";
    return (begins + "  " + ends).strip();
  }

  private static void legend(Drawing drawing, ProcessMap view) {
    double days =
        view.arcs().stream().mapToDouble(arc -> arc.medianDays().orElse(0)).max().orElse(0);
    String words =
        "Thicker: more often. Stronger: longer wait"
            + (days > 0 ? ", up to " + Numbers.span(days) : "")
            + ". ▶ cases begin here, ■ end here.";
    drawing.text(new Point(ProcessLayout.MARGIN, 14), words, Pen.of(Type.SMALL, Ink.MUTED));
  }
}
