package io.clientele.view.pages;

import io.clientele.model.Journey;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The required stage at which most cases are lost: the one that fewest cases reach beside the
 * required stage before it.
 *
 * @param index its place among all stages
 * @param reach the share of cases that reach it
 * @param missed the per cent of cases that do not reach the stage before it
 */
record Loss(int index, Journey.Stage stage, Estimate reach, Journey.Stage before, double missed) {
  /** Less than this many per cent of cases is no loss worth a sentence. */
  private static final double SMALLEST = 1;

  static Optional<Loss> of(Report report, Journey journey) {
    Optional<Loss> worst = Optional.empty();
    Optional<Journey.Stage> before = Optional.empty();
    double missed = 0;
    for (int k = 0; k < journey.stages().size(); k++) {
      Journey.Stage stage = journey.stages().get(k);
      Estimate reach = percent(report.estimate(Report.Key.of("stage-reach", stage.id())));
      if (stage.optional() || !reach.present()) {
        continue;
      }
      if (before.isPresent()) {
        Loss loss = new Loss(k, stage, reach, before.get(), missed);
        worst = loss.fall() > worst.map(Loss::fall).orElse(SMALLEST) ? Optional.of(loss) : worst;
      }
      before = Optional.of(stage);
      missed = 100 - reach.value().getAsDouble();
    }
    return worst;
  }

  private double fall() {
    return 100 - reach.value().orElse(100) - missed;
  }

  /** In per cent, whatever the reading is counted in. */
  static Estimate percent(Estimate estimate) {
    if (!estimate.unit().equals("share")) {
      return estimate;
    }
    return new Estimate(
        times(estimate.value()), times(estimate.low()), times(estimate.high()), estimate.n(), "%");
  }

  private static OptionalDouble times(OptionalDouble share) {
    return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
  }

  /** The share that does not reach the stage, of those of whom the other share does. */
  static Estimate rest(Estimate reach) {
    return new Estimate(
        OptionalDouble.of(100 - reach.value().orElse(100)),
        reach.high().isPresent()
            ? OptionalDouble.of(100 - reach.high().getAsDouble())
            : reach.high(),
        reach.low().isPresent() ? OptionalDouble.of(100 - reach.low().getAsDouble()) : reach.low(),
        reach.n(),
        "%");
  }

  /** Which stage, with what becomes of those who do not reach it. */
  List<String> sentences(Report report, Journey journey) {
    List<String> said = new ArrayList<>();
    said.add(
        stage.name()
            + ": "
            + rest(reach).text()
            + " of cases do not reach it, "
            + Numbers.of(missed, "%")
            + " miss "
            + before.name()
            + " before it.");
    String how = becomes(report, journey);
    if (!how.isEmpty()) {
      said.add(how);
    }
    return said;
  }

  private String becomes(Report report, Journey journey) {
    List<String> parts = new ArrayList<>();
    var deviations = report.results().deviations();
    deviations.stream()
        .filter(d -> d.kind().equals("skipped") && d.detail().equalsIgnoreCase(stage.id()))
        .findFirst()
        .ifPresent(
            d ->
                parts.add(
                    Numbers.counted(d.cases(), "case")
                        + " ("
                        + Numbers.percent(d.share())
                        + ") go past it to a later stage"));
    long ended =
        deviations.stream()
            .filter(d -> d.kind().equals("abandoned") && isBefore(journey, d.detail()))
            .mapToLong(d -> d.cases())
            .sum();
    if (ended > 0) {
      parts.add(Numbers.counted(ended, "case") + " end before it");
    }
    return parts.isEmpty() ? "" : String.join(", ", parts) + ".";
  }

  /** Whether a stage comes before the one where most is lost. */
  boolean isBefore(Journey journey, String stageId) {
    return journey.stages().subList(0, index).stream()
        .anyMatch(before -> before.id().equalsIgnoreCase(stageId));
  }
}
