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
import java.util.stream.Collectors;

/**
 * Units whose scores fell at some month, or lie clearly below those of the other units. The month
 * is the one that parts better from worse most clearly (the change point of largest standardised
 * difference, as in Hawkins, "Testing a sequence of observations for a shift in location", 1977).
 */
final class UnitFalls {
  private static final Set<String> SCORES = Set.of("csat", "recommendation", "ces");

  /** Standard errors: the largest of many differences must be larger than one by itself. */
  private static final double CLEAR = 4;

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
    double clearest = CLEAR;
    Optional<Departure> found = Optional.empty();
    for (int at = 1; at < months.size(); at++) {
      Pool before = Pool.of(months.subList(0, at));
      Pool after = Pool.of(months.subList(at, months.size()));
      boolean enough = before.n() >= FEWEST && after.n() >= FEWEST;
      if (enough && after.below(before) > clearest) {
        clearest = after.below(before);
        String since = months.get(at).period();
        String sentence =
            "%s of %s is %s since %s (%s), %s before"
                .formatted(measure, unit, after.shown(), since, after.interval(), before.shown());
        found = Optional.of(departure(unit, sentence, before, after));
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
    return new Departure(unit, sentence, Math.min(1, (better.value() - worse.value()) / range));
  }
}
