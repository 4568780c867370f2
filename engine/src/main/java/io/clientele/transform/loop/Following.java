package io.clientele.transform.loop;

import io.clientele.data.Engine;
import io.clientele.ledger.LoopReading;
import io.clientele.measure.PointLog;
import io.clientele.measure.statistic.Difference;
import io.clientele.measure.statistic.Estimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows one loop at one point, from what was remembered of it and what the days show. */
final class Following {
  private final Loop loop;
  private final Point point;
  private final PointLog log;
  private final LocalDate asOf;
  private final Optional<LoopReading> remembered;
  private final List<LoopReading> memory;
  private final List<LoopReading> taken;

  /**
   * @param memory what was remembered of this loop and this point
   * @param taken gets what is to be remembered
   */
  Following(
      Engine engine,
      Loop loop,
      Point point,
      LocalDate asOf,
      List<LoopReading> memory,
      List<LoopReading> taken) {
    this.loop = loop;
    this.point = point;
    this.log = PointLog.of(engine, point.id()).orElseThrow();
    this.asOf = asOf;
    this.memory = memory;
    this.taken = taken;
    this.remembered =
        memory.stream()
            .filter(reading -> reading.phase().equals("before"))
            .reduce((first, second) -> second.round() > first.round() ? second : first);
  }

  /** The loop has begun, and the point can be taken. */
  private Effect effect(LocalDate begins, LocalDate starts) {
    Optional<String> raisedOtherwise = raisedOtherwise();
    if (raisedOtherwise.isPresent()) {
      return Effect.none(loop, point.id(), 1, "refused", raisedOtherwise.get());
    }
    if (remembered.filter(this::isOther).isPresent()) {
      return restarted(remembered.get());
    }
    int round = remembered.map(LoopReading::round).orElse(1);
    if (round > 1) {
      LoopReading begun = remembered.orElseThrow();
      Windows windows =
          new Windows(
              begun.from(), begun.to(), begun.to().plusDays(1), begun.to().plusDays(loop.after()));
      return compared(
          windows, round, "began again after " + begun.to() + ": its point had changed");
    }
    return compared(Windows.of(begins, starts, loop.before(), loop.after()), 1, "");
  }

  /** A trigger that was raised by another definition of the same measure. */
  private Optional<String> raisedOtherwise() {
    return loop.triggers().stream()
        .map(trigger -> trigger.value().path("evidence"))
        .filter(it -> it.path("measure").asString("").equals(point.measure()))
        .map(it -> it.path("definition").asString(""))
        .filter(definition -> !definition.isEmpty() && !definition.equals(point.definition()))
        .map(
            definition ->
                "`%s` was defined as %s when the trigger was raised, and is as %s now"
                    .formatted(point.measure(), definition, point.definition()))
        .findFirst();
  }

  private boolean isOther(LoopReading reading) {
    return !reading.definition().equals(point.definition())
        || !reading.sample().equals(point.sample());
  }

  /** The rounds that were refused in earlier runs, each with what had changed, and the one now. */
  List<Effect> rounds(LocalDate begins, LocalDate starts) {
    List<Effect> rounds = new ArrayList<>();
    for (LoopReading anew : memory) {
      memory.stream()
          .filter(old -> old.phase().equals("before") && anew.phase().equals("before"))
          .filter(old -> old.round() == anew.round() - 1)
          .map(
              old ->
                  Effect.none(
                      loop,
                      point.id(),
                      old.round(),
                      "refused",
                      changed(old, anew.definition()) + "; it began again after " + anew.to()))
          .forEach(rounds::add);
    }
    rounds.add(effect(begins, starts));
    return rounds;
  }

  private static String changed(LoopReading old, String definition) {
    boolean defined = !old.definition().equals(definition);
    String what = defined ? "its measure is defined" : "whom and where it looks at is said";
    return what + " otherwise than when the loop began";
  }

  /** Nothing is adjusted: the comparison is refused and a new round begins today. */
  private Effect restarted(LoopReading old) {
    int round = old.round() + 1;
    LocalDate from = asOf.minusDays(loop.before() - 1L);
    log.between(from, asOf).ifPresent(now -> taken.add(reading("before", round, from, asOf, now)));
    return Effect.none(
        loop,
        point.id(),
        round,
        "refused",
        changed(old, point.definition()) + "; it begins again after " + asOf);
  }

  private Effect compared(Windows whole, int round, String reason) {
    Windows windows = whole.until(asOf);
    Optional<Estimate> before = log.between(windows.beforeFrom(), windows.beforeTo());
    Optional<Estimate> after =
        windows.afterFrom().isAfter(asOf)
            ? Optional.empty()
            : log.between(windows.afterFrom(), windows.afterTo());
    boolean seasonal = isSeasonal(windows);
    Optional<Difference> change =
        before
            .flatMap(b -> after.map(a -> Difference.between(a, b)))
            .map(now -> seasonal ? withoutSeason(now, windows.yearEarlier()) : now);
    String repeated =
        worse(
            before
                .map(it -> kept("before", round, windows.beforeFrom(), windows.beforeTo(), it))
                .orElse(""),
            after
                .map(it -> kept("after", round, windows.afterFrom(), windows.afterTo(), it))
                .orElse(""));
    String verdict = verdict(whole, before, after, change);
    return new Effect(
        loop,
        point.id(),
        round,
        Optional.of(windows),
        before,
        after,
        change,
        seasonal,
        verdict,
        verdict.equals("unmeasurable") ? few(before, after) : reason,
        repeated,
        new Restored(loop, point, log).day(windows.afterFrom(), asOf));
  }

  /** With two years of days before the work, what always happens at that time is taken off. */
  private boolean isSeasonal(Windows windows) {
    return log.first()
        .filter(first -> !first.isAfter(windows.beforeTo().minusYears(2)))
        .isPresent();
  }

  private Difference withoutSeason(Difference now, Windows earlier) {
    Optional<Estimate> before = log.between(earlier.beforeFrom(), earlier.beforeTo());
    Optional<Estimate> after = log.between(earlier.afterFrom(), earlier.afterTo());
    return before
        .flatMap(b -> after.map(a -> Difference.between(a, b)))
        .map(usual -> Difference.between(now.estimate(), usual.estimate()))
        .orElse(now);
  }

  private String verdict(
      Windows whole,
      Optional<Estimate> before,
      Optional<Estimate> after,
      Optional<Difference> change) {
    if (whole.afterTo().isAfter(asOf)) {
      return "running";
    }
    boolean enough =
        before.filter(it -> it.n() >= point.minimum()).isPresent()
            && after.filter(it -> it.n() >= point.minimum()).isPresent();
    if (!enough || change.isEmpty()) {
      return "unmeasurable";
    }
    Estimate moved = change.get().estimate();
    if (moved.low() <= 0 && moved.high() >= 0) {
      return "no measured effect";
    }
    double gained = moved.value() * point.better();
    return gained > 0 ? "improved" : gained < 0 ? "worse" : "changed";
  }

  private String few(Optional<Estimate> before, Optional<Estimate> after) {
    return "%d observations before and %d after, and %d of each are needed"
        .formatted(
            before.map(Estimate::n).orElse(0L), after.map(Estimate::n).orElse(0L), point.minimum());
  }

  private LoopReading reading(
      String phase, int round, LocalDate from, LocalDate to, Estimate estimate) {
    return new LoopReading(
        loop.id(),
        point.id(),
        phase,
        round,
        point.definition(),
        point.sample(),
        from,
        to,
        estimate.value(),
        estimate.low(),
        estimate.high(),
        estimate.n(),
        log.fingerprint(from, to),
        asOf);
  }

  /** Remembers a reading, and says how it stands to the one of the same days before. */
  private String kept(String phase, int round, LocalDate from, LocalDate to, Estimate estimate) {
    LoopReading now = reading(phase, round, from, to, estimate);
    taken.add(now);
    return memory.stream()
        .filter(old -> old.phase().equals(phase) && old.round() == round)
        .filter(old -> old.from().equals(from) && old.to().equals(to))
        .map(old -> compared(old, now))
        .findFirst()
        .orElse("first taken");
  }

  private static String compared(LoopReading old, LoopReading now) {
    if (!old.data().equals(now.data())) {
      return "data changed";
    }
    boolean same =
        Double.doubleToLongBits(old.value()) == Double.doubleToLongBits(now.value())
            && Double.doubleToLongBits(old.low()) == Double.doubleToLongBits(now.low())
            && Double.doubleToLongBits(old.high()) == Double.doubleToLongBits(now.high());
    return same ? "same again" : "not repeatable";
  }

  private static final List<String> FROM_BAD =
      List.of("not repeatable", "data changed", "first taken", "same again", "");

  private static String worse(String one, String other) {
    return FROM_BAD.indexOf(one) < FROM_BAD.indexOf(other) ? one : other;
  }
}
