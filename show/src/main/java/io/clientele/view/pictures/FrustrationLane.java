package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.JourneyBoard.Frustration;
import io.clientele.view.JourneyBoard.Stage;
import java.util.List;

/** How many cases go wrong in each stage; a mark where it is more than in the others. */
final class FrustrationLane implements Lane {
  private static final double TOP = 62;

  @Override
  public String label() {
    return "Frustration";
  }

  @Override
  public double height(Grid grid) {
    boolean any = grid.stages().stream().anyMatch(stage -> stage.frustration().share().present());
    int most =
        grid.stages().stream()
            .mapToInt(stage -> stage.frustration().points().size())
            .max()
            .orElse(0);
    return any ? TOP + most * Type.SMALL.leading() : 0;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    for (int i = 0; i < grid.stages().size(); i++) {
      Stage stage = grid.stages().get(i);
      drawing.open(stage.name() + ": " + stage.frustration().sentence());
      stage(drawing, stage.frustration(), grid.inner(i, y, 0));
      drawing.close();
    }
  }

  private static void stage(Drawing drawing, Frustration frustration, Box box) {
    Estimate share = frustration.share();
    if (!share.present()) {
      Pen quiet = Pen.of(Type.STRONG, Ink.MUTED);
      drawing.text(new Point(box.x(), box.y() + 24), "not measured", quiet);
      return;
    }
    boolean stands = frustration.stands();
    Ink ink = stands ? Ink.BAD : Ink.TEXT;
    String mark = stands ? "▲ " : "";
    drawing.text(new Point(box.x(), box.y() + 24), mark + share.text(), Pen.of(Type.STRONG, ink));
    Pen side = Pen.of(Type.SMALL, stands ? Ink.BAD : Ink.MUTED).end();
    drawing.text(new Point(box.right(), box.y() + 24), frustration.beside(), side);
    double best = share.unit().equals("share") ? 1 : 100;
    double part = Math.min(1, share.value().getAsDouble() / best) * box.width();
    drawing.rect(new Box(box.x(), box.y() + 34, box.width(), 6), 3, Ink.TRACK);
    drawing.rect(
        new Box(box.x(), box.y() + 34, Math.max(2, part), 6), 3, stands ? Ink.BAD : Ink.MEASURED);
    List<String> points =
        frustration.points().stream()
            .map(point -> Letters.cut(point, box.width(), Type.SMALL))
            .toList();
    drawing.lines(new Point(box.x(), box.y() + 47), points, Pen.of(Type.SMALL, Ink.MUTED));
  }
}
