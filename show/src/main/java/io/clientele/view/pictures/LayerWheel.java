package io.clientele.view.pictures;

import io.clientele.check.result.LayerResult;
import io.clientele.view.Wheel;
import io.clientele.view.Words;
import java.util.List;

/**
 * Four rings of elements: the fill is what evidence shows, the outer line the self-rating, hatching
 * what is not proven. The innermost ring is the layer that moves all others.
 */
final class LayerWheel implements Picture<Wheel> {
  private static final Point CENTRE = new Point(232, 240);
  private static final double CORE = 34;
  private static final double RING = 42;
  private static final double GAP = 7;
  private static final double SLIT = 0.035;

  @Override
  public String name() {
    return "layer-wheel";
  }

  @Override
  public Class<Wheel> view() {
    return Wheel.class;
  }

  @Override
  public Svg draw(Wheel view) {
    Drawing drawing = new Drawing(name(), view);
    for (int ring = 0; ring < Wheel.LAYERS.size(); ring++) {
      int fromCore = Wheel.LAYERS.size() - 1 - ring;
      ring(drawing, view, Wheel.LAYERS.get(ring), CORE + fromCore * (RING + GAP));
    }
    double height = WheelLegend.draw(drawing, view, new Point(500, 6));
    return drawing.svg(960, Math.max(480, height));
  }

  private static void ring(Drawing drawing, Wheel view, String layer, double inner) {
    List<LayerResult> elements = view.of(layer);
    double share = 2 * Math.PI / Math.max(1, elements.size());
    double slit = SLIT * 120 / (inner + RING);
    for (int i = 0; i < elements.size(); i++) {
      LayerResult element = elements.get(i);
      Sector sector = new Sector(inner, RING, i * share + slit / 2, (i + 1) * share - slit / 2);
      drawing.open(words(element));
      arc(drawing, element, sector);
      int number = view.elements().indexOf(element) + 1;
      badge(drawing, sector, Integer.toString(number));
      drawing.close();
    }
  }

  private static void arc(Drawing drawing, LayerResult element, Sector sector) {
    boolean proven = element.evidence() > 0;
    drawing.path(sector.data(CENTRE), proven ? Ink.TRACK : Ink.PANEL, "");
    drawing.path(sector.data(CENTRE), Ink.RULE, "");
    int evidence = element.evidence();
    if (evidence > 0) {
      drawing.path(sector.upTo(evidence / 5.0).data(CENTRE), WheelLegend.fill(element), "");
    }
    if (element.verdict().equals("unproven") || element.coverage() < 0.5) {
      hatch(drawing, sector);
    }
    if (element.self() > 0) {
      String line = sector.line(CENTRE, element.self() / 5.0);
      drawing.path(line, Ink.DECLARED, " stroke-width=\"3\" stroke-linecap=\"round\"");
    }
  }

  /** A few thin strokes, leaning, from the inner to the outer edge. */
  private static void hatch(Drawing drawing, Sector sector) {
    double step = 15 / (sector.inner() + sector.depth() / 2);
    double lean = step / 2;
    for (double angle = sector.from() + step; angle + lean < sector.to(); angle += step) {
      Point a = Sector.at(CENTRE, sector.inner(), angle);
      Point b = Sector.at(CENTRE, sector.inner() + sector.depth(), angle + lean);
      drawing.line(a, b, Ink.AXIS, " stroke-width=\"0.7\"");
    }
  }

  private static void badge(Drawing drawing, Sector sector, String number) {
    double middle = (sector.from() + sector.to()) / 2;
    Point at = Sector.at(CENTRE, sector.inner() + sector.depth() / 2, middle);
    drawing.circle(at, 10, Ink.SURFACE);
    drawing.circle(at, 10, Ink.RULE);
    drawing.text(at.plus(0, 4), number, Pen.of(Type.SMALL_STRONG, Ink.TEXT).middle());
  }

  private static String words(LayerResult element) {
    return Wheel.name(element.element())
        + ": self-rated "
        + element.self()
        + ", evidence "
        + element.evidence()
        + ", "
        + Words.plain(element.verdict());
  }
}
