package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.rules.Values.Written;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A trigger and a response of which only one knows of the other, or that speak of others. */
final class OneWayResponse implements Check {
  @Override
  public String code() {
    return "CLT409";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Answers answers = new Answers(facts.model());
    return Stream.concat(
        answers.declared("trigger").stream().flatMap(it -> promised(facts, answers, it)),
        answers.declared("response").stream().flatMap(it -> untouched(facts, answers, it)));
  }

  /** A trigger that names a response which does not answer it. */
  private Stream<Finding> promised(Facts facts, Answers answers, Element trigger) {
    return Values.texts(trigger.value(), "strategicResponseReferences").stream()
        .flatMap(
            one ->
                facts.model().element(one.text()).stream()
                    .filter(it -> it.kind().equals("response"))
                    .filter(it -> !answers.triggers(it).contains(trigger))
                    .map(it -> unanswered(trigger, one, it)));
  }

  private Finding unanswered(Element trigger, Written one, Element response) {
    String message =
        "%s names %s, which does not answer it"
            .formatted(Words.element(trigger), Words.element(response));
    return at(trigger.at(one.pointer()), message)
        .help("name the trigger in a rationale of the response, or in its `triggerReferences`");
  }

  /** A response that says whom it touches and leaves out a segment that its trigger names. */
  private Stream<Finding> untouched(Facts facts, Answers answers, Element response) {
    Set<String> touched = new HashSet<>(answers.targets(response, "segment"));
    Values.texts(response.value(), "customerSegmentIDs")
        .forEach(it -> touched.add(Element.keyOf(it.text())));
    if (touched.isEmpty()) {
      return Stream.empty();
    }
    return answers.triggers(response).stream()
        .sorted(java.util.Comparator.comparing(Element::id))
        .flatMap(
            trigger ->
                answers.targets(trigger, "segment").stream()
                    .filter(segment -> !touched.contains(segment))
                    .sorted()
                    .flatMap(segment -> facts.model().element(segment).stream())
                    .map(segment -> left(facts, response, trigger, segment)));
  }

  private Finding left(Facts facts, Element response, Element trigger, Element segment) {
    String message =
        "%s does not touch %s, of which %s speaks"
            .formatted(Words.element(response), Words.element(segment), Words.element(trigger));
    return at(Words.place(facts.model(), response), message)
        .help("add the segment to its `segments`, or take it out of the trigger");
  }
}
