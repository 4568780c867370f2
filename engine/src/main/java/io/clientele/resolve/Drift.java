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
 * learned, by {@link Stability}.
 *
 * @param among {@code records} or {@code links}
 * @param level the one that shifted most, with its shares; among records that of those that lack it
 */
record Drift(
    String kind,
    String field,
    String among,
    double index,
    Stability.Verdict verdict,
    String level,
    double before,
    double now) {
  static final String RECORDS = "records";
  static final String LINKS = "links";
  private static final String GIVEN = "given";

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
    List<Double> before = new ArrayList<>();
    List<Double> now = new ArrayList<>();
    shares.values().forEach(each -> before.add(each[0]));
    shares.values().forEach(each -> now.add(each[1]));
    Stability stability =
        Stability.of(
            new Stability.Mix(before, sizes.before()), new Stability.Mix(now, sizes.now()));
    double most = -1;
    String level = Condition.MISSING;
    int at = 0;
    for (String each : shares.keySet()) {
      double part = stability.parts().get(at++);
      level = part > most && !each.equals(GIVEN) ? each : level;
      most = Math.max(most, part);
    }
    double[] moved = shares.getOrDefault(level, new double[2]);
    return new Drift(
        what.kind,
        what.field,
        what.among,
        stability.index(),
        stability.verdict(),
        level,
        moved[0],
        moved[1]);
  }
}
