package io.clientele.view.pictures;

import io.clientele.view.Radar;
import io.clientele.view.Radar.Blip;
import io.clientele.view.Radar.Ring;
import java.util.List;

/**
 * Rings of loudness cut into a sector for each segment; sensors are numbered dots in them, told
 * beside it.
 */
final class SensorRadar implements Picture<Radar> {
  private static final Point CENTRE = new Point(240, 216);
  private static final double RADIUS = 164;
  private static final double BESIDE = 510;
  private static final double ROW = 50;

  @Override
  public String name() {
    return "sensor-radar";
  }

  @Override
  public Class<Radar> view() {
    return Radar.class;
  }

  @Override
  public Svg draw(Radar view) {
    Drawing drawing = new Drawing(name(), view);
    rings(drawing);
    for (int sector = 0; sector < view.segments().size(); sector++) {
      sector(drawing, view, sector);
    }
    names(drawing);
    double y = 20;
    for (int i = 0; i < view.blips().size(); i++) {
      beside(drawing, view.blips().get(i), i + 1, y);
      y += ROW;
    }
    return drawing.svg(960, Math.max(420, y));
  }

  /** The outer edge of a ring. */
  private static double edge(Ring ring) {
    return switch (ring) {
      case SIGNAL -> RADIUS * 0.36;
      case WATCH -> RADIUS * 0.62;
      case USUAL -> RADIUS * 0.84;
      case SILENT -> RADIUS;
    };
  }

  private static double middle(Ring ring) {
    return switch (ring) {
      case SIGNAL -> edge(ring) * 0.62;
      case WATCH -> (edge(Ring.SIGNAL) + edge(ring)) / 2;
      case USUAL -> (edge(Ring.WATCH) + edge(ring)) / 2;
      case SILENT -> (edge(Ring.USUAL) + edge(ring)) / 2;
    };
  }

  private static Ink ground(Ring ring) {
    return switch (ring) {
      case SIGNAL -> Ink.BAD_SOFT;
      case WATCH -> Ink.WARN_SOFT;
      case USUAL -> Ink.PANEL;
      case SILENT -> Ink.SURFACE;
    };
  }

  private static void rings(Drawing drawing) {
    for (Ring ring : List.of(Ring.SILENT, Ring.USUAL, Ring.WATCH, Ring.SIGNAL)) {
      drawing.circle(CENTRE, edge(ring), ground(ring));
      drawing.circle(CENTRE, edge(ring), Ink.RULE);
    }
  }

  /** Each at the foot of its ring, over the lines that part sectors. */
  private static void names(Drawing drawing) {
    for (Ring ring : Ring.values()) {
      Point at = CENTRE.plus(0, edge(ring) - 5);
      double half = Letters.width(ring.words(), Type.SMALL) / 2;
      drawing.rect(new Box(at.x() - half, at.y() - 9, 2 * half, 11), 0, ground(ring));
      drawing.text(at, ring.words(), Pen.of(Type.SMALL, Ink.MUTED).middle());
    }
  }

  private static void sector(Drawing drawing, Radar view, int sector) {
    int all = view.segments().size();
    double wide = 2 * Math.PI / all;
    double from = -wide / 2 + sector * wide;
    if (all > 1) {
      drawing.line(CENTRE, Sector.at(CENTRE, RADIUS, from), Ink.RULE);
    }
    String segment = view.segments().get(sector);
    name(drawing, segment, from + wide / 2);
    for (Ring ring : Ring.values()) {
      List<Blip> here =
          view.blips().stream()
              .filter(blip -> blip.ring() == ring && blip.segments().contains(segment))
              .toList();
      for (int i = 0; i < here.size(); i++) {
        double angle = from + wide * (i + 1) / (here.size() + 1);
        int number = view.blips().indexOf(here.get(i)) + 1;
        dot(drawing, here.get(i), Sector.at(CENTRE, middle(ring), angle), number);
      }
    }
  }

  private static void name(Drawing drawing, String segment, double angle) {
    Point rim = Sector.at(CENTRE, RADIUS + 12, angle);
    double side = Math.sin(angle);
    Pen pen = Pen.of(Type.SMALL_STRONG, Ink.TEXT);
    boolean upright = Math.abs(side) < 0.3;
    double room = upright ? 300 : side > 0 ? BESIDE - 12 - rim.x() : rim.x();
    List<String> lines = Letters.wrap(segment, Math.max(40, room), Type.SMALL_STRONG, 2);
    double high = lines.size() * Type.SMALL_STRONG.leading();
    double up = upright ? (Math.cos(angle) > 0 ? high : 0) : high / 2;
    drawing.lines(rim.plus(0, -up), lines, upright ? pen.middle() : side > 0 ? pen : pen.end());
  }

  /** Filled where there is a signal; else an outline. */
  private static void dot(Drawing drawing, Blip blip, Point at, int number) {
    drawing.open(blip.title() + ": " + blip.said());
    boolean loud = blip.ring() == Ring.SIGNAL;
    drawing.circle(at, 11, loud ? Ink.BAD : Ink.SURFACE);
    if (!loud) {
      drawing.circle(at, 11, blip.ring() == Ring.WATCH ? Ink.WARN_LINE : Ink.AXIS);
    }
    Pen pen = Pen.of(Type.SMALL_STRONG, loud ? Ink.ON_FILL : Ink.TEXT).middle();
    drawing.text(at.plus(0, 4), Integer.toString(number), pen).close();
  }

  private static void beside(Drawing drawing, Blip blip, int number, double y) {
    double room = 960 - BESIDE - 26;
    Pen small = Pen.of(Type.SMALL, Ink.MUTED);
    drawing.text(
        new Point(BESIDE + 16, y), Integer.toString(number), Pen.of(Type.STRONG, Ink.MUTED).end());
    Point at = new Point(BESIDE + 26, y);
    drawing.text(at, Letters.cut(blip.title(), room, Type.STRONG), Pen.of(Type.STRONG, Ink.TEXT));
    String said = blip.said() + (blip.since().isEmpty() ? "" : ", " + blip.since());
    drawing.text(at.plus(0, 15), Letters.cut(said, room, Type.SMALL), small);
    String trust = blip.trust() == 0 ? "trust not said" : "trust " + blip.trust() + " of 5";
    drawing.text(at.plus(0, 29), trust + "; of its triggers " + blip.precision(), small);
  }
}
