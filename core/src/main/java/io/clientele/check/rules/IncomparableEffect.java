package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.ResponseResult.Effect;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.List;
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
    List<Effect> effects = facts.results().responses().effects();
    return effects.stream()
        .filter(it -> it.verdict().equals("refused"))
        .filter(it -> effects.stream().noneMatch(other -> isLater(other, it)))
        .flatMap(it -> refused(facts, it));
  }

  /** A loop that began again is told on its page, and asks for nothing any more. */
  private static boolean isLater(Effect other, Effect effect) {
    return other.loop().equals(effect.loop())
        && other.point().equals(effect.point())
        && other.round() > effect.round();
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
