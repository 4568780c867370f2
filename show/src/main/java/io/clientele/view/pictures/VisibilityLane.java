package io.clientele.view.pictures;

/** The line below which customers do not see. */
final class VisibilityLane implements Lane {
  @Override
  public String label() {
    return "";
  }

  @Override
  public double height(Grid grid) {
    boolean any =
        grid.stages().stream()
            .anyMatch(s -> !s.capabilities().isEmpty() || !s.valueStreams().isEmpty());
    return any ? 26 : 0;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    drawing.line(
        new Point(0, y + 13),
        new Point(grid.width(), y + 13),
        Ink.AXIS,
        " stroke-width=\"1.5\" stroke-dasharray=\"2 4\"");
    String words = "line of visibility";
    double width = Letters.width(words, Type.SMALL) + 16;
    drawing.rect(new Box(grid.width() - width, y + 4, width, 18), 9, Ink.PANEL);
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED).end();
    drawing.text(new Point(grid.width() - 8, y + 17), words, pen);
  }
}
