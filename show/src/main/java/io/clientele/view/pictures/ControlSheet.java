package io.clientele.view.pictures;

import io.clientele.view.ControlChart;
import io.clientele.view.ControlChart.Week;
import io.clientele.view.Numbers;
import java.util.List;

/** Weeks from left to right between their limits; the response is a line, the stretches shaded. */
final class ControlSheet implements Picture<ControlChart> {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 300;
  private static final double LEFT = 58;
  private static final double RIGHT = WIDTH - 96;
  private static final double TOP = 30;
  private static final double BOTTOM = HEIGHT - 34;

  @Override
  public String name() {
    return "control-chart";
  }

  @Override
  public Class<ControlChart> view() {
    return ControlChart.class;
  }

  @Override
  public Svg draw(ControlChart view) {
    Drawing drawing = new Drawing(name(), view);
    Frame frame = Frame.of(view);
    shade(drawing, view, frame, "before", Ink.PANEL);
    shade(drawing, view, frame, "after", Ink.MEASURED_SOFT);
    for (double tick : frame.values.ticks(4)) {
      double y = frame.values.at(tick);
      drawing.line(new Point(LEFT, y), new Point(RIGHT, y), Ink.RULE);
      drawing.text(
          new Point(LEFT - 8, y + 4),
          Numbers.bare(tick, view.unit()),
          Pen.of(Type.SMALL, Ink.MUTED).end());
    }
    limit(drawing, frame, view.limits().centre(), "mean before", "");
    limit(drawing, frame, view.limits().high(), "limit", " stroke-dasharray=\"6 4\"");
    limit(drawing, frame, view.limits().low(), "limit", " stroke-dasharray=\"6 4\"");
    line(drawing, view.weeks(), frame);
    points(drawing, view, frame);
    response(drawing, view, frame);
    ends(drawing, view.weeks());
    return drawing.svg(WIDTH, HEIGHT);
  }

  /** Where weeks and values lie. */
  private record Frame(Scale weeks, Scale values) {
    static Frame of(ControlChart view) {
      double low = view.limits().low();
      double high = view.limits().high();
      for (Week week : view.weeks()) {
        low = Math.min(low, week.value());
        high = Math.max(high, week.value());
      }
      Scale weeks = new Scale(-0.5, view.weeks().size() - 0.5, LEFT, RIGHT);
      return new Frame(weeks, Scale.around(low, high, BOTTOM, TOP));
    }

    Point at(int week, double value) {
      return new Point(weeks.at(week), values.at(value));
    }
  }

  private static void shade(
      Drawing drawing, ControlChart view, Frame frame, String phase, Ink ink) {
    int first = -1;
    int last = -1;
    for (int k = 0; k < view.weeks().size(); k++) {
      if (view.weeks().get(k).phase().equals(phase)) {
        first = first < 0 ? k : first;
        last = k;
      }
    }
    if (first >= 0) {
      double from = frame.weeks.at(first - 0.5);
      double to = frame.weeks.at(last + 0.5);
      drawing.rect(new Box(from, TOP, to - from, BOTTOM - TOP), 0, ink);
      drawing.text(new Point(from + 6, BOTTOM - 6), phase, Pen.of(Type.SMALL_STRONG, Ink.MUTED));
    }
  }

  private static void limit(
      Drawing drawing, Frame frame, double value, String name, String dashes) {
    double y = frame.values.at(value);
    drawing.line(new Point(LEFT, y), new Point(RIGHT, y), Ink.DECLARED, dashes);
    drawing.text(new Point(RIGHT + 8, y + 4), name, Pen.of(Type.SMALL, Ink.DECLARED_TEXT));
  }

  private static void line(Drawing drawing, List<Week> weeks, Frame frame) {
    StringBuilder data = new StringBuilder();
    for (int k = 0; k < weeks.size(); k++) {
      Point point = frame.at(k, weeks.get(k).value());
      data.append(k == 0 ? 'M' : 'L');
      data.append(Drawing.n(point.x())).append(' ').append(Drawing.n(point.y()));
    }
    drawing.path(data.toString(), Ink.MEASURED_LINE, " stroke-width=\"1.6\"");
  }

  private static void points(Drawing drawing, ControlChart view, Frame frame) {
    for (int k = 0; k < view.weeks().size(); k++) {
      Week week = view.weeks().get(k);
      boolean beyond = week.isBeyond(view.limits());
      drawing.open(
          "week of %s: %s, %s%s"
              .formatted(
                  week.begins(),
                  Numbers.of(week.value(), view.unit()),
                  Numbers.counted(week.n(), "observation"),
                  beyond ? ", outside the limits" : ""));
      Point at = frame.at(k, week.value());
      if (beyond) {
        drawing.diamond(at, 5.5, Ink.BAD);
      } else {
        drawing.circle(at, 3, Ink.MEASURED);
      }
      drawing.close();
    }
  }

  /** Between the last week that begins before the day and the next one. */
  private static void response(Drawing drawing, ControlChart view, Frame frame) {
    long before =
        view.weeks().stream().filter(week -> week.begins().compareTo(view.begins()) < 0).count();
    double x = frame.weeks.at(before - 0.5);
    drawing.line(new Point(x, TOP - 8), new Point(x, BOTTOM), Ink.TARGET, " stroke-width=\"2\"");
    drawing.text(
        new Point(x, TOP - 14),
        "response " + view.begins(),
        Pen.of(Type.SMALL_STRONG, Ink.TARGET_TEXT).middle());
  }

  private static void ends(Drawing drawing, List<Week> weeks) {
    if (!weeks.isEmpty()) {
      Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
      drawing.text(new Point(LEFT, BOTTOM + 20), weeks.get(0).begins(), pen);
      String last = weeks.get(weeks.size() - 1).begins();
      drawing.text(new Point(RIGHT, BOTTOM + 20), last, pen.end());
    }
  }
}
