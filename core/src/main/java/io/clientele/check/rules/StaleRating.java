package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.LayerResult;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.SelfRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rating that is older than what it speaks of, or than half a year. */
final class StaleRating implements Check {
  /** More elements than these are only counted. */
  private static final int MOST = 5;

  @Override
  public String code() {
    return "CLT824";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Set<String> changed =
        facts.results().layers().stream()
            .filter(layer -> layer.verdict().equals("stale"))
            .map(LayerResult::element)
            .collect(Collectors.toSet());
    Map<Element, List<SelfRating>> byAssessment = new LinkedHashMap<>();
    SelfRating.counting(facts.model())
        .values()
        .forEach(
            one ->
                byAssessment
                    .computeIfAbsent(one.assessment(), absent -> new ArrayList<>())
                    .add(one));
    return byAssessment.values().stream().flatMap(ratings -> stale(facts, ratings, changed));
  }

  private Stream<Finding> stale(Facts facts, List<SelfRating> ratings, Set<String> changed) {
    SelfRating first = ratings.get(0);
    List<String> elements = ratings.stream().map(SelfRating::element).toList();
    return first.date().stream()
        .flatMap(
            day ->
                first.isOld(facts.today())
                    ? Stream.of(
                        said(first, "rated %s on %s, more than 180 days ago", elements, day))
                    : changed(first, elements.stream().filter(changed::contains).toList(), day));
  }

  private Stream<Finding> changed(SelfRating first, List<String> elements, LocalDate day) {
    return elements.isEmpty()
        ? Stream.empty()
        : Stream.of(
            said(
                first,
                "rated %s on %s, and a fifth of what that is about was changed since",
                elements,
                day));
  }

  private Finding said(SelfRating first, String how, List<String> elements, LocalDate day) {
    Element assessment = first.assessment();
    String many = elements.size() + " elements";
    String what = how.formatted(elements.size() > MOST ? many : Words.names(elements), day);
    return at(assessment.at("/date"), Words.element(assessment) + " " + what)
        .help("look again, rate anew, and write the day into `date`");
  }
}
