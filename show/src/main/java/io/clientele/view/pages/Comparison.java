package io.clientele.view.pages;

import io.clientele.check.result.IndicatorResult;
import io.clientele.model.Indicator;
import io.clientele.view.Estimate;
import io.clientele.view.Gauges.Gauge;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Strip;
import io.clientele.view.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One declaration beside what was measured: a row of the overview.
 *
 * @param about the id of the element concerned
 * @param strip the small picture, where there are numbers
 */
public record Comparison(
    String about,
    String subject,
    String name,
    String declared,
    Estimate measured,
    String unmeasured,
    Verdict verdict,
    Optional<Strip> strip) {

  /** What stands in the column of measured values. */
  public String figure() {
    return measured.present() ? measured.text() : unmeasured;
  }

  static Comparison of(Report report, Gauge gauge) {
    String declared =
        gauge.declared().isPresent()
            ? Numbers.of(gauge.declared(), gauge.unit())
            : gauge.target().isPresent()
                ? "target " + Numbers.of(gauge.target(), gauge.unit())
                : Numbers.ABSENT;
    Strip strip = new Strip(gauge);
    return new Comparison(
        gauge.about(),
        subject(report, gauge.about()),
        gauge.label(),
        declared,
        gauge.measured(),
        "not measured",
        Verdict.of(gauge.verdict()),
        Optional.of(strip).filter(Strip::drawable));
  }

  private static String subject(Report report, String id) {
    int slash = id.indexOf('/');
    String title = report.title(id);
    return slash < 0 ? title : report.title(id.substring(0, slash)) + " · " + title;
  }

  /** A declared indicator with its result, if it has one. */
  static Gauge gauge(Report report, Indicator declared) {
    return report.results().indicators().stream()
        .filter(result -> result.subjectId().equalsIgnoreCase(declared.subjectId()))
        .filter(result -> result.name().equals(declared.name()))
        .findFirst()
        .map(result -> gauge(declared, result))
        .orElseGet(() -> unmeasured(declared));
  }

  private static Gauge unmeasured(Indicator declared) {
    return new Gauge(
        declared.name(),
        declared.subjectId(),
        declared.current(),
        Estimate.NONE,
        declared.target(),
        declared.unit(),
        "");
  }

  private static Gauge gauge(Indicator declared, IndicatorResult result) {
    String unit = result.unit().isEmpty() ? declared.unit() : result.unit();
    Estimate measured =
        new Estimate(result.measured(), result.low(), result.high(), result.n(), unit);
    OptionalDouble current =
        result.declaredCurrent().isPresent() ? result.declaredCurrent() : declared.current();
    OptionalDouble target = result.target().isPresent() ? result.target() : declared.target();
    return new Gauge(
        declared.name(), declared.subjectId(), current, measured, target, unit, result.verdict());
  }
}
