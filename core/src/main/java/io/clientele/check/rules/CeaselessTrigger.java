package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.ResponseResult.Rule;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A trigger rule that is met in every month there is, so that it tells nothing. */
final class CeaselessTrigger implements Check {
  /** Fewer months may all be bad. */
  private static final int FEWEST = 4;

  @Override
  public String code() {
    return "CLT414";
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
    return facts.results().responses().rules().stream()
        .filter(it -> it.months() >= FEWEST && it.held() == it.months())
        .flatMap(it -> ceaseless(facts, it));
  }

  private Stream<Finding> ceaseless(Facts facts, Rule rule) {
    String subject =
        facts.model().element(rule.subject()).map(it -> it.title()).orElse(rule.subject());
    return facts.model().element(rule.id()).stream()
        .map(
            it ->
                at(
                        Words.place(facts.model(), it),
                        Words.element(it)
                            + " is met by "
                            + (subject.isEmpty() ? "everything" : Words.name(subject))
                            + " in all of "
                            + rule.months()
                            + " months: it tells nothing new, and is raised once")
                    .help("set a bound that is sometimes kept, or answer it and end the rule"));
  }
}
