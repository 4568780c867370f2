package io.clientele.model.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the levels of comparisons, which are written with the most alike first. */
final class LevelsReader {
  private static final List<String> FORM = List.of("levels", "rarity");
  private final Place compare;
  private final Faults faults;

  LevelsReader(Place compare, Faults faults) {
    this.compare = compare;
    this.faults = faults;
  }

  List<Levels> over(List<Levels> before) {
    Map<String, Levels> all = new LinkedHashMap<>();
    before.forEach(levels -> all.put(levels.comparison(), levels));
    for (Place one : compare.members()) {
      if (!Words.LEVELS.containsKey(one.key())) {
        String message = "`" + one.key() + "` is no comparison";
        faults.unknown(one.keySpan(), message, one.key(), Words.LEVELS.keySet());
      } else if (one.flag().filter(on -> !on).isPresent()) {
        all.remove(one.key());
      } else {
        levels(one, Optional.ofNullable(all.get(one.key())))
            .ifPresent(levels -> all.put(one.key(), levels));
      }
    }
    return List.copyOf(all.values());
  }

  private Optional<Levels> levels(Place one, Optional<Levels> before) {
    boolean rarity = before.map(Levels::rarity).orElse(true);
    if (one.isObject()) {
      faults.unknownMembers(one, "a comparison", FORM);
      rarity = one.at("rarity").flag().orElse(rarity);
    }
    Place list = one.isObject() ? one.at("levels") : one;
    if (!list.isThere() && before.isPresent()) {
      return Optional.of(new Levels(one.key(), before.get().levels(), rarity));
    }
    if (!list.isList()) {
      faults.unusable(
          one.span(),
          "`" + one.key() + "` is no list of levels",
          "write `%s: [%s]`, or `off`".formatted(one.key(), usual(one.key())));
      return Optional.empty();
    }
    return ordered(list, one.key(), rarity);
  }

  private static String usual(String comparison) {
    List<String> names = new ArrayList<>(Words.LEVELS.getOrDefault(comparison, List.of()));
    Collections.reverse(names);
    return String.join(", ", names);
  }

  private Optional<Levels> ordered(Place list, String comparison, boolean rarity) {
    List<String> known = Words.LEVELS.getOrDefault(comparison, List.of());
    List<Level> levels = new ArrayList<>();
    int last = known.size();
    boolean usable = true;
    for (Place item : list.items()) {
      Optional<Level> level = level(item, comparison, known);
      int at = level.map(found -> known.indexOf(found.name())).orElse(-1);
      if (level.isPresent() && at >= last) {
        faults.unusable(
            item.span(),
            "`%s` stands after a level that is less alike".formatted(level.get().name()),
            "levels run from the most to the least alike: " + usual(comparison));
      }
      usable &= at >= 0 && at < last;
      last = at < 0 ? last : at;
      level.ifPresent(found -> levels.add(0, found));
    }
    return usable ? whole(list, comparison, levels, rarity) : Optional.empty();
  }

  private Optional<Levels> whole(
      Place list, String comparison, List<Level> levels, boolean rarity) {
    if (levels.size() < 2 || !levels.get(levels.size() - 1).name().equals("exact")) {
      faults.unusable(
          list.span(),
          "`" + comparison + "` needs the level `exact` and one below it",
          "write `%s: [%s]`".formatted(comparison, usual(comparison)));
      return Optional.empty();
    }
    for (int k = 2; k < levels.size(); k++) {
      double lower = levels.get(k - 1).bound();
      if (lower > 0 && lower < 1 && levels.get(k).bound() > 0 && levels.get(k).bound() <= lower) {
        faults.unusable(
            list.span(),
            "`%s` begins at %s, no higher than `%s`"
                .formatted(
                    levels.get(k).name(),
                    String.format(Locale.ROOT, "%.2f", levels.get(k).bound()),
                    levels.get(k - 1).name()),
            "a closer level needs a greater likeness");
        return Optional.empty();
      }
    }
    return Optional.of(new Levels(comparison, levels, rarity));
  }

  private Optional<Level> level(Place item, String comparison, List<String> known) {
    boolean bare = !item.isObject() || item.members().size() != 1;
    Place named = bare ? item : item.members().get(0);
    String name = bare ? item.text() : named.key();
    if (!known.contains(name)) {
      String message = "`%s` is no level of `%s`".formatted(name, comparison);
      faults.unknown(item.span(), message, name, known);
      return Optional.empty();
    }
    double[] range = Words.figures(comparison, name);
    if (bare) {
      return Optional.of(new Level(name, usual(comparison, name)));
    }
    Optional<Double> figure =
        named.number().filter(x -> range.length > 0 && x >= range[0] && x <= range[1]);
    if (figure.isEmpty()) {
      faults.unusable(
          named.span(),
          "`%s` of `%s` cannot be `%s`".formatted(name, comparison, named.text()),
          range.length == 0
              ? "this level has no figure"
              : String.format(
                  Locale.ROOT, "write a number from %s to %s", plain(range[0]), plain(range[1])));
    }
    return figure.map(bound -> new Level(name, bound));
  }

  private static double usual(String comparison, String level) {
    return switch (level) {
      case "close" -> 0.92;
      case "alike" -> comparison.equals("address") || comparison.equals("email") ? 0.92 : 0.80;
      case "near" -> 366;
      case "apart" -> 14;
      case "slip" -> comparison.equals("phone") || comparison.equals("identifier") ? 2 : 0;
      default -> 0;
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.2f", number);
  }
}
