package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.Fit;
import io.clientele.view.Numbers;

/** One bar for all cases of a journey: those that follow its order exactly, and the others. */
final class ConformanceBar implements Picture<Fit> {
  private static final double WIDTH = 960;
  private static final double LEFT = 8;
  private static final double RIGHT = 952;

  @Override
  public String name() {
    return "conformance-bar";
  }

  @Override
  public Class<Fit> view() {
    return Fit.class;
  }

  @Override
  public Svg draw(Fit view) {
    Drawing drawing = new Drawing(name(), view);
    Scale scale = new Scale(0, 1, LEFT, RIGHT);
    double edge = scale.at(view.exact().value().orElse(0));
    drawing.rect(new Box(LEFT, 26, RIGHT - LEFT, 34), 6, Ink.TRACK);
    drawing.rect(new Box(LEFT, 26, edge - LEFT, 34), 6, Ink.MEASURED_SOFT);
    parts(drawing, view, edge);
    whisker(drawing, view.exact(), scale);
    mark(
        drawing,
        scale.at(view.meanFitness()),
        "mean fitness " + Numbers.percent(view.meanFitness()));
    axis(drawing, scale);
    return drawing.svg(WIDTH, 112);
  }

  private static void parts(Drawing drawing, Fit view, double edge) {
    long exact = Math.round(view.exact().value().orElse(0) * view.cases());
    String left = Numbers.count(exact) + " follow the order exactly (" + view.exact().text() + ")";
    String right = Numbers.count(view.cases() - exact) + " depart somewhere";
    double room = edge - LEFT;
    boolean inside = Letters.width(left, Type.STRONG) + 24 < room;
    drawing.text(new Point(LEFT, 16), left, Pen.of(Type.STRONG, Ink.MEASURED));
    drawing.text(new Point(RIGHT, 16), right, Pen.of(Type.STRONG, Ink.MUTED).end());
    if (inside) {
      drawing.rect(new Box(LEFT, 26, 5, 34), 2.5, Ink.MEASURED);
    }
  }

  private static void whisker(Drawing drawing, Estimate exact, Scale scale) {
    if (exact.present()) {
      double value = exact.value().getAsDouble();
      double low = scale.at(exact.low().orElse(value));
      double high = scale.at(exact.high().orElse(value));
      Marks.whisker(drawing, new Box(low, 43, high - low, 0), scale.at(value));
    }
  }

  private static void mark(Drawing drawing, double x, String words) {
    drawing.line(new Point(x, 22), new Point(x, 66), Ink.DECLARED, " stroke-width=\"2\"");
    double half = Letters.width(words, Type.SMALL) / 2;
    double at = Math.max(LEFT + half, Math.min(RIGHT - half, x));
    drawing.text(new Point(at, 79), words, Pen.of(Type.SMALL, Ink.DECLARED_TEXT).middle());
  }

  private static void axis(Drawing drawing, Scale scale) {
    drawing.line(new Point(LEFT, 92), new Point(RIGHT, 92), Ink.RULE);
    for (int tick = 0; tick <= 100; tick += 25) {
      double x = scale.at(tick / 100.0);
      Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
      drawing.line(new Point(x, 89), new Point(x, 95), Ink.AXIS);
      Pen side = tick == 0 ? pen : tick == 100 ? pen.end() : pen.middle();
      drawing.text(new Point(x, 108), tick + " %", side);
    }
  }
}
