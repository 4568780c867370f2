package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Sees the weeks of a charted measure step to another mean, on the worse side. */
final class DriftWatch {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final Engine engine;
  private final TriggerRule rule;
  private final LocalDate asOf;

  DriftWatch(Engine engine, TriggerRule rule, LocalDate asOf) {
    this.engine = engine;
    this.rule = rule;
    this.asOf = asOf;
  }

  /** The last step of one subject, with the weeks on both sides of it. */
  private record Step(
      String dimension,
      String subject,
      double before,
      double after,
      double deviations,
      LocalDate first,
      LocalDate since,
      LocalDate last,
      long weeksBefore,
      long weeksAfter) {
    double apart() {
      return after - before;
    }

    /**
     * The mean of one stretch against that of the other, by the deviation of the chart; there were
     * as many places for a step as weeks.
     */
    double p() {
      double root = Math.sqrt(1.0 / weeksBefore + 1.0 / weeksAfter);
      double one = 2 * NORMAL.cumulativeProbability(-Math.abs(deviations) / root);
      return Math.min(1, one * (weeksBefore + weeksAfter));
    }
  }

  Watched look() {
    Optional<Known> measure = Known.of(engine, rule.measure());
    if (measure.isEmpty()) {
      return Watched.unable("there is no measure `" + rule.measure() + "`");
    }
    if (subjects() == 0) {
      return Watched.unable("`" + rule.measure() + "` is charted for nothing that it watches");
    }
    List<Raised> met = new ArrayList<>();
    for (Step step : steps()) {
      boolean worse = measure.get().better() == 0 || step.apart() * measure.get().better() < 0;
      if (isWatched(step.dimension, step.subject) && worse) {
        met.add(raised(measure.get(), step));
      }
    }
    return new Watched(subjects(), met, Watched.Ceaseless.NONE, "");
  }

  /** A rule that names no units, channels or segments watches whatever is charted. */
  private boolean isWatched(String dimension, String subject) {
    boolean same = rule.dimension().isEmpty() || rule.dimension().startsWith(dimension);
    return same && rule.watches(subject);
  }

  private long subjects() {
    List<Boolean> watched =
        engine.rows(
            Sql.of(
                "select distinct dimension, subject from chart where measure = ?", rule.measure()),
            row -> isWatched(row.text(1), row.text(2)));
    return watched.stream().filter(yes -> yes).count();
  }

  private List<Step> steps() {
    return engine.rows(
        Sql.of(Resource.text("drift.sql"), rule.measure()),
        row ->
            new Step(
                row.text(1),
                row.text(2),
                row.number(3),
                row.number(4),
                row.number(5),
                LocalDate.parse(row.text(6)),
                LocalDate.parse(row.text(7)),
                LocalDate.parse(row.text(8)),
                row.integer(9),
                row.integer(10)));
  }

  /** The last week may not be over. */
  private LocalDate ended(LocalDate week) {
    return week.isAfter(asOf) ? asOf : week;
  }

  private Raised raised(Known measure, Step step) {
    Stretch baseline = new Stretch(step.before, step.first, step.since.minusDays(1));
    Stretch window = new Stretch(step.after, step.since, ended(step.last.plusDays(6)));
    double p = step.p();
    Evidence evidence =
        new Evidence(
            measure.id(),
            measure.unit(),
            measure.definition(),
            Optional.of(baseline),
            window,
            OptionalDouble.of(step.deviations),
            OptionalDouble.of(p),
            Evidence.strength(p));
    String said =
        "%s of %s is %s since the week of %s and was %s in the %d weeks before (%s standard deviations, %s)."
            .formatted(
                measure.title(),
                Said.name(step.subject),
                measure.figure(step.after),
                step.since,
                measure.figure(step.before),
                step.weeksBefore,
                Said.number(step.deviations),
                Said.p(p));
    return new Raised(rule, step.subject, "", "", evidence, 1, 1, said);
  }
}
