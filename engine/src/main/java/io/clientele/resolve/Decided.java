package io.clientele.resolve;

import io.clientele.check.DataCode;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Decisions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The last word of stewards on each pair, as far as it can be obeyed; and what of it cannot. */
final class Decided {
  private static final Span PLACE = Span.startOf("clientele.yaml");

  /** So many of the decisions that count for nothing are named. */
  private static final int NAMED = 3;

  private final List<Decision> standing;
  private final Set<Decision> obeyed = new HashSet<>();

  /**
   * @param last the last word on each pair
   * @param supposed said on top, after all others
   */
  Decided(Collection<Decision> last, Collection<Decision> supposed) {
    Map<List<RecordKey>, Decision> all = new LinkedHashMap<>();
    last.forEach(each -> all.put(List.of(each.a(), each.b()), each));
    supposed.forEach(each -> all.put(List.of(each.a(), each.b()), each));
    this.standing =
        all.values().stream().filter(each -> each.verdict() != Decision.Verdict.WITHDRAWN).toList();
  }

  /** What is decided of these records; a decision about one that is not there waits for it. */
  Decisions of(List<RecordKey> keys) {
    Decisions decisions = new Decisions();
    for (Decision each : standing) {
      int a = Collections.binarySearch(keys, each.a());
      int b = Collections.binarySearch(keys, each.b());
      if (a >= 0 && b >= 0) {
        obeyed.add(each);
        if (each.verdict() == Decision.Verdict.MATCH) {
          decisions.same(a, b);
        } else {
          decisions.never(a, b);
        }
      }
    }
    return decisions;
  }

  /** What cannot hold together, and what waits; asked once all records were seen. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<RecordKey, List<Decision>> matches = matches();
    for (Decision each : standing) {
      if (each.verdict() == Decision.Verdict.NEVER && obeyed.contains(each)) {
        List<Decision> path = path(each.a(), each.b(), matches);
        if (!path.isEmpty()) {
          findings.add(contradiction(each, path));
        }
      }
    }
    List<Decision> idle = standing.stream().filter(each -> !obeyed.contains(each)).toList();
    if (!idle.isEmpty()) {
      findings.add(idle(idle));
    }
    return findings;
  }

  private Map<RecordKey, List<Decision>> matches() {
    Map<RecordKey, List<Decision>> matches = new TreeMap<>();
    for (Decision each : standing) {
      if (each.verdict() == Decision.Verdict.MATCH && obeyed.contains(each)) {
        matches.computeIfAbsent(each.a(), fresh -> new ArrayList<>()).add(each);
        matches.computeIfAbsent(each.b(), fresh -> new ArrayList<>()).add(each);
      }
    }
    return matches;
  }

  /** The fewest matches that lead from one record to another; none where none do. */
  private static List<Decision> path(
      RecordKey from, RecordKey to, Map<RecordKey, List<Decision>> matches) {
    Map<RecordKey, Decision> reached = new HashMap<>();
    ArrayDeque<RecordKey> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !reached.containsKey(to)) {
      RecordKey at = open.remove();
      for (Decision each : matches.getOrDefault(at, List.of())) {
        RecordKey other = other(each, at);
        if (!other.equals(from) && reached.putIfAbsent(other, each) == null) {
          open.add(other);
        }
      }
    }
    ArrayDeque<Decision> path = new ArrayDeque<>();
    RecordKey at = to;
    for (Decision by = reached.get(at); by != null; by = reached.get(at)) {
      path.addFirst(by);
      at = other(by, at);
    }
    return List.copyOf(path);
  }

  private static RecordKey other(Decision match, RecordKey one) {
    return match.a().equals(one) ? match.b() : match.a();
  }

  private static Finding contradiction(Decision never, List<Decision> path) {
    return DataCode.CONTRADICTING_DECISIONS
        .at(
            PLACE,
            "`%s` and `%s` are never one party (%s), but matches make them one: %s"
                .formatted(
                    never.a(),
                    never.b(),
                    said(never),
                    path.stream()
                        .map(each -> "`%s` and `%s` (%s)".formatted(each.a(), each.b(), said(each)))
                        .collect(Collectors.joining(", "))))
        .help(
            "they are one party now; decide again what is wrong, or take it back with the verdict"
                + " `withdrawn`: `clientele review --import FILE`");
  }

  private static Finding idle(List<Decision> idle) {
    Set<String> named = new LinkedHashSet<>();
    idle.stream().limit(NAMED).forEach(each -> named.add(named(each)));
    String more = idle.size() > NAMED ? ", and others" : "";
    return DataCode.IDLE_DECISION
        .at(
            PLACE,
            "%,d %s about records that are not there, or are no two of one kind: %s%s"
                .formatted(
                    idle.size(),
                    idle.size() == 1 ? "decision is" : "decisions are",
                    String.join(", ", named),
                    more))
        .help(
            "they count again when the records return; where these now have other keys, decide"
                + " about those");
  }

  private static String named(Decision each) {
    return "`%s` and `%s` (%s, %s)"
        .formatted(each.a(), each.b(), each.verdict().word(), said(each));
  }

  private static String said(Decision each) {
    return each.author() + " on " + each.on();
  }
}
