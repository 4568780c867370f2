package io.clientele.cli;

import io.clientele.resolve.Curve;
import io.clientele.resolve.Curve.Point;
import io.clientele.view.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what other thresholds would do, as text and as a picture. */
final class Curves {
  /** Beyond so many bits above the threshold every pair is sure. */
  private static final double FARTHEST = 24;

  private Curves() {}

  static String text(List<Curve> curves) {
    return curves.stream().map(Curves::text).collect(Collectors.joining("\n\n"));
  }

  private static String text(Curve curve) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %,d records; %s of them cannot reach the threshold even with an equal twin",
            curve.kind(),
            curve.records(),
            share(unlinkable(curve))));
    lines.add("  threshold  probability       pairs  precision   recall  unlinkable");
    for (Point point : near(curve)) {
      if (isWhole(point.bits() - curve.at())) {
        lines.add(line(point, isSame(point.bits(), curve.at())));
      }
    }
    lines.add("  precision and recall as the weights expect them; recall of pairs that came near");
    return String.join("\n", lines);
  }

  private static String line(Point point, boolean used) {
    return String.format(
        Locale.ROOT,
        "%s %9.2f %12.6f %,11d %10s %8s %11s",
        used ? ">" : " ",
        point.bits(),
        point.probability(),
        point.pairs(),
        share(point.precision()),
        share(point.recall()),
        share(point.unlinkable()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  private static double unlinkable(Curve curve) {
    return curve.points().stream()
        .filter(point -> isSame(point.bits(), curve.at()))
        .mapToDouble(Point::unlinkable)
        .findFirst()
        .orElse(0);
  }

  private static boolean isSame(double a, double b) {
    return Math.abs(a - b) < 1e-6;
  }

  private static boolean isWhole(double bits) {
    return isSame(bits, Math.rint(bits));
  }

  private static List<Point> near(Curve curve) {
    return curve.points().stream().filter(point -> point.bits() <= curve.at() + FARTHEST).toList();
  }

  static Thresholds view(Curve curve) {
    return new Thresholds(
        "What other thresholds would do: " + curve.kind() + " records",
        curve.at(),
        near(curve).stream()
            .map(
                point ->
                    new Thresholds.Step(
                        point.bits(),
                        point.probability(),
                        point.pairs(),
                        point.precision(),
                        point.recall(),
                        point.unlinkable()))
            .toList());
  }
}
