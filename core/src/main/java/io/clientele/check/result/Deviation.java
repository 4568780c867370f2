package io.clientele.check.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One way in which cases depart from their journey.
 *
 * @param kind {@code skipped} (a later stage was reached), {@code abandoned} (the case ended before
 *     a required stage), {@code repeated}, {@code out-of-order}, {@code undeclared}
 * @param detail the stage concerned: of an abandoned case the last one reached; of {@code
 *     undeclared} the activity
 * @param loss how much rarer these cases are complete than others that came as far, of those that
 *     are over
 * @param examples cases that depart so, each on another way
 */
public record Deviation(
    String journeyId,
    String kind,
    String detail,
    long cases,
    double share,
    Loss loss,
    List<String> examples) {
  public Deviation {
    examples = List.copyOf(examples);
  }

  /** So many of these cases would have been complete, had they fared as the others. */
  public OptionalDouble casesLost() {
    return loss.of(cases);
  }
}
