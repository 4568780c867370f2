package io.clientele.view.pictures;

import io.clientele.view.Lifeline;
import io.clientele.view.Lifeline.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One lane per source, one mark per event, from the first day to the last. */
final class CustomerTimeline implements Picture<Lifeline> {
  private static final double WIDTH = 960;
  private static final double LEFT = 130;
  private static final double LANE = 34;

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public Class<Lifeline> view() {
    return Lifeline.class;
  }

  @Override
  public Svg draw(Lifeline view) {
    Drawing drawing = new Drawing(name(), view);
    List<String> sources = view.sources();
    double bottom = 8 + sources.size() * LANE;
    days(view)
        .ifPresent(
            scale -> {
              months(drawing, scale, bottom);
              for (int i = 0; i < sources.size(); i++) {
                lane(drawing, view, sources.get(i), new Lane(scale, 8 + i * LANE + LANE / 2));
              }
            });
    legend(drawing, bottom + 42);
    return drawing.svg(WIDTH, bottom + 50);
  }

  private static void legend(Drawing drawing, double y) {
    Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
    drawing.circle(new Point(LEFT + 5, y - 4), 5, Ink.MEASURED);
    drawing.text(new Point(LEFT + 16, y), "part of a journey", pen);
    drawing.circle(new Point(LEFT + 131, y - 4), 4.5, Ink.MEASURED_LINE);
    drawing.text(new Point(LEFT + 142, y), "any other event", pen);
  }

  /** A source's height in the picture, and the scale of days. */
  private record Lane(Scale scale, double y) {}

  private static Optional<Scale> days(Lifeline view) {
    long[] days =
        view.marks().stream()
            .flatMap(mark -> day(mark).stream())
            .mapToLong(LocalDate::toEpochDay)
            .sorted()
            .toArray();
    return days.length == 0
        ? Optional.empty()
        : Optional.of(new Scale(days[0] - 1, days[days.length - 1] + 1, LEFT, WIDTH - 12));
  }

  private static Optional<LocalDate> day(Mark mark) {
    try {
      return Optional.of(LocalDate.parse(mark.day()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static void months(Drawing drawing, Scale scale, double bottom) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(LocalDate.ofEpochDay((long) scale.to()));
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay((long) scale.from()));
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month);
    }
    int every = Math.max(1, (months.size() + 9) / 10);
    for (int i = 0; i < months.size(); i++) {
      double day = months.get(i).atDay(1).toEpochDay();
      if (day >= scale.from() && i % every == 0) {
        double x = scale.at(day);
        drawing.line(new Point(x, 4), new Point(x, bottom), Ink.RULE);
        Pen pen = Pen.of(Type.SMALL, Ink.MUTED);
        boolean fits = x < WIDTH - 50;
        drawing.text(new Point(x, bottom + 16), months.get(i).toString(), fits ? pen : pen.end());
      }
    }
  }

  private static void lane(Drawing drawing, Lifeline view, String source, Lane lane) {
    String label = Letters.cut(source, LEFT - 20, Type.BODY);
    drawing.text(new Point(0, lane.y() + 4), label, Pen.of(Type.BODY, Ink.TEXT));
    drawing.line(new Point(LEFT, lane.y()), new Point(WIDTH - 12, lane.y()), Ink.RULE);
    for (Mark mark : view.marks()) {
      if (mark.source().equals(source)) {
        day(mark)
            .ifPresent(
                day -> mark(drawing, mark, lane.scale().at((double) day.toEpochDay()), lane.y()));
      }
    }
  }

  private static void mark(Drawing drawing, Mark mark, double x, double y) {
    String where = mark.where().isEmpty() ? "" : ", " + mark.where();
    drawing.open(mark.day() + " " + mark.activity() + " (" + mark.channel() + where + ")");
    if (mark.where().isEmpty()) {
      drawing.circle(new Point(x, y), 4.5, Ink.SURFACE);
      drawing.circle(new Point(x, y), 4.5, Ink.MEASURED_LINE);
    } else {
      drawing.circle(new Point(x, y), 5, Ink.MEASURED);
    }
    drawing.close();
  }
}
