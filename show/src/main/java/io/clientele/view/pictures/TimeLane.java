package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.JourneyBoard.Stage;
import io.clientele.view.Numbers;
import java.util.stream.DoubleStream;

/** The median time in each stage against its target, all on one scale of days. */
final class TimeLane implements Lane {
  private static final double HEIGHT = 72;

  @Override
  public String label() {
    return "Time";
  }

  @Override
  public double height(Grid grid) {
    boolean any =
        grid.stages().stream().anyMatch(s -> s.days().present() || s.targetDays().isPresent());
    return any ? HEIGHT : 0;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    double most =
        grid.stages().stream()
            .flatMapToDouble(
                s ->
                    DoubleStream.of(
                        s.days().high().orElse(s.days().value().orElse(0)),
                        s.targetDays().orElse(0)))
            .max()
            .orElse(1);
    for (int i = 0; i < grid.stages().size(); i++) {
      Box box = grid.inner(i, y, HEIGHT);
      Stage stage = grid.stages().get(i);
      drawing.open(stage.name() + ": " + stage.days().sentence());
      figures(drawing, stage, box);
      bar(drawing, stage, new Scale(0, Math.max(most, 1e-9), box.x(), box.right()), y + 46);
      drawing.close();
    }
  }

  private static void figures(Drawing drawing, Stage stage, Box box) {
    Estimate days = stage.days();
    boolean late =
        days.low().isPresent()
            && stage.targetDays().isPresent()
            && days.low().getAsDouble() > stage.targetDays().getAsDouble();
    String words = days.present() ? days.text() : "not measured";
    Ink ink = late ? Ink.BAD : days.present() ? Ink.TEXT : Ink.MUTED;
    drawing.text(
        new Point(box.x(), box.y() + 24), (late ? "✕ " : "") + words, Pen.of(Type.STRONG, ink));
    stage
        .targetDays()
        .ifPresent(
            target -> {
              String goal = "target " + Numbers.bare(target, "days");
              Pen pen = Pen.of(Type.SMALL, Ink.TARGET_TEXT).end();
              drawing.text(new Point(box.right(), box.y() + 24), goal, pen);
            });
  }

  private static void bar(Drawing drawing, Stage stage, Scale scale, double y) {
    drawing.rect(new Box(scale.left(), y - 4, scale.right() - scale.left(), 8), 4, Ink.TRACK);
    Estimate days = stage.days();
    if (days.present()) {
      double value = days.value().getAsDouble();
      double low = scale.at(days.low().orElse(value));
      double high = scale.at(days.high().orElse(value));
      Marks.whisker(drawing, new Box(low, y, high - low, 0), scale.at(value));
    }
    stage
        .targetDays()
        .ifPresent(
            target -> {
              double x = scale.at(target);
              drawing.line(new Point(x, y - 11), new Point(x, y + 11), Ink.TARGET, Marks.TARGET);
            });
  }
}
