package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A rationale that weighed no other way. */
final class SingleMindedRationale implements Check {
  @Override
  public String code() {
    return "CLT407";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return new Answers(facts.model())
        .declared("rationale").stream()
            .filter(it -> !isWeighed(it.value().path("alternativesConsidered")))
            .map(
                it ->
                    at(
                            Words.place(facts.model(), it),
                            Words.element(it) + " names no alternative that was turned down")
                        .help(
                            "write one into `alternativesConsidered`, with its"
                                + " `reasonForRejection`"));
  }

  /** A sentence is taken for one that was turned down; an object must say why it was. */
  private static boolean isWeighed(JsonNode alternatives) {
    if (alternatives.isString()) {
      return !alternatives.asString().isBlank();
    }
    return alternatives
        .valueStream()
        .anyMatch(
            one ->
                one.isString()
                    ? !one.asString().isBlank()
                    : !one.path("reasonForRejection").asString("").isBlank());
  }
}
