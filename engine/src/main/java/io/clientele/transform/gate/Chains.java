package io.clientele.transform.gate;

import io.clientele.model.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From triggers by way of rationales to responses, and back. */
final class Chains {
  private static final String[] RAISED = {"detectionDate"};
  private static final String[] BEGUN = {"effectiveDate", "startDate"};
  private static final String[] CLOSED = {"closedDate"};

  private Chains() {}

  /** What led to a response. */
  static Stream<Element> triggers(Grounds grounds, Element response) {
    return grounds
        .targets(response, "answers", "rationale")
        .flatMap(rationale -> grounds.targets(rationale, "answers", "trigger"));
  }

  static Optional<LocalDate> raised(Element trigger) {
    return Said.day(trigger, RAISED);
  }

  static Optional<LocalDate> begun(Element response) {
    return Said.day(response, BEGUN);
  }

  static boolean isClosed(Element response, LocalDate asOf) {
    return Said.day(response, CLOSED).filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** The first day on which a response to a trigger began. */
  static Optional<LocalDate> answered(Grounds grounds, Element trigger) {
    List<Element> responses = grounds.ofKind("response");
    return responses.stream()
        .filter(one -> triggers(grounds, one).anyMatch(trigger::equals))
        .flatMap(one -> begun(one).stream())
        .min(LocalDate::compareTo);
  }
}
