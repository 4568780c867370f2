package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.result.ResponseResult.Sensor;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sensor without a licence, that has fallen silent, or that holds personal data for no reason.
 */
final class UnfitSensor implements Check {
  @Override
  public String code() {
    return "CLT417";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    for (Element sensor : facts.model().ofKind("sensor")) {
      boolean heard =
          facts.results().responses().sensors().stream()
              .anyMatch(it -> it.id().equals(sensor.id()) && it.observations() > 0);
      boolean fed = heard || sensor.value().has("cadence");
      if (fed && sensor.value().path("licence").asString("").isBlank()) {
        findings.add(
            at(Words.place(facts.model(), sensor), Words.element(sensor) + " names no licence")
                .help("say in `licence` under which terms the feed may be used"));
      }
    }
    facts.results().responses().sensors().stream()
        .flatMap(it -> facts.model().element(it.id()).stream().flatMap(e -> faults(facts, e, it)))
        .forEach(findings::add);
    return findings.stream();
  }

  private Stream<Finding> faults(Facts facts, Element sensor, Sensor heard) {
    List<Finding> findings = new ArrayList<>();
    boolean based = !sensor.value().path("legalBasis").asString("").isBlank();
    if (heard.personal() > 0 && !based) {
      findings.add(
          at(
                  Words.place(facts.model(), sensor),
                  Words.element(sensor)
                      + " has mailboxes or telephones in "
                      + heard.personal()
                      + " of its texts and no legal basis for them")
              .help("take the texts out of the feed, or name the `legalBasis`"));
    }
    if (!heard.fault().isEmpty()) {
      findings.add(
          at(
                  Words.place(facts.model(), sensor),
                  Words.element(sensor) + " cannot be heard: " + Words.sentence(heard.fault()))
              .help("declare its feed as a source of `observations`"));
    } else if (!heard.fresh()) {
      findings.add(
          at(
                  Words.place(facts.model(), sensor),
                  Words.element(sensor)
                      + " has said nothing since "
                      + heard.newest().map(Object::toString).orElse("ever"))
              .help("fetch the feed again, or give it its true `cadence`"));
    }
    return findings.stream();
  }
}
