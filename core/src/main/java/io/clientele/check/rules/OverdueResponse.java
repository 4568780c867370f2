package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A response past its end that nobody has closed. */
final class OverdueResponse implements Check {
  @Override
  public String code() {
    return "CLT408";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return new Answers(facts.model())
        .declared("response").stream()
            .filter(it -> !Answers.isOver(it))
            .flatMap(
                it ->
                    Answers.date(it, "endDate").stream()
                        .filter(end -> end.isBefore(facts.today()))
                        .map(
                            end ->
                                at(
                                        it.at("/endDate"),
                                        Words.element(it)
                                            + " was to end on "
                                            + end
                                            + " and is open")
                                    .help("give it a `closedDate` or a status, or a new end")));
  }
}
