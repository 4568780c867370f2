package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.LayerResult;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.SelfRating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Layers that were weighed without anybody having said how they stand. */
final class UnratedLayers implements Check {
  @Override
  public String code() {
    return "CLT822";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean isMeasured(Facts facts) {
    return facts.isMeasured();
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    List<LayerResult> layers = facts.results().layers();
    return layers.isEmpty() || !SelfRating.counting(facts.model()).isEmpty()
        ? Stream.empty()
        : place(facts.model()).map(this::unrated).stream();
  }

  private Finding unrated(Span place) {
    return at(
            place,
            "nobody has rated the eleven elements of the four layers, so none counts above 2")
        .help("begin with `clientele new layer-assessment`, and rate what you know");
  }

  /** Where the assessment stands, if it rates nothing; else at a segment. */
  private static Optional<Span> place(Model model) {
    List<Element> segments = model.segments().stream().map(one -> one.element()).toList();
    return Stream.of(model.ofKind("layer-assessment"), segments, model.elements())
        .flatMap(List::stream)
        .findFirst()
        .map(first -> Words.place(model, first));
  }
}
