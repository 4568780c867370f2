package io.clientele.view.pictures;

import io.clientele.view.JourneyBoard.Stage;
import java.util.List;
import java.util.function.Function;

/** Sentences below one another, each with the lane's sign. */
record TextLane(String label, String sign, Ink ink, Function<Stage, List<String>> content)
    implements Lane {
  private static final double INDENT = 14;
  private static final double SPACE = 5;
  private static final int LINES = 4;
  private static final int MOST = 6;
  private static final Type TYPE = Type.BODY;

  @Override
  public double height(Grid grid) {
    double tallest = 0;
    for (Stage stage : grid.stages()) {
      double used = 0;
      for (String text : shown(stage)) {
        used += lines(grid, text).size() * TYPE.leading() + SPACE;
      }
      tallest = Math.max(tallest, used + (hidden(stage) > 0 ? Type.SMALL.leading() : 0));
    }
    return tallest == 0 ? 0 : tallest + 15;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    for (int i = 0; i < grid.stages().size(); i++) {
      Stage stage = grid.stages().get(i);
      Box box = grid.inner(i, y + 10, 0);
      double at = box.y();
      for (String text : shown(stage)) {
        at += item(drawing, grid, new Point(box.x(), at), text) + SPACE;
      }
      if (hidden(stage) > 0) {
        String more = "and " + hidden(stage) + " more";
        drawing.text(new Point(box.x() + INDENT, at + 11), more, Pen.of(Type.SMALL, Ink.MUTED));
      }
    }
  }

  private double item(Drawing drawing, Grid grid, Point at, String text) {
    drawing.open(text);
    drawing.text(at.plus(0, TYPE.size()), sign, Pen.of(Type.STRONG, ink));
    double used = drawing.lines(at.plus(INDENT, 0), lines(grid, text), Pen.of(TYPE, Ink.TEXT));
    drawing.close();
    return used;
  }

  private static List<String> lines(Grid grid, String text) {
    return Letters.wrap(text, grid.column() - 20 - INDENT, TYPE, LINES);
  }

  private List<String> shown(Stage stage) {
    List<String> all = content.apply(stage);
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private int hidden(Stage stage) {
    return Math.max(0, content.apply(stage).size() - MOST);
  }
}
