package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.SharedId;
import java.util.List;
import java.util.stream.Stream;

/** One id used by two things that are not views of one another. */
final class DuplicateId implements Check {
  @Override
  public String code() {
    return "CLT201";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().sharedIds().stream().flatMap(shared -> findings(facts.model(), shared));
  }

  /** The first thing keeps its id; every later one is told so. */
  private Stream<Finding> findings(Model model, SharedId shared) {
    Element first = shared.elements().get(0);
    Related origin = new Related(Words.place(model, first), "the first " + Words.name(shared.id()));
    String message =
        "id " + Words.name(shared.id()) + " already belongs to " + Words.element(first);
    return shared.elements().stream()
        .skip(1)
        .map(
            later ->
                at(Words.place(model, later), message)
                    .help("give " + Words.element(later) + " an id of its own")
                    .related(List.of(origin)));
  }
}
