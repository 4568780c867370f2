package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A question that neither data nor a measure answers. */
final class OpenQuestion implements Check {
  @Override
  public String code() {
    return "CLT418";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return Stream.concat(
        facts.model().ofKind("question").stream()
            .filter(it -> !MissingEdge.has(facts.model(), it, "answered-by"))
            .filter(it -> Values.texts(it.value(), "measures").isEmpty())
            .map(
                it ->
                    at(
                            Words.place(facts.model(), it),
                            Words.element(it) + " is answered by nothing")
                        .help("name what would answer it in `answeredBy` or `measures`")),
        facts.results().responses().questions().stream()
            .filter(it -> it.state().equals("unmeasured"))
            .flatMap(
                it ->
                    facts.model().element(it.id()).stream()
                        .map(
                            question ->
                                at(
                                        Words.place(facts.model(), question),
                                        Words.element(question)
                                            + " names "
                                            + Words.sentence(it.missing())
                                            + ", of which nothing was measured")
                                    .help("see what the measures need, or name another"))));
  }
}
