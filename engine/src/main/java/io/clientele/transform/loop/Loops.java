package io.clientele.transform.loop;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.ledger.LoopReading;
import io.clientele.measure.PointLog;
import io.clientele.measure.statistic.Difference;
import io.clientele.measure.statistic.Estimate;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures what responses brought, by the same definition before and after, at the points they
 * name: fills {@code effect} and {@code effect_week}.
 */
public final class Loops {
  private final Engine engine;
  private final LocalDate asOf;
  private final List<LoopReading> memory;
  private final List<LoopReading> taken = new ArrayList<>();

  private Loops(Engine engine, LocalDate asOf, List<LoopReading> memory) {
    this.engine = engine;
    this.asOf = asOf;
    this.memory = memory;
  }

  /**
   * Follows every loop; what an earlier run left is replaced.
   *
   * @param memory what earlier runs took
   * @return what is to be remembered
   */
  public static List<LoopReading> run(
      Engine engine, Model model, LocalDate asOf, List<LoopReading> memory) {
    Loops loops = new Loops(engine, asOf, memory);
    engine.run("delete from effect");
    engine.run("delete from effect_week");
    List<Effect> effects =
        Loop.all(model).stream().flatMap(loop -> loops.effects(loop).stream()).toList();
    try (Appender table = engine.append("effect");
        Appender weeks = engine.append("effect_week")) {
      for (Effect effect : effects) {
        loops.store(table, effect);
        loops.weeks(weeks, effect);
      }
    }
    return List.copyOf(loops.taken);
  }

  private List<Effect> effects(Loop loop) {
    if (loop.points().isEmpty()) {
      return List.of(
          Effect.none(loop, "", 1, "unmeasurable", "it names no measure point for its effect"));
    }
    return loop.points().stream().flatMap(point -> rounds(loop, point).stream()).toList();
  }

  private List<Effect> rounds(Loop loop, String id) {
    Optional<Point> point = Point.of(engine, id);
    if (loop.isGivenUp()) {
      return List.of(Effect.none(loop, id, 1, "planned", "nobody works on it"));
    }
    if (loop.begins().isEmpty() || loop.begins().get().isAfter(asOf)) {
      return List.of(Effect.none(loop, id, 1, "planned", "it has not begun"));
    }
    if (point.isEmpty() || !point.get().fault().isEmpty()) {
      String fault = point.map(Point::fault).orElse("the point was not measured");
      return List.of(Effect.none(loop, id, 1, "unmeasurable", fault));
    }
    List<LoopReading> own =
        memory.stream()
            .filter(it -> it.loopId().equals(loop.id()) && it.pointId().equals(id))
            .toList();
    LocalDate begins = loop.begins().get();
    LocalDate starts = loop.starts().orElse(begins);
    return new Following(engine, loop, point.get(), asOf, own, taken)
        .rounds(begins, starts.isBefore(begins) ? begins : starts);
  }

  private void weeks(Appender table, Effect effect) {
    effect
        .windows()
        .ifPresent(
            windows ->
                PointLog.of(engine, effect.point())
                    .ifPresent(log -> new Weeks(effect, log, asOf).store(table, windows)));
  }

  private void store(Appender table, Effect effect) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(effect.loop().id());
    row.add(effect.loop().response().id());
    row.add(effect.point());
    row.add(effect.round());
    row.add(effect.windows().map(Windows::beforeFrom).orElse(null));
    row.add(effect.windows().map(Windows::beforeTo).orElse(null));
    estimate(row, effect.before());
    row.add(effect.windows().map(Windows::afterFrom).orElse(null));
    row.add(effect.windows().map(Windows::afterTo).orElse(null));
    estimate(row, effect.after());
    row.add(effect.change().map(it -> it.estimate().value()).orElse(null));
    row.add(effect.change().map(it -> it.estimate().low()).orElse(null));
    row.add(effect.change().map(it -> it.estimate().high()).orElse(null));
    row.add(effect.change().map(Difference::p).orElse(null));
    row.add(effect.seasonal());
    row.add(effect.verdict());
    row.add(effect.reason());
    row.add(effect.repeated());
    row.add(effect.restored().orElse(null));
    row.add(days(effect));
    table.row(row.toArray());
  }

  private static void estimate(List<@Nullable Object> row, Optional<Estimate> estimate) {
    row.add(estimate.map(Estimate::value).orElse(null));
    row.add(estimate.map(Estimate::low).orElse(null));
    row.add(estimate.map(Estimate::high).orElse(null));
    row.add(estimate.map(Estimate::n).orElse(0L));
  }

  /** From the trigger to the verdict, or to now while there is none. */
  private @Nullable Integer days(Effect effect) {
    LocalDate until = effect.windows().map(Windows::afterTo).orElse(asOf);
    return effect
        .loop()
        .seen()
        .map(seen -> (int) ChronoUnit.DAYS.between(seen, until))
        .orElse(null);
  }
}
