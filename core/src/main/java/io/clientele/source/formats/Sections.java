package io.clientele.source.formats;

import io.clientele.source.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts Markdown at its headings; a heading inside a code fence is text. */
final class Sections {
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]++(.*+)");
  private static final Pattern CODE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern LABEL =
      Pattern.compile("[ \\t]*(?:[-*+][ \\t]+|\\d+\\.[ \\t]+)?\\*\\*([^*\\r\\n]+?):?\\*\\*:?");

  private final Positions positions;
  private final String text;
  private final int start;

  private record Heading(String text, int level, int start, int end) {}

  Sections(Positions positions, String text, int start) {
    this.positions = positions;
    this.text = text;
    this.start = start;
  }

  List<Section> read() {
    List<Heading> headings = headings();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int from = Lines.after(text, heading.end());
      int to = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      sections.add(section(heading, Math.min(from, to), to));
    }
    return sections;
  }

  private Section section(Heading heading, int from, int to) {
    return new Section(
        heading.text(),
        heading.level(),
        positions.span(heading.start(), heading.end()),
        text.substring(from, to),
        aspects(from, to));
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    String fence = "";
    int last = positions.line(text.length());
    for (int line = positions.line(start); line <= last; line++) {
      int at = Math.max(start, positions.start(line));
      char sign = first(at);
      if (sign == '#' && fence.isEmpty()) {
        heading(at).ifPresent(headings::add);
      } else if (sign == '`' || sign == '~') {
        Matcher code = CODE.matcher(Lines.at(text, at));
        fence = code.matches() ? toggled(fence, code.group(1)) : fence;
      }
    }
    return headings;
  }

  /** The first sign of a line that no more than three blanks set in, or a blank. */
  private char first(int start) {
    int at = start;
    while (at < start + 3 && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private Optional<Heading> heading(int at) {
    String line = Lines.at(text, at);
    Matcher heading = HEADING.matcher(line);
    return heading.matches()
        ? Optional.of(
            new Heading(open(heading.group(2)), heading.group(1).length(), at, at + line.length()))
        : Optional.empty();
  }

  /** A heading without the signs that may close it. */
  private static String open(String heading) {
    int end = heading.stripTrailing().length();
    int words = end;
    while (words > 0 && heading.charAt(words - 1) == '#') {
      words--;
    }
    boolean closed =
        words == 0 || heading.charAt(words - 1) == ' ' || heading.charAt(words - 1) == '\t';
    return heading.substring(0, closed ? words : end).strip();
  }

  /** A fence is closed by one of the same sign that is at least as long. */
  private static String toggled(String open, String found) {
    return open.isEmpty() ? found : found.startsWith(open) ? "" : open;
  }

  private List<Section.Aspect> aspects(int from, int to) {
    List<Section.Aspect> aspects = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    int labelStart = -1;
    int textStart = 0;
    String name = "";
    for (int line = positions.line(from); positions.start(line) < to; line++) {
      int at = Math.max(from, positions.start(line));
      if (mayLabel(at, to) && label.region(at, to).lookingAt()) {
        if (labelStart >= 0) {
          aspects.add(aspect(name, labelStart, textStart, at));
        }
        name = label.group(1).strip();
        labelStart = label.start(1) - 2;
        textStart = label.end();
      }
    }
    if (labelStart >= 0) {
      aspects.add(aspect(name, labelStart, textStart, to));
    }
    return aspects;
  }

  /** A label stands in bold letters at the beginning of a line or of an item of a list. */
  private boolean mayLabel(int start, int to) {
    int at = start;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    char sign = at < to ? text.charAt(at) : ' ';
    return sign == '*' || sign == '-' || sign == '+' || Character.isDigit(sign);
  }

  private Section.Aspect aspect(String name, int labelStart, int textStart, int end) {
    return new Section.Aspect(
        name, text.substring(textStart, end).strip(), positions.span(labelStart, textStart));
  }
}
