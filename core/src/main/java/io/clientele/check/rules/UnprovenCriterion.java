package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.model.Document.Criterion;
import java.util.List;
import java.util.stream.Stream;

/** A document at a level that asks for evidence it does not give. */
final class UnprovenCriterion implements Check {
  private static final String NO_EVIDENCE = "`evidence: ";

  @Override
  public String code() {
    return "CLT604";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Targets targets = Targets.of(facts.model());
    return facts.model().documents().stream().flatMap(document -> finding(targets, document));
  }

  private Stream<Finding> finding(Targets targets, Document document) {
    String aim = Targets.higher(document.levelDeclared(), targets.levelOf(document.type()));
    List<Criterion> open =
        document.criteria().stream()
            .filter(criterion -> Targets.reaches(aim, criterion.level()))
            .filter(
                criterion -> criterion.lacking().stream().anyMatch(UnprovenCriterion::isEvidence))
            .toList();
    if (open.isEmpty()) {
      return Stream.empty();
    }
    String lacking =
        open.get(0).lacking().stream().filter(UnprovenCriterion::isEvidence).findFirst().orElse("");
    String message =
        "%s is to be %s, and %d of its criteria %s no evidence"
            .formatted(
                Words.element(document.element()),
                Words.name(aim),
                open.size(),
                open.size() == 1 ? "has" : "have");
    return Stream.of(
        at(open.get(0).where(), message)
            .help("write " + lacking)
            .related(open.stream().map(one -> new Related(one.where(), one.text())).toList()));
  }

  private static boolean isEvidence(String lacking) {
    return lacking.startsWith(NO_EVIDENCE);
  }
}
