package io.clientele.view.pages;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Sensor;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.view.Radar;
import io.clientele.view.Radar.Blip;
import io.clientele.view.Radar.Ring;
import io.clientele.view.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts sensors on a radar: what they listen for, and how loud they are. */
final class Radars {
  private static final String EVERYBODY = "everybody";

  /** So many deviations are worth a look. */
  private static final double WATCHED = 2;

  private Radars() {}

  /** Feeds of market sizes are not listened to but looked up, and have no place on it. */
  static Optional<Radar> of(Report report, ResponseResult results) {
    List<Blip> blips =
        results.sensors().stream()
            .filter(sensor -> !isMarket(results, sensor))
            .map(sensor -> blip(report, sensor))
            .toList();
    List<String> segments =
        blips.stream().flatMap(blip -> blip.segments().stream()).distinct().sorted().toList();
    return blips.isEmpty()
        ? Optional.empty()
        : Optional.of(new Radar("Sensors by segment", segments, blips));
  }

  private static boolean isMarket(ResponseResult results, Sensor sensor) {
    return results.audiences().stream().anyMatch(size -> size.sensor().equals(sensor.id()));
  }

  private static Blip blip(Report report, Sensor sensor) {
    List<String> segments =
        report.model().element(sensor.id()).stream()
            .flatMap(element -> report.model().edgesFrom(element).stream())
            .map(Edge::target)
            .filter(target -> target.kind().equals("segment"))
            .map(Element::title)
            .distinct()
            .toList();
    return new Blip(
        report.title(sensor.id()),
        sensor.id(),
        segments.isEmpty() ? List.of(EVERYBODY) : segments,
        ring(sensor),
        sensor.deviations(),
        since(sensor),
        sensor.trust(),
        sensor.accepted(),
        sensor.rejected());
  }

  private static Ring ring(Sensor sensor) {
    if (sensor.deviations().isEmpty()) {
      return Ring.SILENT;
    }
    if (isLoud(sensor)) {
      return Ring.SIGNAL;
    }
    boolean was = sensor.signal().from().isPresent();
    return was || Math.abs(sensor.deviations().getAsDouble()) >= WATCHED ? Ring.WATCH : Ring.USUAL;
  }

  /** Whether its signal goes on to the newest day that was heard. */
  private static boolean isLoud(Sensor sensor) {
    Optional<LocalDate> end = sensor.signal().to();
    return end.isPresent() && sensor.newest().filter(day -> !day.isAfter(end.get())).isPresent();
  }

  private static String since(Sensor sensor) {
    if (!sensor.fault().isEmpty()) {
      return sensor.fault();
    }
    String stale = sensor.fresh() ? "" : "stale";
    Optional<LocalDate> from = sensor.signal().from();
    if (from.isEmpty()) {
      return stale;
    }
    String span =
        isLoud(sensor)
            ? "since " + from.get()
            : "from " + from.get() + " to " + sensor.signal().to().orElse(from.get());
    return stale.isEmpty() ? span : span + ", stale";
  }
}
