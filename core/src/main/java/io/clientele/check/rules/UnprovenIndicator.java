package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Indicator;
import io.clientele.model.Indicator.Binding;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** An indicator whose numbers no data can confirm, or that contradict one another. */
final class UnprovenIndicator implements Check {
  @Override
  public String code() {
    return "CLT903";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().indicators().stream()
        .flatMap(one -> facts.remembered(this, one, () -> findings(one)));
  }

  private Stream<Finding> findings(Indicator one) {
    return Stream.of(
            handTyped(one),
            notANumber(one, "current value", one.currentText(), one.current()),
            notANumber(one, "target", one.targetText(), one.target()),
            otherUnit(one, "current value", one.currentText(), one.current()),
            otherUnit(one, "target", one.targetText(), one.target()),
            passed(one))
        .flatMap(finding -> finding);
  }

  private Stream<Finding> handTyped(Indicator one) {
    if (one.currentText().isBlank() || one.binding().isPresent()) {
      return Stream.empty();
    }
    String message = " has the current value " + Words.name(one.currentText()) + " typed by hand";
    return said(one, message, "name a measure for it under `x-clientele.indicators`");
  }

  private Stream<Finding> notANumber(
      Indicator one, String what, String text, OptionalDouble number) {
    if (text.isBlank() || number.isPresent()) {
      return Stream.empty();
    }
    String message = " has the " + what + " " + Words.name(text) + ", which is no number";
    return said(one, message, "write a number, and its unit in `unit`");
  }

  private Stream<Finding> otherUnit(
      Indicator one, String what, String text, OptionalDouble number) {
    if (number.isEmpty() || !isInOtherUnit(one, text)) {
      return Stream.empty();
    }
    String unit = Words.name(one.unit());
    String message = " is counted in " + unit + ", but its " + what + " is " + Words.name(text);
    return said(one, message, "give the " + what + " in " + unit);
  }

  /** Whether something other than the indicator's unit stands beside the number. */
  private static boolean isInOtherUnit(Indicator one, String text) {
    String unit = text.replaceAll("[-+]?[0-9][0-9.,' ]*+", "").strip();
    return !unit.isEmpty() && !one.unit().isBlank() && !unit.equalsIgnoreCase(one.unit().strip());
  }

  private Stream<Finding> passed(Indicator one) {
    boolean comparable =
        !isInOtherUnit(one, one.currentText()) && !isInOtherUnit(one, one.targetText());
    if (one.current().isEmpty() || one.target().isEmpty() || !comparable) {
      return Stream.empty();
    }
    double ahead = one.current().getAsDouble() - one.target().getAsDouble();
    boolean passed = one.binding().map(side -> isPassed(side, ahead)).orElse(false);
    String message =
        " has passed its target "
            + Words.name(one.targetText())
            + " with "
            + Words.name(one.currentText());
    return passed
        ? said(one, message, "set a new target, or turn its `thresholdType` round")
        : Stream.empty();
  }

  private static boolean isPassed(Binding side, double ahead) {
    return side.higherIsBetter() ? ahead > 0 : ahead < 0;
  }

  private Stream<Finding> said(Indicator one, String message, String help) {
    return Stream.of(at(one.span(), "indicator " + Words.name(one.name()) + message).help(help));
  }
}
