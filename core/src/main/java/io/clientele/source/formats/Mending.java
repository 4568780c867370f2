package io.clientele.source.formats;

import io.clientele.finding.Edit;
import io.clientele.finding.Fix;
import io.clientele.finding.Span;
import io.clientele.source.Repair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The flaws of one text, gathered by sort, and the changes that would spare them. A flaw without
 * changes is one that only a person can mend without losing something.
 */
final class Mending {
  private static final int MOST_CHANGES = 100_000;

  private final Map<Flaw, Found> found = new EnumMap<>(Flaw.class);

  private static final class Found {
    private final int start;
    private final int end;
    private final List<Change> changes = new ArrayList<>();
    private int times;

    Found(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }

  void add(Flaw flaw, int start, int end, Change... changes) {
    Found one = found.computeIfAbsent(flaw, first -> new Found(start, end));
    one.times++;
    one.changes.addAll(List.of(changes));
  }

  /** Changes that belong to a flaw that was added before. */
  void change(Flaw flaw, List<Change> changes) {
    Found one = found.get(flaw);
    if (one != null) {
      one.changes.addAll(changes);
    }
  }

  boolean has(Flaw flaw) {
    return found.containsKey(flaw);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether something of it can be mended by a change. */
  boolean hasChanges() {
    return found.values().stream().anyMatch(one -> !one.changes.isEmpty());
  }

  /**
   * One repair for each sort of flaw, in the order of their places. The fixes are given only if
   * together they leave a text that is as good.
   */
  List<Repair> repairs(String text, Positions positions, Predicate<String> isAsGood) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Change> all = found.values().stream().flatMap(one -> one.changes.stream()).toList();
    boolean fixes = all.size() <= MOST_CHANGES && isAsGood.test(Change.applied(text, all));
    List<Repair> repairs = new ArrayList<>();
    found.forEach((flaw, one) -> repairs.add(repair(flaw, one, positions, fixes)));
    repairs.sort(java.util.Comparator.comparing(Repair::span));
    return repairs;
  }

  private static Repair repair(Flaw flaw, Found one, Positions positions, boolean fixes) {
    Span span = positions.span(one.start, one.end);
    List<Edit> edits = one.changes.stream().sorted().map(change -> change.edit(positions)).toList();
    Optional<Fix> fix =
        fixes && !edits.isEmpty() ? Optional.of(new Fix(flaw.title(), edits)) : Optional.empty();
    return new Repair(span, flaw.what(one.times), flaw.help(), fix);
  }
}
