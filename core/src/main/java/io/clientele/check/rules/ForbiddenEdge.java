package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Grammar;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.model.Ties;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An edge that the grammar does not allow between the kinds at its ends. */
final class ForbiddenEdge implements Check {
  @Override
  public String code() {
    return "CLT308";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.ties().stream()
        .flatMap(file -> facts.remembered(this, file, () -> findings(model, file)));
  }

  private Stream<Finding> findings(Model model, Ties file) {
    return file.references().stream()
        .filter(reference -> reference.resolves() && !reference.relation().isEmpty())
        .filter(reference -> isJudged(model.grammar(), reference))
        .filter(reference -> !allowed(model.grammar(), reference))
        .map(reference -> finding(model, reference));
  }

  /** What a kind's schema fixes is right unless the workspace itself says otherwise. */
  private static boolean isJudged(Grammar grammar, Reference reference) {
    return reference.worded() || grammar.isOwn(from(reference).kind(), reference.relation());
  }

  private static boolean allowed(Grammar grammar, Reference reference) {
    return grammar.allows(from(reference).kind(), reference.relation(), to(reference).kind());
  }

  private Finding finding(Model model, Reference reference) {
    Element from = from(reference);
    Element to = to(reference);
    String edge = Words.name(reference.relation());
    String message =
        "the edge "
            + edge
            + " does not lead from "
            + Words.some(from.kind())
            + " to "
            + Words.some(to.kind());
    return at(reference.span(), message)
        .help(help(model.grammar(), reference, edge))
        .related(List.of(new Related(Words.place(model, to), Words.element(to))));
  }

  private static String help(Grammar grammar, Reference reference, String edge) {
    String kind = from(reference).kind();
    Set<String> targets = grammar.targets(kind, reference.relation());
    if (!targets.isEmpty()) {
      return "from " + Words.some(kind) + " it leads to " + Words.oneOf(targets);
    }
    boolean turned = grammar.allows(to(reference).kind(), reference.relation(), kind);
    return turned
        ? "it leads the other way: write it at " + Words.name(to(reference).id())
        : edge + " leads from " + Words.oneOf(grammar.sources(reference.relation()));
  }

  private static Element from(Reference reference) {
    return reference.reverse() ? reference.candidates().get(0) : reference.source();
  }

  private static Element to(Reference reference) {
    return reference.reverse() ? reference.source() : reference.candidates().get(0);
  }
}
