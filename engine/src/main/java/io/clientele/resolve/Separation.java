package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Kernel;
import io.clientele.resolve.kernel.Met;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what keeps two records apart, in the order in which it would have to be overcome. */
final class Separation {
  /** Pairs of two parties that are looked at for what holds the parties apart. */
  private static final int LOOKED_AT = 50;

  private final Explaining explaining;
  private final Engine engine;
  private final List<Decision> decisions;

  Separation(Explaining explaining, Engine engine, List<Decision> decisions) {
    this.explaining = explaining;
    this.engine = engine;
    this.decisions = List.copyOf(decisions);
  }

  /** Two records that are compared, and the parties that they are of. */
  record Two(String kind, RecordKey a, RecordKey b, String partyA, String partyB) {}

  List<Apart> of(Two two, Kernel kernel, double bits, double needed) {
    List<Apart> apart = new ArrayList<>();
    never(two.a(), two.b()).ifPresent(apart::add);
    kernel
        .veto(0, 1)
        .map(guard -> new Apart(Apart.Sort.GUARD, guard, kernel.reason(0, 1).orElse("")))
        .ifPresent(apart::add);
    rule(two.kind(), kernel.met(0, 1)).ifPresent(apart::add);
    if (bits < needed) {
      String what =
          String.format(Locale.ROOT, "%.2f bits short of the %.2f", needed - bits, needed);
      apart.add(new Apart(Apart.Sort.WEIGHT, what, ""));
    }
    if (apart.isEmpty()) {
      apart.add(cut(two));
    }
    return apart;
  }

  /** The last word of stewards on two records, where it is that they are never one. */
  private Optional<Apart> never(RecordKey a, RecordKey b) {
    Set<RecordKey> both = Set.of(a, b);
    return decisions.stream()
        .filter(each -> both.equals(each.records()))
        .reduce((before, after) -> after)
        .filter(last -> last.verdict() == Decision.Verdict.NEVER)
        .map(
            last -> new Apart(Apart.Sort.NEVER, last.author() + " on " + last.on(), last.reason()));
  }

  /** Nothing where some rule of the run meets the pair, and its block was walked. */
  private Optional<Apart> rule(String kind, List<Met> met) {
    Set<String> rules =
        new HashSet<>(
            engine.rows(
                Sql.of("select rule from match_rule where kind = ? and position > 0", kind),
                row -> row.text(1)));
    Map<Met, Long> tooLarge = new LinkedHashMap<>();
    engine.each(
        Sql.of("select rule, value, records from match_generic where kind = ?", kind),
        row -> tooLarge.put(new Met(row.text(1), row.text(2)), row.integer(3)));
    List<Met> known = met.stream().filter(each -> rules.contains(each.rule())).toList();
    if (known.stream().anyMatch(each -> !tooLarge.containsKey(each))) {
      return Optional.empty();
    }
    String why =
        known.stream()
            .findFirst()
            .map(
                each ->
                    "`%s` would, but %d records share it"
                        .formatted(each.rule(), tooLarge.get(each)))
            .orElse("");
    return Optional.of(new Apart(Apart.Sort.RULE, "no rule brings them together", why));
  }

  /** Why a link was cut: other records of the two parties are held apart, or it stood alone. */
  private Apart cut(Two two) {
    List<RecordKey> first = members(two.partyA());
    List<RecordKey> second = members(two.partyB());
    int looked = 0;
    for (RecordKey a : first) {
      for (RecordKey b : second) {
        Optional<Apart> held = held(two.kind(), a, b, looked++ < LOOKED_AT);
        if (held.isPresent()) {
          return new Apart(Apart.Sort.CUT, a + " and " + b, why(held.get()));
        }
      }
    }
    return new Apart(Apart.Sort.CUT, "", "the two parties mostly differ");
  }

  private Optional<Apart> held(String kind, RecordKey a, RecordKey b, boolean thoroughly) {
    Optional<Apart> never = never(a, b);
    return never.isPresent() || !thoroughly
        ? never
        : explaining
            .kernel(kind, a, b)
            .veto(0, 1)
            .map(guard -> new Apart(Apart.Sort.GUARD, guard, ""));
  }

  private static String why(Apart held) {
    return held.sort() == Apart.Sort.NEVER
        ? "held apart by a steward, " + held.what()
        : "held apart by the guard " + held.what();
  }

  private List<RecordKey> members(String party) {
    return engine.rows(
        Sql.of("select source, key from record where party_id = ? order by all", party),
        row -> new RecordKey(row.text(1), row.text(2)));
  }
}
