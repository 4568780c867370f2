package io.clientele.view.pictures;

import java.util.List;

/** The names of the stages in arrows. */
final class StageLane implements Lane {
  private static final double HEIGHT = 52;
  private static final double TIP = 12;

  @Override
  public String label() {
    return "";
  }

  @Override
  public double height(Grid grid) {
    return HEIGHT + 8;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    for (int i = 0; i < grid.stages().size(); i++) {
      double x = grid.left(i) + 1;
      double width = grid.column() - 2;
      drawing.path(arrow(x, y, width, i == 0), Ink.MEASURED_SOFT, "");
      String name = (i + 1) + "  " + grid.stages().get(i).name();
      List<String> lines = Letters.wrap(name, width - 2 * TIP - 16, Type.STRONG, 2);
      double top = y + (HEIGHT - lines.size() * Type.STRONG.leading()) / 2;
      double indent = i == 0 ? 12 : TIP + 10;
      drawing.lines(new Point(x + indent, top), lines, Pen.of(Type.STRONG, Ink.TEXT));
    }
  }

  private static String arrow(double x, double y, double width, boolean first) {
    double middle = y + HEIGHT / 2;
    double notch = first ? 0 : TIP;
    return "M%s %sL%s %sL%s %sL%s %sL%s %sL%s %sz"
        .formatted(
            Drawing.n(x), Drawing.n(y),
            Drawing.n(x + width - 2), Drawing.n(y),
            Drawing.n(x + width - 2 + TIP), Drawing.n(middle),
            Drawing.n(x + width - 2), Drawing.n(y + HEIGHT),
            Drawing.n(x), Drawing.n(y + HEIGHT),
            Drawing.n(x + notch), Drawing.n(middle));
  }
}
