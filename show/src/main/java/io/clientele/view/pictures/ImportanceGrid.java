package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.ImportanceMap;
import io.clientele.view.ImportanceMap.Spot;

/**
 * Importance upwards, performance to the right, parted at their means into four quadrants;
 * circumstances are numbered dots with the bars of their intervals, told below it.
 */
final class ImportanceGrid implements Picture<ImportanceMap> {
  private static final double WIDTH = 324;
  private static final Box PLOT = new Box(44, 20, WIDTH - 48, 212);
  private static final double ROW = 52;
  private static final Pen NOTE = Pen.of(Type.SMALL, Ink.MUTED);

  @Override
  public String name() {
    return "importance-map";
  }

  @Override
  public Class<ImportanceMap> view() {
    return ImportanceMap.class;
  }

  @Override
  public Svg draw(ImportanceMap view) {
    Drawing drawing = new Drawing(name(), view);
    Scale across = new Scale(0, 100, PLOT.x(), PLOT.right());
    double most =
        view.spots().stream().mapToDouble(s -> s.importance().high().orElse(0)).max().orElse(1);
    Scale up = new Scale(0, 105 * Math.max(0.01, most), PLOT.bottom(), PLOT.y());
    Point cross = new Point(across.at(view.meanPerformance()), up.at(100 * view.meanImportance()));
    quadrants(drawing, cross);
    axes(drawing, across, up);
    double y = PLOT.bottom() + 64;
    for (int at = 0; at < view.spots().size(); at++) {
      Spot spot = view.spots().get(at);
      drawing.open(spot.sentence());
      whiskers(drawing, spot, across, up);
      drawing.close();
    }
    for (int at = 0; at < view.spots().size(); at++) {
      Spot spot = view.spots().get(at);
      dot(drawing, spot, place(spot, across, up), at + 1);
      below(drawing, spot, at + 1, y);
      y += ROW;
    }
    return drawing.svg(WIDTH, y - 10);
  }

  private static Point place(Spot spot, Scale across, Scale up) {
    return new Point(
        across.at(spot.performance().value().orElse(0)),
        up.at(100 * spot.importance().value().orElse(0)));
  }

  private static void quadrants(Drawing drawing, Point cross) {
    drawing.rect(PLOT, 0, Ink.PANEL);
    Box weak = new Box(PLOT.x(), PLOT.y(), cross.x() - PLOT.x(), cross.y() - PLOT.y());
    drawing.rect(weak, 0, Ink.WARN_SOFT);
    drawing.line(new Point(cross.x(), PLOT.y()), new Point(cross.x(), PLOT.bottom()), Ink.AXIS);
    drawing.line(new Point(PLOT.x(), cross.y()), new Point(PLOT.right(), cross.y()), Ink.AXIS);
    Pen pen = Pen.of(Type.SMALL_STRONG, Ink.MUTED);
    double top = PLOT.y() - 7;
    double foot = PLOT.bottom() + 15;
    drawing.text(new Point(PLOT.x(), top), "Concentrate here", pen);
    drawing.text(new Point(PLOT.right(), top), "Keep up the good work", pen.end());
    drawing.text(new Point(PLOT.x(), foot), "Low priority", pen);
    drawing.text(new Point(PLOT.right(), foot), "Possible overkill", pen.end());
  }

  private static void axes(Drawing drawing, Scale across, Scale up) {
    double foot = PLOT.bottom() + 31;
    drawing.text(new Point(PLOT.x(), foot), "0", NOTE);
    drawing.text(new Point(across.at(50), foot), "performance", NOTE.middle());
    drawing.text(new Point(PLOT.right(), foot), "100", NOTE.end());
    for (double tick : up.ticks(4)) {
      Point at = new Point(PLOT.x() - 6, up.at(tick) + 4);
      drawing.text(at, (int) Math.rint(tick) + (tick == 0 ? "" : " %"), NOTE.end());
    }
  }

  private static void whiskers(Drawing drawing, Spot spot, Scale across, Scale up) {
    Point at = place(spot, across, up);
    Estimate wide = spot.performance();
    Estimate high = spot.importance();
    drawing.line(
        new Point(across.at(wide.low().orElse(0)), at.y()),
        new Point(across.at(wide.high().orElse(0)), at.y()),
        Ink.MEASURED_LINE,
        Marks.THICK);
    drawing.line(
        new Point(at.x(), up.at(100 * high.low().orElse(0))),
        new Point(at.x(), up.at(100 * high.high().orElse(0))),
        Ink.MEASURED_LINE,
        Marks.THICK);
  }

  /** Filled where the quadrant is certain; else an outline. */
  private static void dot(Drawing drawing, Spot spot, Point at, int number) {
    drawing.circle(at, 11, spot.certain() ? Ink.MEASURED : Ink.SURFACE);
    if (!spot.certain()) {
      drawing.circle(at, 11, Ink.MEASURED_LINE);
    }
    Pen pen = Pen.of(Type.SMALL_STRONG, spot.certain() ? Ink.ON_FILL : Ink.TEXT).middle();
    drawing.text(at.plus(0, 4), Integer.toString(number), pen);
  }

  private static void below(Drawing drawing, Spot spot, int number, double y) {
    Point at = new Point(0, y);
    drawing.text(at, number + "  " + spot.name(), Pen.of(Type.STRONG, Ink.TEXT));
    drawing.text(at.plus(16, 16), spot.said(), Pen.of(Type.SMALL_STRONG, Ink.TEXT));
    String figures =
        "importance " + spot.importance().text() + ", performance " + spot.performance().text();
    drawing.text(at.plus(16, 31), figures, NOTE);
  }
}
