package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.List;
import java.util.stream.Stream;

/** A trigger that a rule or a sensor raised, without what was measured. */
final class UnprovenTrigger implements Check {
  private static final List<String> NEEDED =
      List.of("/measure", "/baseline/value", "/baseline/from", "/window/value", "/window/from");

  @Override
  public String code() {
    return "CLT410";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Answers answers = new Answers(facts.model());
    return answers.declared("trigger").stream()
        .filter(
            it ->
                !answers.targets(it, "trigger-rule").isEmpty()
                    || !answers.targets(it, "sensor").isEmpty())
        .flatMap(it -> lacking(facts, answers, it));
  }

  /** A finding is there or not: only what was estimated has a chance. */
  private Stream<Finding> lacking(Facts facts, Answers answers, Element trigger) {
    boolean finding =
        answers.targets(trigger, "trigger-rule").stream()
            .flatMap(id -> facts.model().element(id).stream())
            .anyMatch(rule -> rule.value().path("when").asString("").equals("finding"));
    List<String> missing =
        Stream.concat(NEEDED.stream(), finding ? Stream.empty() : Stream.of("/pValue"))
            .filter(pointer -> trigger.value().path("evidence").at(pointer).isMissingNode())
            .map(pointer -> pointer.substring(1).replace('/', '.'))
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            at(
                    Words.place(facts.model(), trigger),
                    Words.element(trigger)
                        + " was raised from data and does not say "
                        + Words.names(missing))
                .help("`clientele transform --propose` writes them into `evidence`"));
  }
}
