package io.clientele.view.pictures;

import io.clientele.view.Numbers;
import io.clientele.view.Overlap;
import io.clientele.view.Overlap.Row;

/**
 * Segments against segments: how many customers two of them share, darker where they share more.
 */
final class OverlapMatrix implements Picture<Overlap> {
  private static final double LEFT = 230;
  private static final double CELL = 104;
  private static final double HIGH = 56;
  private static final double TOP = 44;

  @Override
  public String name() {
    return "overlap-matrix";
  }

  @Override
  public Class<Overlap> view() {
    return Overlap.class;
  }

  @Override
  public Svg draw(Overlap view) {
    Drawing drawing = new Drawing(name(), view);
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      heading(drawing, row, i);
      double y = TOP + i * HIGH;
      String label = Letters.cut(row.name(), LEFT - 20, Type.BODY);
      drawing.text(new Point(0, y + HIGH / 2 + 4), label, Pen.of(Type.BODY, Ink.TEXT));
      for (int j = 0; j < view.rows().size(); j++) {
        cell(drawing, view, i, j);
      }
    }
    double size = view.rows().size();
    return drawing.svg(LEFT + size * CELL + 2, TOP + size * HIGH + 2);
  }

  private static void heading(Drawing drawing, Row row, int i) {
    Point at = new Point(LEFT + i * CELL + CELL / 2, 0);
    var lines = Letters.wrap(row.name(), CELL - 12, Type.SMALL, 2);
    double y = TOP - 8 - (lines.size() - 1) * Type.SMALL.leading();
    for (String line : lines) {
      drawing.text(new Point(at.x(), y), line, Pen.of(Type.SMALL, Ink.MUTED).middle());
      y += Type.SMALL.leading();
    }
  }

  private static void cell(Drawing drawing, Overlap view, int i, int j) {
    Box box = new Box(LEFT + j * CELL + 2, TOP + i * HIGH + 2, CELL - 4, HIGH - 4);
    boolean own = i == j;
    long count = own ? view.rows().get(i).members() : view.rows().get(i).shared().get(j);
    double share = own ? 0 : view.jaccard(i, j);
    drawing.open(view.rows().get(i).name() + " and " + view.rows().get(j).name() + ": " + count);
    drawing.rect(box, 6, own ? Ink.PANEL : Ink.TRACK);
    if (!own && count > 0) {
      double height = Math.max(3, box.height() * share);
      drawing.rect(
          new Box(box.x(), box.bottom() - height, box.width(), height), 3, Ink.MEASURED_SOFT);
      drawing.rect(new Box(box.x(), box.bottom() - 3, box.width(), 3), 1.5, Ink.MEASURED);
    }
    Point middle = box.centre();
    Ink ink = own || count == 0 ? Ink.MUTED : Ink.TEXT;
    drawing.text(middle.plus(0, -1), Numbers.count(count), Pen.of(Type.STRONG, ink).middle());
    String below = own ? "members" : "overlap " + Numbers.percent(share);
    drawing.text(middle.plus(0, 13), below, Pen.of(Type.SMALL, Ink.MUTED).middle());
    drawing.close();
  }
}
