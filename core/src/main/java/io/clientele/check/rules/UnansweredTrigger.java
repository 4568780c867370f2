package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** A trigger of high impact that waits too long for a rationale or a response. */
final class UnansweredTrigger implements Check {
  private static final long REASONED = 30;
  private static final long ANSWERED = 90;

  @Override
  public String code() {
    return "CLT406";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Answers answers = new Answers(facts.model());
    return answers.declared("trigger").stream()
        .filter(it -> it.value().path("impactLevel").asString("").equalsIgnoreCase("high"))
        .filter(it -> !Answers.isOver(it))
        .flatMap(it -> waiting(answers, it, facts.today()).stream());
  }

  private Optional<Finding> waiting(Answers answers, Element trigger, LocalDate today) {
    Optional<LocalDate> seen = Answers.date(trigger, "detectionDate");
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(seen.get(), today);
    if (days > REASONED && answers.rationalesOf(trigger).isEmpty()) {
      return Optional.of(found(trigger, "rationale", days, REASONED));
    }
    return days > ANSWERED && answers.responsesOf(trigger).isEmpty()
        ? Optional.of(found(trigger, "response", days, ANSWERED))
        : Optional.empty();
  }

  private Finding found(Element trigger, String what, long days, long due) {
    String message =
        "%s of high impact has no %s after %d days; it was due after %d"
            .formatted(Words.element(trigger), what, days, due);
    return at(trigger.at("/detectionDate"), message).help("answer it, or end it with its `status`");
  }
}
