package io.clientele.measure.departure;

import io.clientele.check.Results;
import io.clientele.check.result.IndicatorResult;
import io.clientele.model.Indicator;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Indicators whose declared value lies outside what was measured, by more than the tolerance. */
final class WrongFigures {
  private static final long FEWEST = 10;

  private WrongFigures() {}

  static List<Departure> of(Results results, Model model) {
    List<Departure> found = new ArrayList<>();
    for (IndicatorResult result : results.indicators()) {
      if (isWrong(result, tolerance(result, model))) {
        double declared = result.declaredCurrent().getAsDouble();
        double measured = result.measured().getAsDouble();
        double effect = Math.abs(measured - declared) / Math.max(1e-9, Math.abs(declared));
        found.add(
            new Departure(
                Departure.Sort.FIGURE, result.subjectId(), sentence(result), Math.min(1, effect)));
      }
    }
    return found;
  }

  private static boolean isWrong(IndicatorResult result, double tolerance) {
    if (result.declaredCurrent().isEmpty() || result.measured().isEmpty() || result.n() < FEWEST) {
      return false;
    }
    double declared = result.declaredCurrent().getAsDouble();
    double low = result.low().orElse(Double.NEGATIVE_INFINITY);
    double high = result.high().orElse(Double.POSITIVE_INFINITY);
    boolean outside = declared < low || declared > high;
    return outside && Math.abs(result.measured().getAsDouble() - declared) > tolerance;
  }

  private static double tolerance(IndicatorResult result, Model model) {
    return model.indicators().stream()
        .filter(indicator -> indicator.subjectId().equals(result.subjectId()))
        .filter(indicator -> indicator.name().equals(result.name()))
        .flatMap(indicator -> indicator.binding().stream())
        .mapToDouble(Indicator.Binding::tolerance)
        .findFirst()
        .orElse(0);
  }

  private static String sentence(IndicatorResult r) {
    return "indicator %s of %s declared %s, measured %s (%s..%s, n=%s)"
        .formatted(
            r.name(),
            r.subjectId(),
            shown(r.declaredCurrent().orElse(0)),
            shown(r.measured().orElse(0)),
            shown(r.low().orElse(0)),
            shown(r.high().orElse(0)),
            Pool.grouped(r.n()));
  }

  private static String shown(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
