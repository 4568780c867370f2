package io.clientele.view.pictures;

import io.clientele.view.Estimate;

/** The share of cases that reach each stage, as a narrowing band with its figures. */
final class ReachLane implements Lane {
  private static final double HEIGHT = 92;
  private static final double BAND = 38;

  @Override
  public String label() {
    return "Reach";
  }

  @Override
  public double height(Grid grid) {
    return grid.stages().stream().anyMatch(stage -> stage.reach().present()) ? HEIGHT : 0;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    for (int i = 0; i < grid.stages().size(); i++) {
      Estimate reach = grid.stages().get(i).reach();
      double now = share(reach);
      double next = i + 1 < grid.stages().size() ? share(grid.stages().get(i + 1).reach()) : now;
      drawing.open(grid.stages().get(i).name() + ": " + reach.sentence());
      band(drawing, grid, i, new double[] {y, now, next});
      figures(drawing, grid, i, y);
      drawing.close();
    }
  }

  private static double share(Estimate reach) {
    double value = reach.value().orElse(0);
    return Math.max(0, Math.min(1, reach.unit().equals("share") ? value : value / 100));
  }

  /** From this stage's share to the next one's. */
  private static void band(Drawing drawing, Grid grid, int i, double[] shape) {
    double middle = shape[0] + 30;
    double left = grid.left(i);
    double turn = left + grid.column() * 0.72;
    double right = left + grid.column();
    double now = Math.max(1, shape[1] * BAND / 2);
    double next = Math.max(1, shape[2] * BAND / 2);
    String data =
        "M%s %sL%s %sL%s %sL%s %sL%s %sL%s %sz"
            .formatted(
                Drawing.n(left), Drawing.n(middle - now),
                Drawing.n(turn), Drawing.n(middle - now),
                Drawing.n(right), Drawing.n(middle - next),
                Drawing.n(right), Drawing.n(middle + next),
                Drawing.n(turn), Drawing.n(middle + now),
                Drawing.n(left), Drawing.n(middle + now));
    drawing.path(data, Ink.MEASURED_SOFT, "");
  }

  private static void figures(Drawing drawing, Grid grid, int i, double y) {
    Estimate reach = grid.stages().get(i).reach();
    double x = grid.left(i) + 10;
    drawing.text(new Point(x, y + 36), reach.text(), Pen.of(Type.TITLE, Ink.TEXT));
    if (reach.present()) {
      String detail = reach.interval() + ", n " + reach.count();
      drawing.text(new Point(x, y + 70), detail, Pen.of(Type.SMALL, Ink.MUTED));
    }
  }
}
