package io.clientele.source.formats;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The documents of one YAML text that has several: which hold something, and the changes that would
 * make one list of them.
 */
final class YamlDocuments {
  private final String text;
  private final YamlPlaces places;
  private final List<Change> separators = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Change> empty = new ArrayList<>();
  private boolean canBeList = true;

  private YamlDocuments(String text, YamlPlaces places) {
    this.text = text;
    this.places = places;
  }

  /** Adds what stands between the documents of a readable text to what is to be mended. */
  static void find(String text, YamlPlaces places, Mending mending) {
    YamlDocuments documents = new YamlDocuments(text, places);
    documents.walk();
    documents.add(mending);
  }

  private void walk() {
    Change separator = Change.insert(0, "");
    boolean first = false;
    int last = 0;
    for (Event event : new Parse(YamlReader.SETTINGS).parseString(text)) {
      if (event instanceof DocumentStartEvent start) {
        separator = separator(start);
        canBeList &= start.getSpecVersion().isEmpty() && start.getTags().isEmpty();
        first = true;
      } else if (event instanceof DocumentEndEvent end) {
        ends.add(last);
        if (end.isExplicit()) {
          separators.add(separator(end));
        }
      } else if (first) {
        first = false;
        root(event, separator);
      }
      last = event instanceof DocumentEndEvent ? last : places.end(event);
    }
  }

  private void root(Event event, Change separator) {
    if (isEmpty(event)) {
      empty.add(separator);
      starts.add(-1);
      return;
    }
    int start = places.start(event);
    canBeList &= start == places.startOfText() || isLineEnd(start - 1 - places.startOfText());
    starts.add(start);
    if (separator.end() > separator.start()) {
      separators.add(separator);
    }
  }

  /** The marks alone, or their line where nothing else stands on it. */
  private Change separator(Event event) {
    int origin = places.startOfText();
    int start = places.start(event);
    int end = places.end(event);
    int after = Lines.after(text, end - origin) + origin;
    boolean alone = text.substring(end - origin, after - origin).isBlank();
    return Change.remove(start, end > start && alone ? after : end);
  }

  static boolean isEmpty(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty()
        && scalar.getAnchor().isEmpty()
        && scalar.getTag().isEmpty();
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void add(Mending mending) {
    int full = (int) starts.stream().filter(start -> start >= 0).count();
    for (Change separator : empty) {
      mending.add(Flaw.EMPTY, separator.start(), separator.end(), separator);
    }
    if (full > 1) {
      int second = starts.stream().filter(start -> start >= 0).skip(1).findFirst().orElse(0);
      mending.add(Flaw.SEVERAL, second, second);
      mending.change(Flaw.SEVERAL, canBeList ? asList() : List.of());
    }
  }

  /** Every document set in by two columns, with a dash before its first line. */
  private List<Change> asList() {
    List<Change> changes = new ArrayList<>(separators);
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i) >= 0) {
        setIn(starts.get(i), ends.get(i), changes);
      }
    }
    return changes;
  }

  private void setIn(int start, int end, List<Change> changes) {
    changes.add(Change.insert(start, "- "));
    int origin = places.startOfText();
    int line = Lines.after(text, start - origin);
    while (line < Math.min(end - origin, text.length())) {
      if (!Lines.at(text, line).isBlank()) {
        changes.add(Change.insert(line + origin, "  "));
      }
      line = Lines.after(text, line);
    }
  }
}
