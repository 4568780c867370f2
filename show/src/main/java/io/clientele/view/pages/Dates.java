package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.check.result.SignalResult;
import io.clientele.model.Journey;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Since when something is as it is: the loss at a stage, and the scores of the units concerned. */
final class Dates {
  /** As many falls as are told; the table of signals has the others. */
  private static final int TOLD = 3;

  private static final long FEWEST = 20;

  /** What customers say, more being better, with the unit it is counted in. */
  private static final Map<String, String> SCORES = Map.of("csat", "%", "recommendation", "points");

  private Dates() {}

  /** The units of a journey whose scores fell for good, the largest fall first. */
  static List<String> falls(Report report, Journey journey) {
    Set<String> units =
        report.results().readings().stream()
            .filter(r -> r.journeyId().equalsIgnoreCase(journey.id()) && !r.orgUnit().isEmpty())
            .map(Reading::orgUnit)
            .collect(Collectors.toCollection(TreeSet::new));
    return report.results().signals().stream()
        .filter(s -> s.kind().equals("step") && SCORES.containsKey(s.measure()))
        .filter(s -> s.after() < s.before() && units.contains(s.subject()))
        .sorted(Comparator.comparingDouble(SignalResult::deviations))
        .limit(TOLD)
        .map(Dates::fall)
        .toList();
  }

  private static String fall(SignalResult signal) {
    String unit = SCORES.getOrDefault(signal.measure(), "");
    return "%s of %s fell from %s to %s in the week of %s (95 %% between %s and %s)."
        .formatted(
            capital(JourneyFigures.name(signal.measure())),
            signal.subject(),
            Numbers.of(signal.before(), unit),
            Numbers.of(signal.after(), unit),
            signal.since(),
            signal.earliest(),
            signal.latest());
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  /** Whether the loss came at some time or was there from the first month on. */
  static String loss(Report report, Loss loss) {
    List<Reading> months =
        report.readings("stage-reach").stream()
            .filter(r -> Report.subject(r).equalsIgnoreCase(loss.stage().id()))
            .filter(r -> !Report.whole(r) && r.n() >= FEWEST)
            .filter(r -> r.channel().isEmpty() && r.segmentId().isEmpty() && r.orgUnit().isEmpty())
            .sorted(Comparator.comparing(Reading::period))
            .toList();
    if (months.size() < 2) {
      return loss.stage().name() + ": too few months with enough cases to say since when.";
    }
    List<Reading> apart = months.stream().filter(r -> isApart(r, loss.reach())).toList();
    String first = months.get(0).period();
    String all = Numbers.counted(months.size(), "month");
    if (apart.isEmpty()) {
      return "%s: since the first month with enough cases, %s; none of %s differs from the whole."
          .formatted(loss.stage().name(), first, all);
    }
    String named = String.join(", ", apart.stream().map(Reading::period).limit(TOLD).toList());
    return "%s: since the first month with enough cases, %s; %s of %s differ from the whole, first %s."
        .formatted(loss.stage().name(), first, apart.size(), all, named);
  }

  private static boolean isApart(Reading month, Estimate whole) {
    Estimate own = Loss.percent(Estimate.of(month));
    double value = whole.value().orElse(0);
    return value < own.low().orElse(value) || value > own.high().orElse(value);
  }
}
