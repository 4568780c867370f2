package io.clientele.view.pictures;

import io.clientele.check.result.CustomerResult.Weight;
import io.clientele.view.Waterfall;
import io.clientele.view.Words;

/** The fields of two records one after the other: each bar begins where the one before ended. */
final class WeightWaterfall implements Picture<Waterfall> {
  private static final double WIDTH = 720;
  private static final double LEFT = 220;
  private static final double RIGHT = 560;
  private static final double ROW = 28;

  @Override
  public String name() {
    return "weight-waterfall";
  }

  @Override
  public Class<Waterfall> view() {
    return Waterfall.class;
  }

  @Override
  public Svg draw(Waterfall view) {
    Drawing drawing = new Drawing(name(), view);
    Scale scale = scale(view);
    double bottom = view.weights().size() * ROW + ROW + 14;
    double zero = scale.at(0);
    drawing.line(new Point(zero, 2), new Point(zero, bottom - 4), Ink.AXIS);
    double sum = 0;
    double y = 4;
    for (Weight weight : view.weights()) {
      bar(
          drawing,
          weight,
          new Box(scale.at(sum), y, scale.at(sum + weight.bits()) - scale.at(sum), 18));
      sum += weight.bits();
      y += ROW;
    }
    total(drawing, view, scale, y);
    return drawing.svg(WIDTH, bottom);
  }

  private static Scale scale(Waterfall view) {
    double low = 0;
    double high = 0;
    double sum = 0;
    for (Weight weight : view.weights()) {
      sum += weight.bits();
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    return new Scale(low, high == low ? low + 1 : high, LEFT, RIGHT);
  }

  private static void bar(Drawing drawing, Weight weight, Box run) {
    boolean up = weight.bits() >= 0;
    double left = Math.min(run.x(), run.right());
    String level = weight.level().isEmpty() ? "" : ", " + weight.level();
    drawing.open(weight.field() + level + ": " + Waterfall.bits(weight.bits()));
    double y = run.y() + 13;
    drawing.text(new Point(0, y), Words.title(weight.field()), Pen.of(Type.BODY, Ink.TEXT));
    Pen muted = Pen.of(Type.SMALL, Ink.MUTED).end();
    drawing.text(
        new Point(LEFT - 14, y), Letters.cut(Words.plain(weight.level()), 104, Type.SMALL), muted);
    double width = Math.max(2, Math.abs(run.width()));
    drawing.rect(new Box(left, run.y(), width, run.height()), 3, up ? Ink.MEASURED : Ink.BAD);
    double end = Math.max(run.x(), run.right());
    drawing.line(
        new Point(run.right(), run.y() + 18), new Point(run.right(), run.y() + ROW), Ink.RULE);
    Pen pen = Pen.of(Type.SMALL_STRONG, up ? Ink.MEASURED : Ink.BAD);
    drawing.text(new Point(end + 8, y), Waterfall.bits(weight.bits()), pen);
    drawing.close();
  }

  private static void total(Drawing drawing, Waterfall view, Scale scale, double y) {
    double sum = view.sum();
    double x = scale.at(Math.min(0, sum));
    drawing.line(new Point(0, y), new Point(WIDTH, y), Ink.RULE);
    drawing.text(new Point(0, y + 20), "Together", Pen.of(Type.STRONG, Ink.TEXT));
    double width = Math.abs(scale.at(sum) - scale.at(0));
    drawing.rect(new Box(x, y + 8, Math.max(2, width), 16), 3, Ink.DECLARED_TEXT);
    String words = Waterfall.bits(sum) + " = " + Waterfall.sure(view.probability());
    double end = Math.max(scale.at(sum), scale.at(0));
    double needed = Letters.width(words, Type.STRONG);
    boolean beside = end + 8 + needed <= WIDTH;
    drawing.text(
        new Point(beside ? end + 8 : end - 8, y + 20),
        words,
        beside ? Pen.of(Type.STRONG, Ink.TEXT) : Pen.of(Type.STRONG, Ink.ON_FILL).end());
  }
}
