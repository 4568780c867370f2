package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Reach;
import io.clientele.view.Reach.Step;
import java.util.OptionalDouble;

/** One bar per stage, as long as the share of cases that reach it, with the loss in between. */
final class ReachFunnel implements Picture<Reach> {
  private static final double WIDTH = 960;
  private static final double ROW = 46;
  private static final double LEFT = 200;
  private static final double RIGHT = 720;

  @Override
  public String name() {
    return "reach-funnel";
  }

  @Override
  public Class<Reach> view() {
    return Reach.class;
  }

  @Override
  public Svg draw(Reach view) {
    Drawing drawing = new Drawing(name(), view);
    double y = 4;
    OptionalDouble before = OptionalDouble.empty();
    for (Step step : view.steps()) {
      row(drawing, step, y);
      loss(drawing, before, step.reach().value(), y);
      before = step.reach().value();
      y += ROW;
    }
    axis(drawing, y + 4);
    return drawing.svg(WIDTH, y + 26);
  }

  private static void row(Drawing drawing, Step step, double y) {
    Estimate reach = step.reach();
    drawing.open(step.label() + ": " + reach.sentence());
    String label = Letters.cut(step.label(), LEFT - 20, Type.STRONG);
    drawing.text(new Point(0, y + 24), label, Pen.of(Type.STRONG, Ink.TEXT));
    drawing.rect(new Box(LEFT, y + 6, RIGHT - LEFT, 28), 5, Ink.PANEL);
    reach.value().ifPresent(value -> bar(drawing, reach, value, y));
    String words = reach.present() ? reach.text() : "not measured";
    Ink ink = reach.present() ? Ink.TEXT : Ink.MUTED;
    drawing.text(new Point(RIGHT + 16, y + 18), words, Pen.of(Type.STRONG, ink));
    if (reach.present()) {
      String detail = reach.interval() + ", n " + reach.count();
      drawing.text(new Point(RIGHT + 16, y + 33), detail, Pen.of(Type.SMALL, Ink.MUTED));
    }
    drawing.close();
  }

  private static void bar(Drawing drawing, Estimate reach, double value, double y) {
    Scale scale = scale(reach.unit());
    double x = scale.at(value);
    drawing.rect(new Box(LEFT, y + 6, x - LEFT, 28), 5, Ink.MEASURED_SOFT);
    drawing.rect(new Box(LEFT, y + 6, 4, 28), 2, Ink.MEASURED);
    double low = scale.at(reach.low().orElse(value));
    double high = scale.at(reach.high().orElse(value));
    Marks.whisker(drawing, new Box(low, y + 20, high - low, 0), x);
  }

  private static void loss(Drawing drawing, OptionalDouble before, OptionalDouble now, double y) {
    if (before.isEmpty() || now.isEmpty() || before.getAsDouble() <= 0) {
      return;
    }
    double change = now.getAsDouble() / before.getAsDouble() - 1;
    String words =
        change > 0
            ? "▲ " + Numbers.percent(change) + " more"
            : "▼ " + Numbers.percent(-change) + " lost";
    Ink ink = change <= -0.1 ? Ink.BAD : Ink.MUTED;
    if (Math.abs(change) >= 0.0005) {
      Pen pen = Pen.of(Type.SMALL_STRONG, ink).end();
      drawing.text(new Point(WIDTH, y + 24), words, pen);
    }
  }

  private static void axis(Drawing drawing, double y) {
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED).middle();
    Scale scale = scale("share");
    for (double tick = 0; tick <= 1.001; tick += 0.25) {
      drawing.line(new Point(scale.at(tick), y - 6), new Point(scale.at(tick), y - 2), Ink.AXIS);
      drawing.text(new Point(scale.at(tick), y + 10), Math.round(tick * 100) + " %", pen);
    }
  }

  private static Scale scale(String unit) {
    return new Scale(0, unit.equals("share") ? 1 : 100, LEFT, RIGHT);
  }
}
