package io.clientele.view.pictures;

import io.clientele.view.Spread;
import io.clientele.view.Spread.Bar;

/** One bar for each level, as long as its share of the members, with a mark for all customers. */
final class SpreadBars implements Picture<Spread> {
  private static final double WIDTH = 720;
  private static final double LEFT = 190;
  private static final double RIGHT = 560;
  private static final double ROW = 26;
  private static final Pen NOTE = Pen.of(Type.SMALL, Ink.MUTED);

  @Override
  public String name() {
    return "spread-bars";
  }

  @Override
  public Class<Spread> view() {
    return Spread.class;
  }

  @Override
  public Svg draw(Spread view) {
    Drawing drawing = new Drawing(name(), view);
    legend(drawing);
    Scale scale = new Scale(0, most(view), LEFT, RIGHT);
    double y = 34;
    for (Spread.Aspect aspect : view.aspects()) {
      String name = Letters.cut(aspect.name(), WIDTH, Type.STRONG);
      drawing.text(new Point(0, y + 14), name, Pen.of(Type.STRONG, Ink.TEXT));
      y += 24;
      for (Bar bar : aspect.bars()) {
        bar(drawing, bar, scale, y);
        y += ROW;
      }
      y += 16;
    }
    return drawing.svg(WIDTH, y - 8);
  }

  private static double most(Spread view) {
    return view.aspects().stream()
        .flatMap(aspect -> aspect.bars().stream())
        .mapToDouble(bar -> Math.max(bar.share().high().orElse(0), bar.all().orElse(0)))
        .max()
        .orElse(1);
  }

  private static void legend(Drawing drawing) {
    drawing.rect(new Box(0, 6, 22, 10), 3, Ink.MEASURED_SOFT);
    Marks.whisker(drawing, new Box(6, 11, 12, 0), 12);
    drawing.text(new Point(30, 15), "members, 95 % interval", NOTE);
    drawing.line(new Point(184, 4), new Point(184, 18), Ink.DECLARED, Marks.THICK);
    drawing.text(new Point(194, 15), "all customers", NOTE);
  }

  private static void bar(Drawing drawing, Bar bar, Scale scale, double y) {
    drawing.open(bar.sentence());
    String level = Letters.cut(bar.level(), LEFT - 20, Type.BODY);
    drawing.text(new Point(12, y + 14), level, Pen.of(Type.BODY, Ink.TEXT));
    drawing.rect(new Box(LEFT, y + 3, RIGHT - LEFT, 14), 3, Ink.PANEL);
    double value = bar.share().value().orElse(0);
    double end = scale.at(value);
    drawing.rect(new Box(LEFT, y + 3, Math.max(2, end - LEFT), 14), 3, Ink.MEASURED_SOFT);
    double low = scale.at(bar.share().low().orElse(value));
    double high = scale.at(bar.share().high().orElse(value));
    Marks.whisker(drawing, new Box(low, y + 10, high - low, 0), end);
    bar.all()
        .ifPresent(
            all -> {
              double x = scale.at(all);
              drawing.line(new Point(x, y), new Point(x, y + 20), Ink.DECLARED, Marks.THICK);
            });
    String words = bar.share().text() + ", " + bar.share().interval();
    drawing.text(new Point(RIGHT + 12, y + 14), words, Pen.of(Type.SMALL, Ink.TEXT));
    drawing.close();
  }
}
