package io.clientele.measure.departure;

import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * Units whose scores fell at some month, or lie clearly below those of the other units. The month
 * is the one that parts better from worse most clearly (the change point of largest standardised
 * difference, as in Hawkins, "Testing a sequence of observations for a shift in location", 1977). A
 * fall that a later month ends in the same way is told with its end.
 */
final class UnitFalls {
  private static final Set<String> SCORES = Set.of("csat", "recommendation", "ces");

  /** Standard errors: the largest of many differences must be larger than one by itself. */
  private static final double CLEAR = 4;

  /** Fewer months can end a fall than can begin one. */
  private static final double BACK = 3;

  private static final long FEWEST = 20;

  private UnitFalls() {}

  static List<Departure> of(Results results) {
    List<Departure> found = new ArrayList<>();
    for (String measure : SCORES.stream().sorted().toList()) {
      List<Reading> readings =
          results.readings().stream()
              .filter(reading -> reading.measure().equals(measure) && isOfUnit(reading))
              .toList();
      found.addAll(falls(measure, readings));
      found.addAll(gaps(measure, readings));
    }
    Map<String, Departure> largest = new TreeMap<>();
    found.forEach(departure -> largest.merge(key(departure), departure, UnitFalls::larger));
    return List.copyOf(largest.values());
  }

  /** One departure per unit and measure is enough. */
  private static String key(Departure departure) {
    return departure.subjectId() + "\t" + departure.sentence().split(" ", 2)[0];
  }

  private static Departure larger(Departure a, Departure b) {
    return a.effect() >= b.effect() ? a : b;
  }

  private static boolean isOfUnit(Reading reading) {
    return !reading.orgUnit().isEmpty()
        && reading.segmentId().isEmpty()
        && reading.journeyId().isEmpty()
        && reading.channel().isEmpty();
  }

  private static List<Departure> falls(String measure, List<Reading> readings) {
    Map<String, List<Reading>> byUnit =
        readings.stream()
            .filter(reading -> !reading.period().equals("all"))
            .sorted(Comparator.comparing(Reading::period))
            .collect(Collectors.groupingBy(Reading::orgUnit, TreeMap::new, Collectors.toList()));
    List<Departure> found = new ArrayList<>();
    byUnit.forEach((unit, months) -> fall(measure, unit, months).ifPresent(found::add));
    return found;
  }

  private static Optional<Departure> fall(String measure, String unit, List<Reading> months) {
    int at = parting(months, CLEAR, (before, after) -> after.below(before));
    if (at == 0) {
      return Optional.empty();
    }
    Pool before = Pool.of(months.subList(0, at));
    List<Reading> since = months.subList(at, months.size());
    int back = parting(since, BACK, (fallen, after) -> fallen.below(after));
    Pool fallen = Pool.of(back == 0 ? since : since.subList(0, back));
    String sentence =
        back == 0
            ? "%s of %s is %s since %s (%s), %s before"
                .formatted(
                    measure,
                    unit,
                    fallen.shown(),
                    since.get(0).period(),
                    fallen.interval(),
                    before.shown())
            : "%s of %s was %s from %s to %s (%s), %s before and %s since"
                .formatted(
                    measure,
                    unit,
                    fallen.shown(),
                    since.get(0).period(),
                    since.get(back - 1).period(),
                    fallen.interval(),
                    before.shown(),
                    Pool.of(since.subList(back, since.size())).shown());
    return Optional.of(departure(unit, sentence, before, fallen));
  }

  /** The month that parts the earlier from the later most clearly; 0 where none is clear. */
  private static int parting(
      List<Reading> months, double clear, ToDoubleBiFunction<Pool, Pool> apart) {
    double clearest = clear;
    int found = 0;
    for (int at = 1; at < months.size(); at++) {
      Pool earlier = Pool.of(months.subList(0, at));
      Pool later = Pool.of(months.subList(at, months.size()));
      boolean enough = earlier.n() >= FEWEST && later.n() >= FEWEST;
      if (enough && apart.applyAsDouble(earlier, later) > clearest) {
        clearest = apart.applyAsDouble(earlier, later);
        found = at;
      }
    }
    return found;
  }

  private static List<Departure> gaps(String measure, List<Reading> readings) {
    List<Reading> whole = readings.stream().filter(r -> r.period().equals("all")).toList();
    List<Departure> found = new ArrayList<>();
    for (Reading unit : whole) {
      Pool own = Pool.of(List.of(unit));
      Pool others = Pool.of(whole.stream().filter(other -> !other.equals(unit)).toList());
      if (own.n() >= FEWEST && others.n() >= FEWEST && own.below(others) > CLEAR) {
        String sentence =
            "%s of %s is %s (%s), %s elsewhere"
                .formatted(measure, unit.orgUnit(), own.shown(), own.interval(), others.shown());
        found.add(departure(unit.orgUnit(), sentence, others, own));
      }
    }
    return found;
  }

  private static Departure departure(String unit, String sentence, Pool better, Pool worse) {
    double range = better.unit().equals("%") ? 100 : Math.max(1, Math.abs(better.value()));
    return new Departure(
        Departure.Sort.UNIT, unit, sentence, Math.min(1, (better.value() - worse.value()) / range));
  }
}
