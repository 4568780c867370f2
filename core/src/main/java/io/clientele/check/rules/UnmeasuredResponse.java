package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import java.util.stream.Stream;

/** A response without a measure point, so that nobody will know what it brought. */
final class UnmeasuredResponse implements Check {
  @Override
  public String code() {
    return "CLT411";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** Where no workspace takes measures at points, none is missing. */
  @Override
  public Stream<Finding> run(Facts facts) {
    Answers answers = new Answers(facts.model());
    return facts.model().ofKind("measure-point").isEmpty()
        ? Stream.empty()
        : answers.declared("response").stream()
            .filter(it -> Answers.date(it, "startDate").isPresent())
            .filter(it -> answers.targets(it, "measure-point").isEmpty())
            .filter(it -> !isInLoop(facts, answers, it))
            .map(
                it ->
                    at(
                            Words.place(facts.model(), it),
                            Words.element(it)
                                + " names no measure point: what it brings is not measured")
                        .help("name one in `measurePoints`, where the trigger shows"));
  }

  private static boolean isInLoop(Facts facts, Answers answers, Element response) {
    return facts.model().edgesTo(response).stream()
        .filter(edge -> edge.relation().equals("closes-with"))
        .map(Edge::source)
        .anyMatch(loop -> !answers.targets(loop, "measure-point").isEmpty());
  }
}
