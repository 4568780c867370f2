package io.clientele.model;

import io.clientele.finding.Span;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A declared performance indicator of a segment, journey, stage or relationship.
 *
 * @param subjectId the element it belongs to
 * @param currentText the hand-written current value as it stands; empty when absent
 * @param targetText the target as it stands; empty when absent
 * @param current the number in the current text, if it is one
 * @param target the number in the target text, if it is one
 * @param binding the measure that stands behind it, if one is named
 * @param benchmark an outside figure, if one is given
 */
public record Indicator(
    String subjectId,
    String name,
    String description,
    String currentText,
    String targetText,
    String unit,
    OptionalDouble current,
    OptionalDouble target,
    Optional<Binding> binding,
    Optional<Benchmark> benchmark,
    Span span) {
  /** An indicator without an outside figure. */
  public Indicator(
      String subjectId,
      String name,
      String description,
      String currentText,
      String targetText,
      String unit,
      OptionalDouble current,
      OptionalDouble target,
      Optional<Binding> binding,
      Span span) {
    this(
        subjectId,
        name,
        description,
        currentText,
        targetText,
        unit,
        current,
        target,
        binding,
        Optional.empty(),
        span);
  }

  /**
   * An outside figure.
   *
   * @param source who published it
   * @param date when, as written
   * @param definition the measure of which it is a figure, by id or hash; any other text is another
   *     definition, and empty is none
   */
  public record Benchmark(double value, String source, String date, String definition) {}

  /**
   * What an indicator is measured by.
   *
   * @param measure a measure's id
   * @param tolerance how far measured may lie from declared, in the unit
   * @param higherIsBetter the side on which the target is met
   * @param span where the binding stands
   */
  public record Binding(String measure, double tolerance, boolean higherIsBetter, Span span) {}
}
