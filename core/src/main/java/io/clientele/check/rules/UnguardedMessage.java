package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A message that reaches a child before a parent or guardian, or age bands that leave it open. */
final class UnguardedMessage implements Check {
  @Override
  public String code() {
    return "CLT806";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Ages ages = new Ages(model);
    return Stream.concat(
        model.ofKind("message").stream().flatMap(message -> unguarded(ages, message)),
        bands(model));
  }

  private Stream<Finding> unguarded(Ages ages, Element message) {
    String addressee = message.value().path("addressee").asString("");
    Optional<Ages.Aim> aim = ages.aimedAtChildren(message);
    if (addressee.startsWith("guardian") || aim.isEmpty()) {
      return Stream.empty();
    }
    String text =
        "%s is meant for people from the age of %d on and not addressed to a guardian first"
            .formatted(Words.element(message), aim.get().age());
    String field = addressee.isEmpty() ? "" : "/addressee";
    return Stream.of(
        at(message.at(field), text)
            .help(
                "write `addressee: guardian-first`, or aim it at people of "
                    + ages.digital()
                    + " and older")
            .related(aim.get().said()));
  }

  /** Bands in the order of their first year; the last year of each counts. */
  private Stream<Finding> bands(Model model) {
    List<Element> groups =
        model.ofKind("milestone-group").stream()
            .filter(group -> group.value().path("ageFrom").isIntegralNumber())
            .sorted(Comparator.comparingInt(Ages::from).thenComparing(Element::id))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < groups.size(); i++) {
      between(groups.get(i - 1), groups.get(i)).ifPresent(findings::add);
    }
    return findings.stream();
  }

  private Optional<Finding> between(Element younger, Element older) {
    int end = Ages.to(younger);
    int start = Ages.from(older);
    boolean enrolmentDecides = older.value().has("enrolment") || younger.value().has("enrolment");
    String subject = Words.element(older);
    Related other = new Related(younger.at("/ageTo"), "the band of " + Words.element(younger));
    if (start > end + 1) {
      String message = subject + " begins at " + start + ": nobody is in a group from " + (end + 1);
      return Optional.of(band(older, message, "begin it at " + (end + 1), other));
    }
    if (start <= end && !enrolmentDecides) {
      String message = subject + " begins at " + start + " and overlaps " + Words.element(younger);
      String help = "begin it one year later, or say in `enrolment` what decides between the two";
      return Optional.of(band(older, message, help, other));
    }
    return Optional.empty();
  }

  private Finding band(Element group, String message, String help, Related other) {
    return at(group.at("/ageFrom"), message)
        .as(Severity.WARNING)
        .help(help)
        .related(List.of(other));
  }
}
