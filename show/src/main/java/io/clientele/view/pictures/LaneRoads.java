package io.clientele.view.pictures;

import io.clientele.view.LaneRoad;
import io.clientele.view.LaneRoad.Track;
import io.clientele.view.LaneRoad.Vehicle;
import io.clientele.view.Numbers;
import java.util.Locale;

/** Three lanes, one below the other; a vehicle stands where 85 % of its orders are delivered. */
final class LaneRoads implements Picture<LaneRoad> {
  private static final double WIDTH = 980;
  private static final double LEFT = 196;
  private static final double RIGHT = 900;
  private static final double STEP = 46;
  private static final double PAD = 14;
  private static final double FOOT = 46;
  private static final double CAR = 44;
  private static final double SLOWEST = 365;
  private static final int[] TICKS = {365, 180, 90, 30, 14, 7, 3, 1};

  @Override
  public String name() {
    return "lane-road";
  }

  @Override
  public Class<LaneRoad> view() {
    return LaneRoad.class;
  }

  @Override
  public Svg draw(LaneRoad view) {
    Drawing drawing = new Drawing(name(), view);
    double y = 2;
    for (Track track : view.tracks()) {
      double high = height(track);
      lane(drawing, track, new Box(0, y, WIDTH, high));
      y += high + 6;
    }
    axis(drawing, y);
    return drawing.svg(WIDTH, y + FOOT);
  }

  private static double height(Track track) {
    return Math.max(1, track.vehicles().size()) * STEP + 2 * PAD;
  }

  private static void lane(Drawing drawing, Track track, Box box) {
    drawing.rect(box, 8, Ink.PANEL);
    drawing.text(new Point(16, box.y() + 28), track.name(), Pen.of(Type.TITLE, Ink.TEXT));
    drawing.lines(
        new Point(16, box.y() + 34),
        Letters.wrap(track.promise(), LEFT - 40, Type.SMALL, 3),
        Pen.of(Type.SMALL, Ink.MUTED));
    double middle = box.bottom() - 5;
    drawing.line(
        new Point(LEFT, middle),
        new Point(WIDTH - 14, middle),
        Ink.AXIS,
        " stroke-width=\"2\" stroke-dasharray=\"18 14\"");
    track
        .limit()
        .ifPresent(
            limit -> {
              double x = at(limit);
              drawing.line(
                  new Point(x, box.y() + 4),
                  new Point(x, box.bottom() - 4),
                  Ink.TARGET,
                  " stroke-width=\"1.6\" stroke-dasharray=\"4 3\"");
            });
    double y = box.y() + PAD;
    for (Vehicle each : track.vehicles()) {
      vehicle(drawing, each, y);
      y += STEP;
    }
    if (track.vehicles().isEmpty()) {
      drawing.text(
          new Point(LEFT, box.y() + 28), "no offer in this lane", Pen.of(Type.SMALL, Ink.MUTED));
    }
  }

  private static void vehicle(Drawing drawing, Vehicle each, double y) {
    boolean isKnown = each.days().isPresent();
    double x = isKnown ? at(each.days().getAsDouble()) - CAR : LEFT;
    drawing.open(each.offer() + " for " + each.type() + ": " + each.why());
    car(drawing, new Point(x, y + 4), ink(each));
    boolean toLeft = x > (LEFT + RIGHT) / 2;
    double text = toLeft ? x - 8 : x + CAR + 8;
    String name = each.offer() + " · " + each.type();
    Pen pen = Pen.of(Type.STRONG, Ink.TEXT);
    Pen small = Pen.of(Type.SMALL, Ink.MUTED);
    double room = toLeft ? x - LEFT : WIDTH - 20 - text;
    drawing.text(
        new Point(text, y + 14), Letters.cut(name, room, Type.STRONG), toLeft ? pen.end() : pen);
    drawing.text(
        new Point(text, y + 29),
        Letters.cut(words(each), room, Type.SMALL),
        toLeft ? small.end() : small);
    drawing.close();
  }

  private static String words(Vehicle each) {
    String lead =
        each.days().isPresent()
            ? "85 % within "
                + Numbers.of(each.days().getAsDouble(), "days")
                + ", n="
                + Numbers.count(each.n())
            : "parked: " + each.why();
    return each.due().isEmpty()
        ? lead
        : "→ " + each.verdict() + " to " + each.due().toLowerCase(Locale.ROOT) + " · " + lead;
  }

  private static Ink ink(Vehicle each) {
    return switch (each.verdict()) {
      case "within" -> Ink.MEASURED;
      case "promote" -> Ink.GOOD;
      case "demote", "missed" -> Ink.BAD;
      default -> Ink.QUIET;
    };
  }

  /** A car that drives to the right. */
  private static void car(Drawing drawing, Point at, Ink ink) {
    drawing.path(
        "M%s %sh7l6 -9h15l8 9h6a2 2 0 0 1 2 2v7h-44v-7a2 2 0 0 1 0 -2z"
            .formatted(Drawing.n(at.x()), Drawing.n(at.y() + 12)),
        ink,
        "");
    for (double wheel : new double[] {10, 33}) {
      Point centre = new Point(at.x() + wheel, at.y() + 21);
      drawing.circle(centre, 5.2, Ink.PANEL);
      drawing.circle(centre, 3.8, Ink.TEXT);
    }
  }

  /** Fewer days are further along; the road is as long as a year is to a day, in logarithms. */
  private static double at(double days) {
    double bounded = Math.min(SLOWEST, Math.max(1, days));
    double along = 1 - Math.log(bounded) / Math.log(SLOWEST);
    return LEFT + CAR + along * (RIGHT - LEFT - CAR);
  }

  private static void axis(Drawing drawing, double y) {
    for (int days : TICKS) {
      Pen pen = Pen.of(Type.SMALL, Ink.MUTED).middle();
      drawing.line(new Point(at(days), y), new Point(at(days), y + 5), Ink.AXIS);
      drawing.text(new Point(at(days), y + 18), days + (days == 1 ? " day" : " d"), pen);
    }
    drawing.text(
        new Point(LEFT + CAR, y + 36),
        "85 % of orders delivered within; the dashed upright line is the limit of the lane",
        Pen.of(Type.SMALL, Ink.MUTED));
  }
}
