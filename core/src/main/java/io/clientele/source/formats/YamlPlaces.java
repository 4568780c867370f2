package io.clientele.source.formats;

import io.clientele.finding.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns the parser's marks, which count code points, into offsets and spans of the file. */
final class YamlPlaces {
  private final String text;
  private final int offset;
  private final Positions positions;
  private final int @Nullable [] charOfCodePoint;

  YamlPlaces(String text, int offset, Positions positions) {
    this.text = text;
    this.offset = offset;
    this.positions = positions;
    this.charOfCodePoint = charOfCodePoint(text);
  }

  /** Where the text begins in its file. */
  int startOfText() {
    return offset;
  }

  int start(Event event) {
    return offset + index(event.getStartMark());
  }

  int end(Event event) {
    return offset + index(event.getEndMark());
  }

  Span span(Event event) {
    return positions.span(start(event), end(event));
  }

  /** The first character of an event: for what is wrong with all of it. */
  Span at(Event event) {
    return positions.point(start(event));
  }

  /** A block scalar's mark lies after the line ends that follow it; its text ends before them. */
  int endOfScalar(ScalarEvent event) {
    int start = index(event.getStartMark());
    int end = index(event.getEndMark());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return offset + end;
  }

  Unreadable unreadable(YamlEngineException broken) {
    String help = "check the indentation, and quote text that holds `: ` or ` #`";
    if (broken instanceof MarkedYamlEngineException marked) {
      int at = index(marked.getProblemMark().or(marked::getContextMark));
      return new Unreadable(
          positions.point(offset + at), "not readable as YAML: " + oneLine(problem(marked)), help);
    }
    int at = broken instanceof ReaderException reader ? inText(reader.getPosition()) : 0;
    String reason =
        broken instanceof ReaderException
            ? "not readable as YAML: a character that YAML does not allow"
            : "not readable as YAML: " + oneLine(broken.getMessage());
    return new Unreadable(positions.point(offset + at), reason, help);
  }

  private static @Nullable String problem(MarkedYamlEngineException marked) {
    return marked.getProblem() == null ? marked.getContext() : marked.getProblem();
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }

  private int index(Optional<Mark> mark) {
    return mark.map(place -> inText(place.getIndex())).orElse(0);
  }

  private int inText(int codePoint) {
    int[] map = charOfCodePoint;
    int at = map == null ? codePoint : map[Math.min(codePoint, map.length - 1)];
    return Math.min(at, text.length());
  }

  /** Only a text with characters outside the basic plane needs a map. */
  private static int @Nullable [] charOfCodePoint(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return null;
    }
    int[] map = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      map[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    map[count] = at;
    return map;
  }
}
