package io.clientele.view.pictures;

import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Panels;
import io.clientele.view.Panels.Dot;
import io.clientele.view.Panels.Panel;
import java.util.List;

/**
 * One small chart per unit on a common scale; periods that differ from the overall value are
 * marked.
 */
final class SmallMultiples implements Picture<Panels> {
  private static final double WIDTH = 960;
  private static final double PANEL = 172;
  private static final double GAP = 24;
  private static final int ACROSS = 3;
  private static final double TILE = (WIDTH - 2 - (ACROSS - 1) * GAP) / ACROSS;

  @Override
  public String name() {
    return "small-multiples";
  }

  @Override
  public Class<Panels> view() {
    return Panels.class;
  }

  @Override
  public Svg draw(Panels view) {
    Drawing drawing = new Drawing(name(), view);
    Scale values = values(view);
    for (int i = 0; i < view.panels().size(); i++) {
      double x = 1 + (i % ACROSS) * (TILE + GAP);
      int row = i / ACROSS;
      double y = 1 + row * (PANEL + GAP);
      panel(drawing, view, i, new Plot(values, new Box(x, y, TILE, PANEL)));
    }
    int rows = (view.panels().size() + ACROSS - 1) / ACROSS;
    return drawing.svg(WIDTH, Math.max(1, rows) * (PANEL + GAP) - GAP + 4);
  }

  /** A tile and the scale of its values. */
  private record Plot(Scale values, Box box) {
    double y(double value) {
      return new Scale(values.from(), values.to(), box.bottom() - 26, box.y() + 36).at(value);
    }

    double x(int index, int count) {
      return new Scale(0, Math.max(1, count - 1), box.x() + 50, box.right() - 16).at(index);
    }
  }

  private static Scale values(Panels view) {
    double[] ends =
        view.panels().stream()
            .flatMap(panel -> panel.dots().stream())
            .map(Dot::estimate)
            .filter(Estimate::present)
            .flatMapToDouble(
                e ->
                    java.util.stream.DoubleStream.of(
                        e.low().orElse(e.value().getAsDouble()),
                        e.high().orElse(e.value().getAsDouble())))
            .sorted()
            .toArray();
    if (ends.length == 0) {
      return new Scale(0, 1, 0, 1);
    }
    return Scale.around(ends[0], ends[ends.length - 1], 0, 1).upTo(view.unit());
  }

  private static void panel(Drawing drawing, Panels view, int index, Plot plot) {
    Panel panel = view.panels().get(index);
    Box box = plot.box();
    drawing.card(box, Ink.SURFACE, Ink.RULE);
    long signals = panel.signals();
    String name = Letters.cut(panel.name(), box.width() - 120, Type.STRONG);
    drawing.text(new Point(box.x() + 14, box.y() + 22), name, Pen.of(Type.STRONG, Ink.TEXT));
    Pen side = Pen.of(Type.SMALL_STRONG, signals > 0 ? Ink.BAD : Ink.MUTED).end();
    String steady = panel.overall().isPresent() ? "steady" : "";
    String words = signals > 0 ? "◆ " + Numbers.counted(signals, "signal") : steady;
    drawing.text(new Point(box.right() - 14, box.y() + 22), words, side);
    grid(drawing, view, panel, plot);
    course(drawing, panel.dots(), plot);
    intervals(drawing, panel, plot, Ink.MEASURED_LINE);
    intervals(drawing, panel, plot, Ink.BAD_LINE);
    for (int i = 0; i < panel.dots().size(); i++) {
      dot(drawing, panel, i, plot);
    }
    periods(drawing, panel.dots(), plot);
  }

  private static void grid(Drawing drawing, Panels view, Panel panel, Plot plot) {
    Box box = plot.box();
    for (double tick : plot.values().ticks(3)) {
      double y = plot.y(tick);
      drawing.line(new Point(box.x() + 44, y), new Point(box.right() - 10, y), Ink.RULE);
      Pen pen = Pen.of(Type.SMALL, Ink.MUTED).end();
      drawing.text(new Point(box.x() + 40, y + 4), Numbers.bare(tick, view.unit()), pen);
    }
    panel
        .overall()
        .ifPresent(
            centre -> {
              double y = plot.y(centre);
              drawing.line(
                  new Point(box.x() + 44, y),
                  new Point(box.right() - 10, y),
                  Ink.DECLARED,
                  " stroke-dasharray=\"6 4\"");
            });
  }

  private static void course(Drawing drawing, List<Dot> dots, Plot plot) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < dots.size(); i++) {
      if (dots.get(i).estimate().present()) {
        data.append(data.length() == 0 ? 'M' : 'L')
            .append(Drawing.n(plot.x(i, dots.size())))
            .append(' ')
            .append(Drawing.n(plot.y(dots.get(i).estimate().value().getAsDouble())));
      }
    }
    if (data.length() > 0) {
      drawing.path(data.toString(), Ink.MEASURED_LINE, " stroke-width=\"1.5\"");
    }
  }

  /** One path for all intervals of an ink: a chart over years has many, and pages many charts. */
  private static void intervals(Drawing drawing, Panel panel, Plot plot, Ink ink) {
    List<Dot> dots = panel.dots();
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < dots.size(); i++) {
      Estimate estimate = dots.get(i).estimate();
      if (estimate.present() && panel.signals(dots.get(i)) == (ink == Ink.BAD_LINE)) {
        double value = estimate.value().getAsDouble();
        data.append('M')
            .append(Drawing.n(plot.x(i, dots.size())))
            .append(' ')
            .append(Drawing.n(plot.y(estimate.low().orElse(value))))
            .append('V')
            .append(Drawing.n(plot.y(estimate.high().orElse(value))));
      }
    }
    if (data.length() > 0) {
      drawing.path(data.toString(), ink, " stroke-width=\"1.2\"");
    }
  }

  private static void dot(Drawing drawing, Panel panel, int index, Plot plot) {
    Dot dot = panel.dots().get(index);
    Estimate estimate = dot.estimate();
    if (!estimate.present()) {
      return;
    }
    String tip = dot.period() + ": " + estimate.sentence();
    double x = plot.x(index, panel.dots().size());
    Point place = new Point(x, plot.y(estimate.value().getAsDouble()));
    if (panel.signals(dot)) {
      drawing.open(tip).diamond(place, 5, Ink.BAD).close();
    } else {
      drawing.circle(place, 3, Ink.MEASURED, tip);
    }
  }

  private static void periods(Drawing drawing, List<Dot> dots, Plot plot) {
    if (dots.isEmpty()) {
      return;
    }
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    double y = plot.box().bottom() - 9;
    drawing.text(new Point(plot.box().x() + 44, y), dots.get(0).period(), pen);
    String last = dots.get(dots.size() - 1).period();
    drawing.text(new Point(plot.box().right() - 10, y), last, pen.end());
  }
}
