package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.model.SchemaProblem;
import io.clientele.source.Spelling;
import io.clientele.source.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A field that its kind does not know, or an item without content. */
final class UnknownField implements Check {
  private static final Set<String> KEYWORDS =
      Set.of(
          "additionalProperties",
          "unevaluatedProperties",
          "minProperties",
          "x-alias",
          "x-vocabulary",
          "x-scale");

  @Override
  public String code() {
    return "CLT108";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().schemaProblems().stream()
        .filter(problem -> KEYWORDS.contains(problem.keyword()))
        .map(this::finding);
  }

  private Finding finding(SchemaProblem problem) {
    if (problem.keyword().startsWith("x-")) {
      return mapped(problem);
    }
    if (problem.keyword().equals("minProperties")) {
      return at(problem.span(), "an item of " + Words.name(problem.name()) + " has no content")
          .help("fill it in or take it out");
    }
    String kind = Words.kind(problem.element().kind());
    String near = Nearest.help(problem.name(), problem.expected());
    Finding finding =
        at(problem.span(), Words.name(problem.name()) + " is no field of " + Words.some(kind))
            .help(near.isEmpty() ? "a field of your own begins with `x-`" : near);
    return renamed(problem).map(finding::fix).orElse(finding);
  }

  /**
   * The name that is surely meant; names that the object has already are not among those expected.
   */
  private static Optional<Fix> renamed(SchemaProblem problem) {
    return Nearest.surely(problem.name(), problem.expected())
        .flatMap(
            name -> Spelling.fix(problem.element().tree(), problem.span(), problem.name(), name));
  }

  /** What is understood although it is written otherwise: the kind's own form is the fix. */
  private Finding mapped(SchemaProblem problem) {
    String own = problem.expected().get(0);
    String message =
        problem.keyword().equals("x-alias")
            ? "the field " + Words.name(problem.value()) + " is called " + Words.name(own)
            : Words.name(problem.value())
                + " of "
                + Words.name(problem.name())
                + " is read as "
                + Words.name(own);
    Finding finding = at(problem.span(), message).help("write " + Words.name(own));
    return canonically(problem).map(finding::fix).orElse(finding);
  }

  private static Optional<Fix> canonically(SchemaProblem problem) {
    Tree tree = problem.element().tree();
    String own = problem.expected().get(0);
    return problem.keyword().equals("x-scale")
        ? Spelling.number(tree, problem.span(), problem.value(), own)
        : Spelling.fix(tree, problem.span(), problem.value(), own);
  }
}
