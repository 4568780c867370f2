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

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*+\\)");
  private static final Pattern NUMBERED = Pattern.compile("^(?:stage|step) \\d++(?!$)");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final List<Section> sections;
  private final Map<String, Integer> byHeading = new HashMap<>();
  private final Map<Integer, Part> parts = new HashMap<>();

  /** A stretch of text with the place where it is headed or labelled. */
  record Passage(String text, Span span) {}

  Outline(List<Section> sections) {
    this.sections = sections;
    for (int i = 0; i < sections.size(); i++) {
      byHeading.putIfAbsent(folded(sections.get(i).heading()), i);
    }
  }

  /** The part under a heading, down to the next heading of its level. */
  Optional<Part> part(String heading) {
    return Optional.ofNullable(byHeading.get(folded(heading))).map(this::partAt);
  }

  boolean has(String heading) {
    return byHeading.containsKey(folded(heading));
  }

  private Part partAt(int start) {
    return parts.computeIfAbsent(start, at -> new Part(sections.subList(at, end(sections, at))));
  }

  /** The first section after this one that is not below it. */
  private static int end(List<Section> sections, int start) {
    int end = start + 1;
    while (end < sections.size() && sections.get(end).level() > sections.get(start).level()) {
      end++;
    }
    return end;
  }

  /**
   * A name without case, marks, abbreviations in brackets, differences of spelling, and the number
   * of a stage that has a name.
   */
  private static String folded(String name) {
    String start = name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
    String spelt =
        BRACKETS
            .matcher(start)
            .replaceAll("")
            .replace("&", "and")
            .replace("isation", "ization")
            .replace("behaviour", "behavior");
    String plain = MARKS.matcher(spelt).replaceAll(" ").strip();
    return NUMBERED.matcher(plain).replaceAll("").strip();
  }

  /** A section with the sections below it. */
  static final class Part {
    private final List<Section> sections;
    private final Map<String, Integer> headings = new HashMap<>();
    private final Map<String, Section.Aspect> labels = new HashMap<>();

    Part(List<Section> sections) {
      this.sections = sections;
      for (int i = 0; i < sections.size(); i++) {
        sections.get(i).aspects().forEach(one -> labels.putIfAbsent(folded(one.label()), one));
        if (i > 0) {
          headings.putIfAbsent(folded(sections.get(i).heading()), i);
        }
      }
    }

    Section head() {
      return sections.get(0);
    }

    String text() {
      StringBuilder all = new StringBuilder();
      sections.forEach(section -> all.append(section.text()).append('\n'));
      return all.toString();
    }

    /** What stands under a heading below this one, or behind a label. */
    Optional<Passage> aspect(String name) {
      Integer heading = headings.get(folded(name));
      if (heading != null) {
        Part inner = new Part(sections.subList(heading, end(sections, heading)));
        return Optional.of(new Passage(inner.text(), inner.head().span()));
      }
      return Optional.ofNullable(labels.get(folded(name)))
          .map(label -> new Passage(label.text(), label.span()));
    }

    /** The headings directly below this one. */
    List<Part> children() {
      List<Part> children = new ArrayList<>();
      for (int i = 1; i < sections.size(); i = end(sections, i)) {
        children.add(new Part(sections.subList(i, end(sections, i))));
      }
      return children;
    }
  }
}
