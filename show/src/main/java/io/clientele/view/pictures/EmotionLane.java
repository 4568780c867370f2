package io.clientele.view.pictures;

import io.clientele.view.JourneyBoard;

/** The declared emotion as a dashed line, the measured experience beside it with its intervals. */
final class EmotionLane implements Lane {
  private static final double HEIGHT = 190;
  private static final double TOP = 46;

  @Override
  public String label() {
    return "Emotion";
  }

  @Override
  public double height(Grid grid) {
    boolean any =
        grid.stages().stream().anyMatch(s -> s.emotion().isPresent() || s.experience().present());
    return any ? HEIGHT : 0;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    JourneyBoard.Scale measure = grid.view().scale();
    Scale declared = new Scale(2, -2, y + TOP, y + HEIGHT - 22);
    Scale measured = new Scale(measure.best(), measure.worst(), y + TOP, y + HEIGHT - 22);
    EmotionCurve curve = new EmotionCurve(drawing, grid, declared, measured);
    curve.ground();
    curve.legend(y + 18);
    curve.overall();
    curve.declaredLine();
    curve.measuredLine();
  }
}
