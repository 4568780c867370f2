package io.clientele.view.pictures;

import io.clientele.view.Numbers;
import io.clientele.view.River;
import io.clientele.view.River.Band;
import java.util.ArrayList;
import java.util.List;

/** A lane for each group, as thick as the people in it, each lane on a scale of its own. */
final class MilestoneRiver implements Picture<River> {
  private static final double WIDTH = 960;
  private static final double LEFT = 230;
  private static final double RIGHT = 930;
  private static final double LANE = 58;
  private static final double THICKEST = 34;
  private static final double TOP = 30;

  @Override
  public String name() {
    return "milestone-river";
  }

  @Override
  public Class<River> view() {
    return River.class;
  }

  @Override
  public Svg draw(River view) {
    Drawing drawing = new Drawing(name(), view);
    List<Double> xs = places(view.years().size());
    double bottom = TOP + LANE * view.bands().size();
    for (int year = 0; year < xs.size(); year++) {
      drawing.line(new Point(xs.get(year), TOP - 6), new Point(xs.get(year), bottom), Ink.RULE);
      drawing.text(
          new Point(xs.get(year), TOP - 12),
          view.years().get(year).toString(),
          Pen.of(Type.SMALL, Ink.MUTED).middle());
    }
    double y = TOP;
    for (Band band : view.bands()) {
      lane(drawing, band, xs, y);
      y += LANE;
    }
    return drawing.svg(WIDTH, bottom + 8);
  }

  private static List<Double> places(int years) {
    List<Double> xs = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      xs.add(years == 1 ? LEFT : LEFT + (RIGHT - LEFT) * year / (years - 1));
    }
    return xs;
  }

  private static void lane(Drawing drawing, Band band, List<Double> xs, double y) {
    double middle = y + LANE / 2 + 4;
    long most = band.people().stream().mapToLong(Long::longValue).max().orElse(0);
    drawing.text(
        new Point(0, middle - 2),
        Letters.cut(band.label(), LEFT - 40, Type.STRONG),
        Pen.of(Type.STRONG, Ink.TEXT));
    if (most == 0) {
      return;
    }
    drawing.path(outline(band, xs, middle, most), Ink.MEASURED_SOFT, "");
    int last = xs.size() - 1;
    for (int year = 0; year <= last; year++) {
      if (year == 0 || year == last || band.people().get(year) > 0) {
        point(drawing, band, year, new Point(xs.get(year), middle), year == 0 || year == last);
      }
    }
    drawing.text(new Point(0, middle + 14), moved(band), Pen.of(Type.SMALL, Ink.MUTED));
  }

  private static String moved(Band band) {
    long coming = band.arriving().stream().mapToLong(Long::longValue).sum();
    return coming == 0 ? "nobody comes to it" : "+" + Numbers.people(coming) + " come to it";
  }

  private static void point(Drawing drawing, Band band, int year, Point at, boolean isNamed) {
    String people = Numbers.people(band.people().get(year));
    drawing.open(
        band.label()
            + ": "
            + people
            + ", of them new "
            + Numbers.people(band.arriving().get(year)));
    drawing.circle(at, 2.5, Ink.MEASURED);
    if (isNamed) {
      Pen pen = Pen.of(Type.SMALL_STRONG, Ink.TEXT);
      drawing.text(
          new Point(at.x() + (year == 0 ? -6 : -2), at.y() - (year == 0 ? -4 : 8)),
          people,
          pen.end());
    }
    drawing.close();
  }

  /** Along the upper edge and back along the lower one. */
  private static String outline(Band band, List<Double> xs, double middle, long most) {
    StringBuilder path = new StringBuilder();
    for (int year = 0; year < xs.size(); year++) {
      double half = THICKEST / 2 * band.people().get(year) / most;
      path.append(year == 0 ? "M" : "L").append(at(xs.get(year), middle - half));
    }
    for (int year = xs.size() - 1; year >= 0; year--) {
      double half = THICKEST / 2 * band.people().get(year) / most;
      path.append('L').append(at(xs.get(year), middle + half));
    }
    return path.append('z').toString();
  }

  private static String at(double x, double y) {
    return Drawing.n(x) + " " + Drawing.n(y);
  }
}
