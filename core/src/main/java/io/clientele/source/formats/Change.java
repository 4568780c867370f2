package io.clientele.source.formats;

import io.clientele.finding.Edit;
import java.util.Comparator;
import java.util.List;

/** What stands between two offsets gives way to a text. */
record Change(int start, int end, String text) implements Comparable<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparingInt(Change::start).thenComparingInt(Change::end);

  static Change remove(int start, int end) {
    return new Change(start, end, "");
  }

  static Change insert(int at, String text) {
    return new Change(at, at, text);
  }

  Edit edit(Positions positions) {
    return new Edit(positions.span(start, end), text);
  }

  /** The text with all changes, of which none overlaps another. */
  static String applied(String text, List<Change> changes) {
    StringBuilder changed = new StringBuilder(text.length() + changes.size());
    int from = 0;
    for (Change change : changes.stream().sorted().toList()) {
      changed.append(text, from, change.start()).append(change.text());
      from = change.end();
    }
    return changed.append(text, from, text.length()).toString();
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
