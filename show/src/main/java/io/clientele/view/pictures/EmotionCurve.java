package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.JourneyBoard.Stage;
import io.clientele.view.Numbers;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** The two lines of the emotion lane on their scales: declared −2 to +2, measured worst to best. */
record EmotionCurve(Drawing drawing, Grid grid, Scale declared, Scale measured) {
  private static final double NEAR = 16;
  private static final Pen NOTE = Pen.of(Type.SMALL, Ink.MUTED);

  void ground() {
    for (int level = -2; level <= 2; level++) {
      double y = declared.at(level);
      Ink ink = level == 0 ? Ink.AXIS : Ink.RULE;
      drawing.line(new Point(Grid.MARGIN, y), new Point(grid.width(), y), ink);
      String sign = level > 0 ? "+" + level : level < 0 ? "−" + -level : "0";
      drawing.text(new Point(Grid.MARGIN - 8, y + 4), sign, NOTE.end());
    }
    drawing.text(new Point(0, declared.at(2) + 4), "delighted", NOTE);
    drawing.text(new Point(0, declared.at(0) + 4), "neutral", NOTE);
    drawing.text(new Point(0, declared.at(-2) + 4), "frustrated", NOTE);
  }

  void legend(double y) {
    double x = Grid.MARGIN + 10;
    drawing.line(new Point(x, y), new Point(x + 26, y), Ink.DECLARED, Marks.DECLARED);
    diamond(new Point(x + 13, y), 5);
    drawing.text(new Point(x + 34, y + 4), "declared emotion, −2 to +2", NOTE);
    double next = x + 214;
    if (!stages() && !grid.view().overall().present()) {
      drawing.text(new Point(next, y + 4), "experience: not measured", NOTE);
      return;
    }
    drawing.line(new Point(next, y), new Point(next + 26, y), Ink.MEASURED_LINE, Marks.THICK);
    if (stages()) {
      drawing.circle(new Point(next + 13, y), 4.5, Ink.MEASURED);
    }
    drawing.text(new Point(next + 34, y + 4), words(), NOTE);
  }

  private boolean stages() {
    return grid.stages().stream().anyMatch(stage -> stage.experience().present());
  }

  private String words() {
    var scale = grid.view().scale();
    String unit = scale.best() == 1 ? "share" : scale.best() == 100 ? "%" : "";
    String range = Numbers.bare(scale.worst(), unit) + " to " + Numbers.of(scale.best(), unit);
    String what = stages() ? "measured " : "measured for the whole journey: ";
    return what + scale.measure() + ", " + range + " from bottom to top, 95 % interval";
  }

  /** Where no stage was asked about, the answers about the whole journey as a level band. */
  void overall() {
    Estimate overall = grid.view().overall();
    if (stages() || !overall.present()) {
      return;
    }
    double value = overall.value().getAsDouble();
    double top = measured.at(overall.high().orElse(value));
    double bottom = measured.at(overall.low().orElse(value));
    double width = grid.width() - Grid.MARGIN;
    drawing.open("Whole journey: " + overall.sentence());
    drawing.rect(new Box(Grid.MARGIN, top, width, bottom - top), 0, Ink.MEASURED_SOFT);
    double y = measured.at(value);
    Point from = new Point(Grid.MARGIN, y);
    drawing.line(from, new Point(grid.width(), y), Ink.MEASURED_LINE, Marks.THICK);
    Pen pen = Pen.of(Type.SMALL_STRONG, Ink.MEASURED).end();
    drawing.text(new Point(grid.width() - 4, top - 5), overall.text(), pen);
    drawing.close();
  }

  void declaredLine() {
    drawing.path(course(this::declaredAt), Ink.DECLARED, Marks.DECLARED);
    for (int i = 0; i < grid.stages().size(); i++) {
      OptionalDouble y = declaredAt(i);
      if (y.isPresent()) {
        diamond(new Point(grid.middle(i), y.getAsDouble()), 6.5);
      }
    }
  }

  private void diamond(Point at, double radius) {
    drawing.diamond(at, radius, Ink.SURFACE);
    drawing.diamond(at, radius, Ink.DECLARED);
  }

  void measuredLine() {
    drawing.path(course(this::measuredAt), Ink.MEASURED_LINE, Marks.THICK);
    for (int i = 0; i < grid.stages().size(); i++) {
      if (measuredAt(i).isPresent()) {
        point(i);
      }
    }
  }

  private void point(int i) {
    Stage stage = grid.stages().get(i);
    Estimate estimate = stage.experience();
    double value = estimate.value().getAsDouble();
    Point at = new Point(grid.middle(i), measured.at(value));
    double top = measured.at(estimate.high().orElse(value));
    double bottom = measured.at(estimate.low().orElse(value));
    drawing.open(stage.name() + ": " + estimate.sentence());
    Marks.upright(drawing, at, bottom, top);
    boolean below = Math.abs(declaredAt(i).orElse(-1000) - (top - 11)) < NEAR;
    Point label = new Point(at.x(), below ? bottom + 17 : top - 7);
    drawing.text(label, estimate.text(), Pen.of(Type.SMALL_STRONG, Ink.MEASURED).middle());
    drawing.close();
  }

  private OptionalDouble declaredAt(int i) {
    OptionalInt emotion = grid.stages().get(i).emotion();
    return emotion.isPresent()
        ? OptionalDouble.of(declared.at(emotion.getAsInt()))
        : OptionalDouble.empty();
  }

  private OptionalDouble measuredAt(int i) {
    OptionalDouble value = grid.stages().get(i).experience().value();
    return value.isPresent()
        ? OptionalDouble.of(measured.at(value.getAsDouble()))
        : OptionalDouble.empty();
  }

  private String course(IntFunction<OptionalDouble> height) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < grid.stages().size(); i++) {
      OptionalDouble y = height.apply(i);
      if (y.isPresent()) {
        data.append(data.length() == 0 ? 'M' : 'L')
            .append(Drawing.n(grid.middle(i)))
            .append(' ')
            .append(Drawing.n(y.getAsDouble()));
      }
    }
    return data.length() == 0 ? "M0 0" : data.toString();
  }
}
