package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.check.result.GateResult;
import io.clientele.check.result.LayerResult;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.SelfRating;
import java.util.Map;
import java.util.stream.Stream;

/** An element that people rate two levels or more above what can be shown. */
final class ContradictedRating implements Check {
  @Override
  public String code() {
    return "CLT823";
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
    boolean strict = Targets.reaches(Targets.of(facts.model()).level(), "silver");
    Map<String, SelfRating> ratings = SelfRating.counting(facts.model());
    return facts.results().layers().stream()
        .filter(layer -> layer.verdict().equals("contradicted"))
        .flatMap(
            layer ->
                Stream.ofNullable(ratings.get(layer.element()))
                    .filter(rating -> rating.self() == layer.self())
                    .map(rating -> contradicted(facts.results(), layer, rating)))
        .map(finding -> strict ? finding.as(Severity.ERROR) : finding);
  }

  private Finding contradicted(Results results, LayerResult layer, SelfRating rating) {
    String message =
        "%s rates %s %d, and the evidence stands at %d%s"
            .formatted(
                Words.element(rating.assessment()),
                Words.name(layer.element()),
                layer.self(),
                layer.evidence(),
                missing(results, layer));
    return at(rating.place(), message)
        .help("do what is missing, or rate it %d".formatted(layer.evidence()));
  }

  /** What stands between the evidence and the level above it. */
  private static String missing(Results results, LayerResult layer) {
    return results.gates().stream()
        .filter(gate -> gate.element().equals(layer.element()))
        .filter(gate -> gate.level() == layer.evidence() + 1 && !gate.state().equals("holds"))
        .findFirst()
        .map(gate -> ": " + Words.sentence(said(gate)))
        .orElse("");
  }

  private static String said(GateResult gate) {
    return gate.gap().isEmpty() ? gate.needs() : gate.gap();
  }
}
