package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document's sections by heading, each with everything below it. */
final class Outline {
  /** Names longer than this are told apart by their beginning. */
  private static final int LONGEST = 200;

  private static final Pattern NUMBERED = Pattern.compile("^(?:stage|step) \\d++(?!$)");

  private final List<Section> sections;
  private final List<String> headings = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final Map<String, Integer> byHeading = new HashMap<>();

  /** A stretch of text with the place where it is headed or labelled. */
  record Passage(String text, Span span) {}

  Outline(List<Section> sections) {
    this.sections = sections;
    for (int i = 0; i < sections.size(); i++) {
      headings.add(folded(sections.get(i).heading()));
      labels.add(sections.get(i).aspects().stream().map(one -> folded(one.label())).toList());
      byHeading.putIfAbsent(headings.get(i), i);
    }
  }

  /** The part under a heading, down to the next heading of its level. */
  Optional<Part> part(String heading) {
    return Optional.ofNullable(byHeading.get(folded(heading))).map(Part::new);
  }

  boolean has(String heading) {
    return byHeading.containsKey(folded(heading));
  }

  /** The first section after this one that is not below it. */
  private int end(int start) {
    int end = start + 1;
    while (end < sections.size() && sections.get(end).level() > sections.get(start).level()) {
      end++;
    }
    return end;
  }

  private String text(int from, int to) {
    StringBuilder all = new StringBuilder();
    sections.subList(from, to).forEach(section -> all.append(section.text()).append('\n'));
    return all.toString();
  }

  /**
   * A name without case, marks, abbreviations in brackets, differences of spelling, and the number
   * of a stage that has a name.
   */
  private static String folded(String name) {
    String start = name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
    String plain =
        words(start).replace("isation", "ization").replace("behaviour", "behavior").strip();
    return plain.startsWith("st") ? NUMBERED.matcher(plain).replaceAll("").strip() : plain;
  }

  /** Letters and digits, one blank for anything between, nothing for what is in brackets. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int closing = text.lastIndexOf(')');
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      if (sign == '(' && at < closing) {
        at = text.indexOf(')', at);
      } else if (sign == '&') {
        words.append("and");
      } else if (Character.isLetterOrDigit(sign)) {
        words.appendCodePoint(sign);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      at += Character.charCount(sign);
    }
    return words.toString();
  }

  /** A section with the sections below it. */
  final class Part {
    private final int from;
    private final int to;

    private Part(int from) {
      this.from = from;
      this.to = end(from);
    }

    Section head() {
      return sections.get(from);
    }

    String text() {
      return Outline.this.text(from, to);
    }

    /** What stands under a heading below this one, or behind a label. */
    Optional<Passage> aspect(String name) {
      String wanted = folded(name);
      int heading = headings.subList(from + 1, to).indexOf(wanted);
      if (heading >= 0) {
        int at = from + 1 + heading;
        return Optional.of(new Passage(Outline.this.text(at, end(at)), sections.get(at).span()));
      }
      for (int i = from; i < to; i++) {
        int label = labels.get(i).indexOf(wanted);
        if (label >= 0) {
          Section.Aspect found = sections.get(i).aspects().get(label);
          return Optional.of(new Passage(found.text(), found.span()));
        }
      }
      return Optional.empty();
    }

    /** The headings directly below this one. */
    List<Part> children() {
      List<Part> children = new ArrayList<>();
      for (int i = from + 1; i < to; i = end(i)) {
        children.add(new Part(i));
      }
      return children;
    }
  }
}
