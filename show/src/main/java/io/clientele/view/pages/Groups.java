package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Which groups of cases, by channel or by segment, reach a stage clearly less than the others. */
final class Groups {
  /** Standard errors: with so many groups and stages, chance alone stays below. */
  private static final double CLEAR = 4;

  private static final long FEWEST = 30;
  private static final double Z95 = 1.959963984540054;

  private final String noun;
  private final List<Reading> readings;
  private final Function<Reading, String> name;

  private Groups(String noun, List<Reading> readings, Function<Reading, String> name) {
    this.noun = noun;
    this.readings = readings;
    this.name = name;
  }

  /** One group beside all others. */
  record Outlier(String name, Estimate reach, double others) {}

  static Groups channels(Report report, Loss loss) {
    List<Reading> readings =
        of(report, loss).filter(r -> !r.channel().isEmpty() && r.segmentId().isEmpty()).toList();
    return new Groups("channel", readings, Reading::channel);
  }

  static Groups segments(Report report, Loss loss) {
    List<Reading> readings =
        of(report, loss).filter(r -> r.channel().isEmpty() && !r.segmentId().isEmpty()).toList();
    return new Groups("segment", readings, r -> report.title(r.segmentId()));
  }

  private static java.util.stream.Stream<Reading> of(Report report, Loss loss) {
    return report.readings("stage-reach").stream()
        .filter(r -> Report.subject(r).equalsIgnoreCase(loss.stage().id()))
        .filter(r -> Report.whole(r) && r.orgUnit().isEmpty() && r.n() >= FEWEST);
  }

  /** The group that lies furthest below the others, if any lies clearly below them. */
  Optional<Outlier> worst() {
    return readings.stream()
        .filter(this::isClear)
        .min(Comparator.comparingDouble(Reading::value).thenComparing(name))
        .map(r -> new Outlier(name.apply(r), percent(r), others(r).value));
  }

  private static Estimate percent(Reading reading) {
    return Loss.percent(Estimate.of(reading));
  }

  private boolean isClear(Reading reading) {
    if (readings.size() < 2) {
      return false;
    }
    Mean others = others(reading);
    double error = error(percent(reading));
    return others.value - percent(reading).value().orElse(others.value)
        > CLEAR * Math.sqrt(error * error + others.error * others.error);
  }

  /** A mean with its standard error. */
  private record Mean(double value, double error) {}

  private Mean others(Reading reading) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (Reading other : readings) {
      if (!other.equals(reading)) {
        double weighted = other.n() * error(percent(other));
        n += other.n();
        sum += other.n() * percent(other).value().orElse(0);
        squares += weighted * weighted;
      }
    }
    return new Mean(sum / n, Math.sqrt(squares) / n);
  }

  private static double error(Estimate estimate) {
    return (estimate.high().orElse(0) - estimate.low().orElse(0)) / (2 * Z95);
  }

  /** Whom it concerns, or that it concerns all alike. */
  String sentence() {
    Optional<Outlier> worst = worst();
    if (worst.isPresent()) {
      Outlier found = worst.get();
      return "By %s: %s. %s of these cases do not reach the stage, %s of the others."
          .formatted(
              noun,
              found.name(),
              Loss.rest(found.reach()).text(),
              Numbers.of(100 - found.others(), "%"));
    }
    if (readings.size() < 2) {
      return "By " + noun + ": not enough cases of more than one " + noun + " to tell.";
    }
    OptionalDouble low = readings.stream().mapToDouble(r -> rest(r)).min();
    OptionalDouble high = readings.stream().mapToDouble(r -> rest(r)).max();
    return "By %s: no difference beyond chance, %s."
        .formatted(noun, Numbers.range(low.orElse(0), high.orElse(0), "%") + " %");
  }

  private static double rest(Reading reading) {
    return 100 - percent(reading).value().orElse(100);
  }
}
