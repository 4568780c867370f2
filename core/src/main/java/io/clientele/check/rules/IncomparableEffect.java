package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.ResponseResult.Effect;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** A response whose effect is refused, since before and after were not measured alike. */
final class IncomparableEffect implements Check {
  @Override
  public String code() {
    return "CLT415";
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
    return facts.results().responses().effects().stream()
        .filter(it -> it.verdict().equals("refused"))
        .flatMap(it -> refused(facts, it));
  }

  private Stream<Finding> refused(Facts facts, Effect effect) {
    String point =
        facts.model().element(effect.point()).map(it -> it.title()).orElse(effect.point());
    return facts.model().element(effect.response()).stream()
        .map(
            it ->
                at(
                        Words.place(facts.model(), it),
                        "the effect of "
                            + Words.element(it)
                            + " at "
                            + Words.name(point)
                            + " is refused: "
                            + Words.sentence(effect.reason()))
                    .help("leave measure and point as they are until the loop is closed"));
  }
}
