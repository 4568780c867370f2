package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An element of a layer that one assessment rates twice. */
final class RepeatedRating implements Check {
  @Override
  public String code() {
    return "CLT821";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().ofKind("layer-assessment").stream().flatMap(this::repeated);
  }

  private Stream<Finding> repeated(Element assessment) {
    Map<String, Integer> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    JsonNode ratings = assessment.value().path("ratings");
    for (int i = 0; i < ratings.size(); i++) {
      String element = ratings.path(i).path("element").asString("");
      Integer before = first.putIfAbsent(element, i);
      if (before != null && !element.isEmpty()) {
        findings.add(
            at(
                    assessment.at("/ratings/" + i + "/element"),
                    Words.element(assessment) + " rates " + Words.name(element) + " twice")
                .help("keep one of the two; as they stand, the later one counts")
                .related(
                    List.of(
                        new Related(
                            assessment.at("/ratings/" + before + "/element"),
                            "rated here first"))));
      }
    }
    return findings.stream();
  }
}
