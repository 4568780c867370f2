package io.clientele.view.pictures;

import io.clientele.view.MarketMatrix;
import io.clientele.view.MarketMatrix.Cell;
import io.clientele.view.MarketMatrix.Row;
import java.util.List;

/** Customer types against offers: the route, the lane, and a bar for the share that keeps to it. */
final class RouteMatrix implements Picture<MarketMatrix> {
  private static final double LEFT = 130;
  private static final double CELL = 208;
  private static final double HIGH = 104;
  private static final double TOP = 46;
  private static final double PAD = 12;

  /** Below this share orders drift from the route that is meant. */
  private static final double KEPT = 0.8;

  @Override
  public String name() {
    return "route-matrix";
  }

  @Override
  public Class<MarketMatrix> view() {
    return MarketMatrix.class;
  }

  @Override
  public Svg draw(MarketMatrix view) {
    Drawing drawing = new Drawing(name(), view);
    for (int i = 0; i < view.offers().size(); i++) {
      heading(drawing, view.offers().get(i), LEFT + i * CELL + PAD);
    }
    for (int i = 0; i < view.rows().size(); i++) {
      row(drawing, view, view.rows().get(i), TOP + i * HIGH);
    }
    double width = LEFT + Math.max(1, view.offers().size()) * CELL + 2;
    return drawing.svg(width, TOP + Math.max(1, view.rows().size()) * HIGH + 2);
  }

  private static void heading(Drawing drawing, String offer, double x) {
    List<String> lines = Letters.wrap(offer, CELL - 2 * PAD, Type.STRONG, 2);
    double y = TOP - 10 - (lines.size() - 1) * Type.STRONG.leading();
    for (String line : lines) {
      drawing.text(new Point(x, y), line, Pen.of(Type.STRONG, Ink.TEXT));
      y += Type.STRONG.leading();
    }
  }

  private static void row(Drawing drawing, MarketMatrix view, Row row, double y) {
    List<String> name = Letters.wrap(row.name(), LEFT - 16, Type.STRONG, 3);
    drawing.lines(new Point(0, y + 14), name, Pen.of(Type.STRONG, Ink.TEXT));
    for (int i = 0; i < row.cells().size(); i++) {
      Box box = new Box(LEFT + i * CELL + 3, y + 3, CELL - 6, HIGH - 6);
      drawing.open(row.name() + " and " + view.offers().get(i));
      cell(drawing, view, row.cells().get(i), box);
      drawing.close();
    }
  }

  private static void cell(Drawing drawing, MarketMatrix view, Cell cell, Box box) {
    if (!cell.meant()) {
      drawing.rect(box, 8, Ink.PANEL);
      drawing.text(
          new Point(box.x() + PAD, box.y() + 24),
          "not meant for them",
          Pen.of(Type.SMALL, Ink.MUTED));
      return;
    }
    drawing.card(box, Ink.SURFACE, cell.gap().isEmpty() ? Ink.RULE : Ink.BAD_LINE);
    double x = box.x() + PAD;
    double inner = box.width() - 2 * PAD;
    String route = cell.routes().isEmpty() ? "✕ " + cell.gap() : cell.routes();
    Ink ink = cell.routes().isEmpty() ? Ink.BAD : Ink.TEXT;
    drawing.text(
        new Point(x, box.y() + 22),
        Letters.cut(route, inner, Type.STRONG),
        Pen.of(Type.STRONG, ink));
    drawing.text(
        new Point(x, box.y() + 39),
        Letters.cut(second(cell), inner, Type.SMALL),
        Pen.of(Type.SMALL, cell.rivals().isEmpty() ? Ink.MUTED : Ink.WARN));
    share(drawing, view, cell, new Box(x, box.y() + 52, inner, 8));
  }

  private static String second(Cell cell) {
    String lane = cell.lane().isEmpty() ? "~ no lane known" : "lane: " + cell.lane();
    return cell.rivals().isEmpty() ? lane : lane + " · ! also " + cell.rivals();
  }

  private static void share(Drawing drawing, MarketMatrix view, Cell cell, Box bar) {
    drawing.rect(bar, 4, Ink.TRACK);
    boolean isKept = cell.share() >= KEPT;
    if (cell.n() > 0 && cell.share() > 0) {
      double width = Math.max(4, bar.width() * cell.share());
      Ink ink = isKept ? Ink.MEASURED : Ink.WARN;
      drawing.rect(new Box(bar.x(), bar.y(), width, bar.height()), 4, ink);
    }
    String mark = cell.n() == 0 || isKept || cell.routes().isEmpty() ? "" : "! ";
    double y = bar.bottom() + 17;
    drawing.text(new Point(bar.x(), y), mark + cell.measured(), Pen.of(Type.SMALL, Ink.TEXT));
    drawing.text(
        new Point(bar.right(), y),
        cell.n() == 0 ? "" : view.money(cell),
        Pen.of(Type.SMALL, Ink.MUTED).end());
  }
}
