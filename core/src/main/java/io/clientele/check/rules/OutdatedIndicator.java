package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.IndicatorResult;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Indicator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An indicator whose declared value is not what was measured, or whose measure is stale. */
final class OutdatedIndicator implements Check {
  @Override
  public String code() {
    return "CLT904";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean isMeasured(Facts facts) {
    return facts.isMeasured();
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Map<String, Indicator> declared =
        facts.model().indicators().stream()
            .filter(one -> one.binding().isPresent())
            .collect(
                Collectors.toMap(
                    one -> key(one.subjectId(), one.name()),
                    Function.identity(),
                    (first, second) -> first));
    return facts.results().indicators().stream()
        .flatMap(
            result ->
                Optional.ofNullable(declared.get(key(result.subjectId(), result.name()))).stream()
                    .flatMap(indicator -> judged(indicator, result)));
  }

  private static String key(String subjectId, String name) {
    return subjectId.toLowerCase(Locale.ROOT) + "\t" + name;
  }

  private Stream<Finding> judged(Indicator indicator, IndicatorResult result) {
    String subject = "indicator " + Words.name(indicator.name());
    if (result.verdict().equals("stale")) {
      return Stream.of(
          at(indicator.span(), subject + " is measured by observations that are out of date")
              .help("find out why nothing new is observed for `" + result.measure() + "`"));
    }
    if (result.verdict().equals("unmeasurable") || !differs(indicator, result)) {
      return Stream.empty();
    }
    String message =
        "%s is declared as %s and was measured as %s (%s to %s, n = %d)"
            .formatted(
                subject,
                shown(result.declaredCurrent().orElseThrow()),
                shown(result.measured().orElseThrow()),
                shown(result.low().orElseThrow()),
                shown(result.high().orElseThrow()),
                result.n());
    return Stream.of(
        at(indicator.span(), message).help("write the measured value as `currentValue`"));
  }

  /** By more than the tolerance, and more than chance explains. */
  private static boolean differs(Indicator indicator, IndicatorResult result) {
    if (result.declaredCurrent().isEmpty()
        || result.measured().isEmpty()
        || result.low().isEmpty()
        || result.high().isEmpty()) {
      return false;
    }
    double declared = result.declaredCurrent().getAsDouble();
    double tolerance = indicator.binding().map(Indicator.Binding::tolerance).orElse(0.0);
    return Math.abs(declared - result.measured().getAsDouble()) > tolerance
        && (declared < result.low().getAsDouble() || declared > result.high().getAsDouble());
  }

  private static String shown(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
  }
}
