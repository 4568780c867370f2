package io.clientele.resolve;

import io.clientele.model.matching.Condition;
import io.clientele.model.matching.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far records, or the links among them, look other than those from which the weights were
 * learned: the population stability index, the sum of (now - then) ln(now / then) over all levels.
 * By custom an index below 0.1 is no shift, one from 0.25 a large one (Siddiqi, Credit Risk
 * Scorecards, 2006). Of few records chance alone gives a large index; what it gives less often than
 * once in a hundred times is told apart after Yurdakul and Naranjo (Statistical properties of the
 * population stability index, Journal of Risk Model Validation 14, 2020): the index over (1 / now +
 * 1 / then) is distributed as chi-square.
 *
 * @param among {@code records} or {@code links}
 * @param level the one that shifted most, with its shares; among records that of those that lack it
 */
record Drift(
    String kind,
    String field,
    String among,
    double index,
    Verdict verdict,
    String level,
    double before,
    double now) {
  static final String RECORDS = "records";
  static final String LINKS = "links";
  private static final String GIVEN = "given";
  private static final double SOME = 0.1;
  private static final double LARGE = 0.25;

  /** The quantile of the normal distribution for one in a hundred. */
  private static final double SELDOM = 2.3263;

  /** What the index says. */
  enum Verdict {
    NONE("none"),
    SOME("some"),
    LARGE("large");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Of how many the shares are. */
  private record Sizes(double before, double now) {
    boolean isEmpty() {
      return before == 0 || now == 0;
    }
  }

  /** What is looked at. */
  private record Drifting(String kind, String field, String among) {}

  /** Every comparison of either run, first among records, then among links. */
  static List<Drift> between(String kind, Seen before, Seen now) {
    List<Drift> all = new ArrayList<>();
    Map<String, Seen.Field> then = byName(before);
    Map<String, Seen.Field> present = byName(now);
    Set<String> names = new LinkedHashSet<>(present.keySet());
    names.addAll(then.keySet());
    Sizes records = new Sizes(before.records(), now.records());
    Sizes links = new Sizes(before.links(), now.links());
    for (String name : names) {
      Optional<Seen.Field> was = Optional.ofNullable(then.get(name));
      Optional<Seen.Field> is = Optional.ofNullable(present.get(name));
      if (!records.isEmpty()) {
        all.add(of(new Drifting(kind, name, RECORDS), given(was, is), records));
      }
      Map<String, double[]> levels = levels(was, is);
      if (!links.isEmpty() && !levels.isEmpty()) {
        all.add(of(new Drifting(kind, name, LINKS), levels, links));
      }
    }
    return all;
  }

  private static Map<String, Seen.Field> byName(Seen seen) {
    Map<String, Seen.Field> fields = new LinkedHashMap<>();
    seen.fields().forEach(each -> fields.put(each.comparison(), each));
    return fields;
  }

  /** What is not compared at all is missing everywhere. */
  private static Map<String, double[]> given(
      Optional<Seen.Field> before, Optional<Seen.Field> now) {
    double was = before.map(Seen.Field::missing).orElse(1.0);
    double is = now.map(Seen.Field::missing).orElse(1.0);
    Map<String, double[]> shares = new LinkedHashMap<>();
    shares.put(Condition.MISSING, new double[] {was, is});
    shares.put(GIVEN, new double[] {1 - was, 1 - is});
    return shares;
  }

  /** Nothing where the two runs do not tell the same levels apart. */
  private static Map<String, double[]> levels(
      Optional<Seen.Field> before, Optional<Seen.Field> now) {
    Map<String, double[]> shares = new LinkedHashMap<>();
    if (before.isPresent() && now.isPresent() && names(before.get()).equals(names(now.get()))) {
      for (Seen.Share each : now.get().levels()) {
        shares.put(each.level(), new double[] {before.get().share(each.level()), each.share()});
      }
    }
    return shares;
  }

  private static Set<String> names(Seen.Field field) {
    return field.levels().stream().map(Seen.Share::level).collect(Collectors.toSet());
  }

  private static Drift of(Drifting what, Map<String, double[]> shares, Sizes sizes) {
    double index = 0;
    double most = -1;
    String level = Condition.MISSING;
    for (Map.Entry<String, double[]> each : shares.entrySet()) {
      double before = smooth(each.getValue()[0], sizes.before(), shares.size());
      double now = smooth(each.getValue()[1], sizes.now(), shares.size());
      double part = (now - before) * Math.log(now / before);
      index += part;
      level = part > most && !each.getKey().equals(GIVEN) ? each.getKey() : level;
      most = Math.max(most, part);
    }
    double[] moved = shares.getOrDefault(level, new double[2]);
    Verdict verdict = verdict(index, shares.size() - 1, sizes);
    return new Drift(what.kind, what.field, what.among, index, verdict, level, moved[0], moved[1]);
  }

  /** Half a case stands in every cell, so that none is empty. */
  private static double smooth(double share, double size, int cells) {
    return (share * size + 0.5) / (size + 0.5 * cells);
  }

  private static Verdict verdict(double index, int freedom, Sizes sizes) {
    double chance = seldom(freedom) * (1 / sizes.before() + 1 / sizes.now());
    if (index < SOME || index < chance) {
      return Verdict.NONE;
    }
    return index < LARGE ? Verdict.SOME : Verdict.LARGE;
  }

  /** What chi-square exceeds once in a hundred times, after Wilson and Hilferty (1931). */
  static double seldom(int freedom) {
    double part = 2.0 / (9 * freedom);
    return freedom * Math.pow(1 - part + SELDOM * Math.sqrt(part), 3);
  }
}
