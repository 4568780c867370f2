package io.clientele.check;

import io.clientele.check.Strength.State;
import io.clientele.check.result.GateResult;
import io.clientele.check.result.Reading;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the four patterns of success in serving customers. Each is a strength where its pitfall
 * is not found, although there is something to find it in, and where the data bears it out; the
 * bounds are this project's own definitions.
 */
public final class Strengths {
  /** Fewer observations bear nothing out. */
  private static final int FEW = 30;

  /** In per cent: half of all switches of channel go on with the journey. */
  private static final double JOINED = 50;

  /** In per cent: the organisation begins one episode of ten. */
  private static final double BEGUN = 10;

  private final Model model;
  private final Results results;
  private final List<Finding> findings;

  private Strengths(Model model, Results results, List<Finding> findings) {
    this.model = model;
    this.results = results;
    this.findings = findings;
  }

  /** All four, in the order in which the pitfalls have their codes. */
  public static List<Strength> of(Model model, Results results, List<Finding> findings) {
    Strengths strengths = new Strengths(model, results, findings);
    return List.of(
        strengths.personal(), strengths.culture(), strengths.proactive(), strengths.joined());
  }

  /**
   * What the data says of a pattern.
   *
   * @param holds whether it bears the pattern out
   * @param subjects the ids of what does not
   */
  private record Shown(boolean holds, String words, List<String> subjects) {}

  /** Segments are served in their own way, and none is the less content for it. */
  private Strength personal() {
    List<Reading> asked = ofWholes("recommendation", one -> !one.segmentId().isEmpty());
    Optional<Reading> best = asked.stream().max(Comparator.comparingDouble(Reading::low));
    Optional<Reading> worst = asked.stream().min(Comparator.comparingDouble(Reading::high));
    Optional<Shown> shown =
        asked.size() < 2
            ? Optional.empty()
            : Optional.of(even(best.orElseThrow(), worst.orElseThrow()));
    return strength(
        "personalised-experience",
        "Personalised experience",
        List.of("CLT701"),
        said(model.segments().size() < 2 ? 0 : model.segments().size(), "segment"),
        shown);
  }

  private static Shown even(Reading best, Reading worst) {
    boolean holds = worst.high() >= best.low();
    String words =
        holds
            ? "no segment recommends less than another, beyond chance"
            : "recommendation is %s and %s".formatted(figure(worst), figure(best));
    return new Shown(holds, words, holds ? List.of() : List.of(worst.segmentId()));
  }

  /** People serve those who need people, and units look at the same indicators of customers. */
  private Strength culture() {
    Optional<Shown> shown =
        results.gates().stream()
            .filter(gate -> gate.id().equals("culture-4-watched") && gate.found().isPresent())
            .findFirst()
            .map(Strengths::watched);
    return strength(
        "customer-centric-culture",
        "Customer-centric culture",
        List.of("CLT702"),
        said(model.relationships().size(), "relationship"),
        shown);
  }

  private static Shown watched(GateResult gate) {
    String words =
        String.format(
            Locale.ROOT,
            "%.0f %% of units carry an indicator of customers",
            100 * gate.found().orElse(0));
    return new Shown(gate.state().equals("holds"), words, gate.objects());
  }

  /** Journeys do not only answer: the organisation comes first, and is seen to. */
  private Strength proactive() {
    return strength(
        "proactive-management",
        "Proactive management",
        List.of("CLT703"),
        said(model.journeys().size(), "journey"),
        byJourney("proactive-episodes", BEGUN, "of episodes are begun by the organisation"));
  }

  /** Sources and channels are joined, and customers who change channel go on. */
  private Strength joined() {
    return strength(
        "omnichannel",
        "Omnichannel",
        List.of("CLT704", "CLT705"),
        said(model.journeys().size(), "journey"),
        byJourney("seamless-switch", JOINED, "of switches of channel go on with the journey"));
  }

  /** Every journey must reach a share, and the one that reaches least is told. */
  private Optional<Shown> byJourney(String measure, double least, String what) {
    List<Reading> readings = ofWholes(measure, one -> !one.journeyId().isEmpty());
    return readings.stream()
        .min(Comparator.comparingDouble(Reading::low))
        .map(
            worst ->
                new Shown(
                    worst.low() >= least,
                    "%s %s%s".formatted(percent(worst), what, in(worst.journeyId())),
                    readings.stream()
                        .filter(one -> one.low() < least)
                        .map(Reading::journeyId)
                        .toList()));
  }

  private String in(String journeyId) {
    return model.element(journeyId).map(one -> " in " + one.title()).orElse("");
  }

  /** Readings over all time that are broken down by one thing only. */
  private List<Reading> ofWholes(String measure, Predicate<Reading> by) {
    return results.readings().stream()
        .filter(one -> one.measure().equals(measure) && one.isOverall())
        .filter(one -> one.n() >= FEW && by.test(one))
        .filter(one -> one.segmentId().isEmpty() || one.journeyId().isEmpty())
        .filter(one -> one.stageId().isEmpty())
        .toList();
  }

  private static String said(int count, String noun) {
    return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
  }

  private Strength strength(
      String id, String title, List<String> pitfalls, String judged, Optional<Shown> shown) {
    long found = findings.stream().filter(one -> pitfalls.contains(one.code())).count();
    State state =
        judged.isEmpty()
            ? State.UNSAID
            : found > 0
                ? State.PITFALL
                : shown.map(it -> it.holds() ? State.SHOWN : State.REFUTED).orElse(State.DECLARED);
    String declared =
        judged.isEmpty()
            ? ""
            : judged + ", " + (found == 0 ? "no pitfall" : found + " with the pitfall");
    return new Strength(
        id,
        title,
        pitfalls,
        state,
        declared,
        shown.map(Shown::words).orElse(""),
        shown.map(Shown::subjects).orElse(List.of()));
  }

  private static String percent(Reading one) {
    return String.format(Locale.ROOT, "%.1f %% (n=%,d)", one.value(), one.n());
  }

  private static String figure(Reading one) {
    return String.format(Locale.ROOT, "%.1f (n=%,d)", one.value(), one.n());
  }
}
