package io.clientele.measure;

import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Indicator;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import io.clientele.model.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Puts what was measured beside every declared indicator. */
final class Verdicts {
  /** Fewer observations than this decide nothing. */
  static final long FEWEST = 10;

  /** Without a review cycle, an indicator whose newest observation is older than this is stale. */
  static final int FRESH_DAYS = 180;

  private final Model model;
  private final List<Observed> observed;
  private final LocalDate asOf;

  Verdicts(Model model, List<Observed> observed, LocalDate asOf) {
    this.model = model;
    this.observed = observed;
    this.asOf = asOf;
  }

  void store(Engine engine) {
    try (Appender appender = engine.append("indicator")) {
      for (Indicator indicator : model.indicators()) {
        store(appender, judged(indicator));
      }
    }
  }

  private static void store(Appender appender, IndicatorResult r) {
    appender.row(
        r.subjectId(),
        r.name(),
        orNull(r.declaredCurrent()),
        orNull(r.measured()),
        orNull(r.low()),
        orNull(r.high()),
        orNull(r.target()),
        r.unit(),
        r.verdict(),
        r.measure(),
        r.n());
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private IndicatorResult judged(Indicator indicator) {
    Optional<Observed> found = indicator.binding().flatMap(binding -> of(indicator, binding));
    Optional<Reading> reading = found.map(Observed::reading);
    String measure = indicator.binding().map(Indicator.Binding::measure).orElse("");
    return new IndicatorResult(
        indicator.subjectId(),
        indicator.name(),
        indicator.current(),
        number(reading.map(Reading::value)),
        number(reading.map(Reading::low)),
        number(reading.map(Reading::high)),
        indicator.target(),
        indicator.unit(),
        found.map(that -> verdict(indicator, that)).orElse("unmeasurable"),
        measure,
        reading.map(Reading::n).orElse(0L));
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  /** The reading behind an indicator that is bound to a measure. */
  Optional<Reading> reading(Indicator indicator) {
    return indicator.binding().flatMap(binding -> of(indicator, binding)).map(Observed::reading);
  }

  /** The reading of the indicator's own subject, over all time. */
  private Optional<Observed> of(Indicator indicator, Indicator.Binding binding) {
    String subject = subject(indicator.subjectId());
    return observed.stream()
        .filter(that -> that.reading().measure().equals(binding.measure()))
        .filter(that -> isOnly(that.reading(), subject))
        .findFirst();
  }

  /** A relationship is measured by the customers of its segment. */
  private String subject(String id) {
    return model.relationships().stream()
        .filter(relationship -> relationship.id().equalsIgnoreCase(id))
        .map(Relationship::segmentId)
        .findFirst()
        .orElse(id);
  }

  private static boolean isOnly(Reading reading, String subject) {
    if (!reading.isOverall()) {
      return false;
    }
    if (!reading.stageId().isEmpty()) {
      return reading.stageId().equalsIgnoreCase(subject) && reading.segmentId().isEmpty();
    }
    return reading.journeyId().isEmpty()
        ? reading.segmentId().equalsIgnoreCase(subject)
        : reading.journeyId().equalsIgnoreCase(subject) && reading.segmentId().isEmpty();
  }

  private String verdict(Indicator indicator, Observed observed) {
    Reading reading = observed.reading();
    if (reading.n() < FEWEST) {
      return "unmeasurable";
    }
    if (!observed.newest().isEmpty()
        && LocalDate.parse(observed.newest()).isBefore(freshFrom(indicator.subjectId()))) {
      return "stale";
    }
    if (indicator.target().isEmpty()) {
      return "undecided";
    }
    boolean higher = indicator.binding().map(Indicator.Binding::higherIsBetter).orElse(true);
    return against(reading, indicator.target().getAsDouble(), higher);
  }

  /** What is to be reviewed every so often must have been observed since. */
  private LocalDate freshFrom(String subject) {
    return model
        .element(subject)
        .flatMap(Review::of)
        .map(review -> asOf.minus(review.cycle()))
        .orElse(asOf.minusDays(FRESH_DAYS));
  }

  /** Where the whole interval lies against a target. */
  static String against(Reading reading, double target, boolean higherIsBetter) {
    if (higherIsBetter) {
      return reading.low() >= target ? "met" : reading.high() < target ? "missed" : "undecided";
    }
    return reading.high() <= target ? "met" : reading.low() > target ? "missed" : "undecided";
  }
}
