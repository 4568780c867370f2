package io.clientele.model.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads guards: switched on or off, or declared by what they refuse. */
final class GuardReader {
  private static final List<String> FORM = List.of("why", "refuses", "unless", "holds");
  private static final List<String> HOLDS = List.of("", "link", "party");
  private static final String NOT = "not ";
  private final Place guards;
  private final List<Levels> compare;
  private final Faults faults;

  GuardReader(Place guards, List<Levels> compare, Faults faults) {
    this.guards = guards;
    this.compare = compare;
    this.faults = faults;
  }

  List<GuardRule> over(List<GuardRule> before) {
    Map<String, GuardRule> all = new LinkedHashMap<>();
    before.forEach(guard -> all.put(guard.name(), guard));
    for (Place one : guards.members()) {
      Optional<Boolean> on = one.flag();
      if (on.isPresent()) {
        switched(one, on.get(), all);
      } else if (one.isObject()) {
        guard(one).ifPresent(guard -> all.put(one.key(), guard));
      } else {
        faults.unusable(
            one.span(),
            "`%s` is no guard".formatted(one.key()),
            "write `on`, `off`, or `refuses:` with a list of lines such as `{given: different}`");
      }
    }
    return List.copyOf(all.values());
  }

  private void switched(Place one, boolean on, Map<String, GuardRule> all) {
    if (!all.containsKey(one.key())) {
      String message = "no guard is called `" + one.key() + "`";
      faults.unknown(one.keySpan(), message, one.key(), all.keySet());
    } else if (!on) {
      all.remove(one.key());
    }
  }

  private Optional<GuardRule> guard(Place one) {
    faults.unknownMembers(one, "a guard", FORM);
    List<List<Condition>> refuses = new ArrayList<>();
    for (Place line : one.at("refuses").items()) {
      List<Condition> all = conditions(line);
      if (!all.isEmpty()) {
        refuses.add(all);
      }
    }
    String why = one.at("why").text();
    if (refuses.isEmpty() || why.isEmpty()) {
      faults.unusable(
          one.keySpan(),
          "the guard `%s` does not say %s".formatted(one.key(), why.isEmpty() ? "why" : "what"),
          "write `why:`, one sentence for whoever asks, and `refuses:`, a list of lines");
      return Optional.empty();
    }
    return Optional.of(
        new GuardRule(one.key(), why, refuses, conditions(one.at("unless")), ofLink(one)));
  }

  /** Whether it holds two records apart directly, or everything that is joined to them. */
  private boolean ofLink(Place one) {
    String holds = one.at("holds").text();
    if (!HOLDS.contains(holds)) {
      faults.unknown(
          one.at("holds").span(), "`" + holds + "` is nothing that a guard holds", holds, HOLDS);
    }
    return holds.equals("link");
  }

  private List<Condition> conditions(Place line) {
    List<Condition> all = new ArrayList<>();
    boolean usable = true;
    for (Place member : line.members()) {
      Optional<Condition> condition = condition(member);
      usable &= condition.isPresent();
      condition.ifPresent(all::add);
    }
    return usable ? all : List.of();
  }

  private Optional<Condition> condition(Place member) {
    List<String> known = known(member.key());
    if (known.isEmpty()) {
      List<String> names = compare.stream().map(Levels::comparison).toList();
      String message = "`" + member.key() + "` is not compared";
      faults.unknown(member.keySpan(), message, member.key(), names);
      return Optional.empty();
    }
    List<String> levels = new ArrayList<>();
    boolean not = false;
    for (Place item : member.items()) {
      not |= item.text().startsWith(NOT);
      String level = item.text().startsWith(NOT) ? item.text().substring(4) : item.text();
      if (!known.contains(level)) {
        String message = "`%s` is no level of `%s`".formatted(level, member.key());
        faults.unknown(item.span(), message, level, known);
        return Optional.empty();
      }
      levels.add(level);
    }
    return Optional.of(new Condition(member.key(), not, levels));
  }

  /** Also the levels that were merged into others: a built-in guard may speak of them. */
  private List<String> known(String comparison) {
    if (compare.stream().noneMatch(levels -> levels.comparison().equals(comparison))) {
      return List.of();
    }
    List<String> known = new ArrayList<>(Words.LEVELS.getOrDefault(comparison, List.of()));
    known.add(Condition.MISSING);
    return known;
  }
}
