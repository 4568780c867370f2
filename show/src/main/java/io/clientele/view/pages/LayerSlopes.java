package io.clientele.view.pages;

import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.LayerResult;
import io.clientele.transform.Balance;
import io.clientele.transform.Layer;
import io.clientele.view.Estimate;
import io.clientele.view.Panels;
import io.clientele.view.Wheel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the four layers rose and fell from run to run. */
final class LayerSlopes {
  private LayerSlopes() {}

  /** Nothing to see with one day. */
  static Optional<Panels> of(List<LayerPoint> history) {
    SortedMap<LocalDate, List<LayerResult>> days = new TreeMap<>();
    for (LayerPoint point : history) {
      days.computeIfAbsent(point.asOf(), day -> new ArrayList<>()).add(point.stood());
    }
    if (days.size() < 2) {
      return Optional.empty();
    }
    List<Panels.Panel> panels = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      List<Panels.Dot> dots = new ArrayList<>();
      days.forEach(
          (day, elements) ->
              dots.add(new Panels.Dot(day.toString(), exactly(Balance.of(elements).level(layer)))));
      panels.add(new Panels.Panel(Wheel.layerName(layer.id()), dots, OptionalDouble.empty()));
    }
    return Optional.of(new Panels("Layers over time", "levels", panels));
  }

  private static Estimate exactly(double level) {
    OptionalDouble value = OptionalDouble.of(level);
    return new Estimate(value, value, value, 0, "");
  }
}
