package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.model.SchemaProblem;
import io.clientele.source.Spelling;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A value that is not among those its field allows. */
final class ValueOutsideList implements Check {
  private static final Set<String> KEYWORDS = Set.of("enum", "const");

  @Override
  public String code() {
    return "CLT107";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().schemaProblems().stream()
        .filter(problem -> KEYWORDS.contains(problem.keyword()))
        .map(this::finding);
  }

  private Finding finding(SchemaProblem problem) {
    String message =
        Words.name(problem.value()) + " is not a value of " + Words.name(problem.name());
    Finding finding = at(problem.span(), message);
    Optional<String> spelling =
        problem.expected().stream()
            .filter(allowed -> folded(allowed).equals(folded(problem.value())))
            .findFirst();
    if (spelling.isPresent()) {
      Finding warning = finding.as(Severity.WARNING).help("write " + Words.name(spelling.get()));
      return fixed(warning, problem, spelling);
    }
    String near = Nearest.help(problem.value(), problem.expected());
    String help = near.isEmpty() ? "allowed: " + Words.names(problem.expected()) : near;
    Optional<String> meant = Nearest.surely(problem.value(), problem.expected());
    return fixed(finding.help(help), problem, meant);
  }

  private static Finding fixed(Finding finding, SchemaProblem problem, Optional<String> meant) {
    return meant
        .flatMap(to -> Spelling.fix(problem.element().tree(), problem.span(), problem.value(), to))
        .map(finding::fix)
        .orElse(finding);
  }

  /** What remains when case, blanks, hyphens and underscores do not count. */
  private static String folded(String value) {
    return value.replaceAll("[-_\\s]", "").toLowerCase(Locale.ROOT);
  }
}
