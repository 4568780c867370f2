package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.ResponseResult.Effect;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.Locale;
import java.util.stream.Stream;

/** A closed response after which nothing moved beyond its interval, or moved the wrong way. */
final class UnfeltResponse implements Check {
  @Override
  public String code() {
    return "CLT416";
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
        .filter(it -> it.verdict().equals("no measured effect") || it.verdict().equals("worse"))
        .flatMap(
            it ->
                facts.model().element(it.response()).stream()
                    .filter(Answers::isOver)
                    .map(response -> unfelt(facts, response, it)));
  }

  private Finding unfelt(Facts facts, Element response, Effect effect) {
    String point = facts.model().element(effect.point()).map(Element::title).orElse(effect.point());
    Figure change = effect.change();
    String message =
        String.format(
            Locale.ROOT,
            "%s is closed and had %s at %s: %.1f (95 %% interval %.1f to %.1f)",
            Words.element(response),
            effect.verdict().equals("worse") ? "an effect for the worse" : "no measured effect",
            Words.name(point),
            change.value().orElse(0),
            change.low().orElse(0),
            change.high().orElse(0));
    return at(Words.place(facts.model(), response), message)
        .help("write down what was learnt, and answer the trigger in another way");
  }
}
