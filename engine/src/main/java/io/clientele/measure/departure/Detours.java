package io.clientele.measure.departure;

import io.clientele.check.Results;
import io.clientele.check.result.Conformance;
import io.clientele.check.result.Deviation;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stages that many cases skip, end at, repeat or take out of order, and activities nobody declared.
 */
final class Detours {
  /** A smaller share of cases is not worth a line. */
  private static final double SMALLEST = 0.02;

  private Detours() {}

  static List<Departure> of(Results results, Model model) {
    Map<String, Long> cases =
        results.conformances().stream()
            .collect(Collectors.toMap(Conformance::journeyId, Conformance::cases));
    List<Departure> found = new ArrayList<>();
    for (Deviation deviation : results.deviations()) {
      boolean declared = model.element(deviation.journeyId()).isPresent();
      if (declared && deviation.share() >= SMALLEST) {
        found.add(departure(deviation, cases.getOrDefault(deviation.journeyId(), 0L)));
      }
    }
    return found;
  }

  private static Departure departure(Deviation deviation, long cases) {
    String interval =
        Estimates.share(deviation.cases(), cases)
            .map(share -> share.times(100))
            .map(Detours::interval)
            .orElse("n=0");
    String sentence =
        "%s %s %s of cases (%s)"
            .formatted(
                deviation.journeyId(), said(deviation), percent(deviation.share()), interval);
    boolean undeclared = deviation.kind().equals("undeclared");
    String subject = undeclared ? deviation.journeyId() : deviation.detail();
    return new Departure(Departure.Sort.WAY, subject, sentence, deviation.share());
  }

  private static String interval(Estimate share) {
    return String.format(Locale.ROOT, "%.0f..%.0f %%, n=%,d", share.low(), share.high(), share.n());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String said(Deviation deviation) {
    String name = "`" + Names.ofStage(deviation.detail()) + "`";
    return switch (deviation.kind()) {
      case "skipped" -> "stage " + name + " skipped by";
      case "abandoned" -> "abandoned after stage " + name + " by";
      case "repeated" -> "stage " + name + " repeated by";
      case "out-of-order" -> "stage " + name + " out of order in";
      default -> "undeclared `" + deviation.detail() + "` in";
    };
  }
}
