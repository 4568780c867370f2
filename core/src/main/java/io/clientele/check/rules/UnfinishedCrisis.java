package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A response to a crisis that was closed with a duty undone. */
final class UnfinishedCrisis implements Check {
  private static final List<String> DUTIES =
      List.of("communication", "restoration", "trust", "lessons");

  @Override
  public String code() {
    return "CLT419";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return new Answers(facts.model())
        .declared("response").stream()
            .filter(it -> it.value().path("responseType").asString("").equals("Crisis_Management"))
            .flatMap(it -> undone(facts, it));
  }

  /** While it goes on, only a checklist that lacks a duty is said. */
  private Stream<Finding> undone(Facts facts, Element response) {
    boolean over = Answers.isOver(response);
    List<String> missing =
        DUTIES.stream()
            .filter(
                duty -> {
                  JsonNode one = response.value().path("checklist").path(duty);
                  return over ? day(one).isBlank() : one.isMissingNode();
                })
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            at(
                    Words.place(facts.model(), response),
                    Words.element(response)
                        + (over ? " is closed without a day for " : " has no entry for ")
                        + Words.names(missing))
                .help("add it to `checklist`, with the day on which it was done"));
  }

  private static String day(JsonNode duty) {
    return duty.isObject() ? duty.path("done").asString("") : duty.asString("");
  }
}
