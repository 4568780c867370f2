package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A measure point or a trigger rule that cannot look at what it is meant to look at. */
final class UnusableListener implements Check {
  @Override
  public String code() {
    return "CLT413";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean isMeasured(Facts facts) {
    return facts.isMeasured();
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return Stream.concat(
        facts.results().responses().points().stream()
            .flatMap(it -> unusable(facts, it.id(), " cannot be taken: ", it.fault())),
        facts.results().responses().rules().stream()
            .flatMap(it -> unusable(facts, it.id(), " cannot look: ", it.fault())));
  }

  private Stream<Finding> unusable(Facts facts, String id, String what, String fault) {
    return fault.isEmpty()
        ? Stream.empty()
        : facts.model().element(id).stream()
            .map(
                it ->
                    at(
                            Words.place(facts.model(), it),
                            Words.element(it) + what + Words.sentence(fault))
                        .help("name another measure, or ask for less"));
  }
}
