package io.clientele.view.pictures;

import io.clientele.view.SignalCharts;
import io.clientele.view.SignalCharts.Chart;
import io.clientele.view.SignalCharts.Week;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A tile per unit: above, the exponentially weighted average between its limits; below, the two
 * cumulative sums; a diamond marks the first signal.
 */
final class SignalSheet implements Picture<SignalCharts> {
  private static final double WIDTH = 960;
  private static final double TALL = 196;
  private static final double GAP = 24;
  private static final int ACROSS = 3;
  private static final double TILE = (WIDTH - 2 - (ACROSS - 1) * GAP) / ACROSS;

  /** What lies beyond is drawn at the edge. */
  private static final double MOST_SUM = 12;

  @Override
  public String name() {
    return "signal-charts";
  }

  @Override
  public Class<SignalCharts> view() {
    return SignalCharts.class;
  }

  @Override
  public Svg draw(SignalCharts view) {
    Drawing drawing = new Drawing(name(), view);
    double most =
        view.charts().stream()
            .flatMap(chart -> chart.weeks().stream())
            .mapToDouble(week -> Math.max(Math.abs(week.average()), week.limit()))
            .max()
            .orElse(1);
    for (int k = 0; k < view.charts().size(); k++) {
      int row = k / ACROSS;
      double x = 1 + (k % ACROSS) * (TILE + GAP);
      Box box = new Box(x, 1 + row * (TALL + GAP), TILE, TALL);
      tile(drawing, view.charts().get(k), box, most);
    }
    int rows = (view.charts().size() + ACROSS - 1) / ACROSS;
    return drawing.svg(WIDTH, Math.max(1, rows) * (TALL + GAP) - GAP + 4);
  }

  private static void tile(Drawing drawing, Chart chart, Box box, double most) {
    drawing.card(box, Ink.SURFACE, Ink.RULE);
    String name = Letters.cut(chart.name(), box.width() - 130, Type.STRONG);
    drawing.text(new Point(box.x() + 14, box.y() + 22), name, Pen.of(Type.STRONG, Ink.TEXT));
    String words = chart.first().map(week -> "◆ " + week.begins()).orElse("steady");
    Pen side = Pen.of(Type.SMALL_STRONG, chart.first().isPresent() ? Ink.BAD : Ink.MUTED).end();
    drawing.text(new Point(box.right() - 14, box.y() + 22), words, side);
    Scale weeks =
        new Scale(0, Math.max(1, chart.weeks().size() - 1), box.x() + 58, box.right() - 14);
    Strip average = new Strip(weeks, new Scale(-most, most, box.y() + 100, box.y() + 36));
    Strip sums = new Strip(weeks, new Scale(-MOST_SUM, MOST_SUM, box.y() + 170, box.y() + 112));
    double limit = chart.weeks().stream().mapToDouble(Week::limit).max().orElse(0);
    frame(drawing, box, average, limit, "average");
    frame(drawing, box, sums, SignalCharts.SUM_LIMIT, "sums");
    average.line(drawing, chart.weeks(), Week::average);
    sums.line(drawing, chart.weeks(), Week::above);
    sums.line(drawing, chart.weeks(), week -> -week.below());
    mark(drawing, chart, average, sums);
    ends(drawing, chart.weeks(), box);
  }

  /** Half of a tile: weeks from left to right, values upwards. */
  private record Strip(Scale weeks, Scale values) {
    Point at(int week, double value) {
      return new Point(weeks.at(week), values.at(value));
    }

    void line(Drawing drawing, List<Week> all, ToDoubleFunction<Week> value) {
      StringBuilder data = new StringBuilder();
      for (int k = 0; k < all.size(); k++) {
        Point point = at(k, value.applyAsDouble(all.get(k)));
        data.append(data.length() == 0 ? 'M' : 'L');
        data.append(Drawing.n(point.x())).append(' ').append(Drawing.n(point.y()));
      }
      if (data.length() > 0) {
        drawing.path(data.toString(), Ink.MEASURED_LINE, " stroke-width=\"1.6\"");
      }
    }
  }

  private static void frame(Drawing drawing, Box box, Strip strip, double limit, String name) {
    double left = box.x() + 58;
    double right = box.right() - 14;
    double middle = strip.values().at(0);
    drawing.line(new Point(left, middle), new Point(right, middle), Ink.RULE);
    for (double end : new double[] {limit, -limit}) {
      double y = strip.values().at(end);
      drawing.line(
          new Point(left, y), new Point(right, y), Ink.DECLARED, " stroke-dasharray=\"6 4\"");
    }
    drawing.text(new Point(box.x() + 14, middle + 4), name, Pen.of(Type.SMALL, Ink.MUTED));
  }

  private static void mark(Drawing drawing, Chart chart, Strip average, Strip sums) {
    for (int k = 0; k < chart.weeks().size(); k++) {
      Week week = chart.weeks().get(k);
      if (week.signals()) {
        drawing.open("first signal in the week of " + week.begins());
        double sum = week.above() > week.below() ? week.above() : -week.below();
        Point at = week.isBeyond() ? average.at(k, week.average()) : sums.at(k, sum);
        drawing.diamond(at, 5.5, Ink.BAD);
        drawing.close();
        return;
      }
    }
  }

  private static void ends(Drawing drawing, List<Week> weeks, Box box) {
    if (weeks.isEmpty()) {
      return;
    }
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    double y = box.bottom() - 9;
    drawing.text(new Point(box.x() + 58, y), weeks.get(0).begins(), pen);
    String last = weeks.get(weeks.size() - 1).begins();
    drawing.text(new Point(box.right() - 14, y), last, pen.end());
  }
}
