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

/** A document that declares a quality level above the one it reaches. */
final class OverstatedLevel implements Check {
  private static final List<String> ORDER = List.of("none", "bronze", "silver", "gold");

  @Override
  public String code() {
    return "CLT601";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().documents().stream()
        .filter(document -> !document.criteria().isEmpty())
        .filter(document -> rank(document.levelDeclared()) > rank(document.levelReached()))
        .map(this::finding);
  }

  private Finding finding(Document document) {
    int declared = rank(document.levelDeclared());
    List<Criterion> unmet =
        document.criteria().stream()
            .filter(criterion -> !criterion.met() && rank(criterion.level()) <= declared)
            .toList();
    String reached = document.levelReached();
    String message =
        "document "
            + Words.name(document.title())
            + " declares "
            + Words.name(ORDER.get(declared))
            + " and reaches "
            + (reached.equals("none") ? "no level" : Words.name(reached));
    return at(document.element().at(field(document)), message)
        .help(unmet.isEmpty() ? "" : lacking(unmet.get(0), unmet.size()))
        .related(unmet.stream().limit(5).map(OverstatedLevel::place).toList());
  }

  private static String field(Document document) {
    return document.element().value().has("quality_level") ? "/quality_level" : "/level";
  }

  private static String lacking(Criterion first, int count) {
    String others = count == 1 ? "" : " (the first of " + count + " unmet criteria)";
    return "for " + first.level() + ", write " + first.lacking().get(0) + others;
  }

  private static Related place(Criterion unmet) {
    return new Related(unmet.where(), unmet.level() + ": " + unmet.text());
  }

  private static int rank(String level) {
    return ORDER.indexOf(level);
  }
}
