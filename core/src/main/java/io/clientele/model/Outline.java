package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A document's sections by heading, each with everything below it. */
final class Outline {
  private final List<Section> sections;
  private final Foldings foldings;
  private final List<String> headings = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final Map<String, Integer> byHeading = new HashMap<>();

  /** A stretch of text with the place where it is headed or labelled. */
  record Passage(Supplier<String> text, Span span) {}

  Outline(List<Section> sections, Foldings foldings) {
    this.sections = sections;
    this.foldings = foldings;
    for (int i = 0; i < sections.size(); i++) {
      List<Section.Aspect> aspects = sections.get(i).aspects();
      headings.add(foldings.written(sections.get(i).heading()));
      labels.add(aspects.stream().map(one -> foldings.written(one.label())).toList());
      byHeading.putIfAbsent(headings.get(i), i);
    }
  }

  /** The part under a heading, down to the next heading of its level. */
  Optional<Part> part(String heading) {
    return Optional.ofNullable(byHeading.get(foldings.asked(heading))).map(Part::new);
  }

  boolean has(String heading) {
    return byHeading.containsKey(foldings.asked(heading));
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
      String wanted = foldings.asked(name);
      int heading = headings.subList(from + 1, to).indexOf(wanted);
      if (heading >= 0) {
        int at = from + 1 + heading;
        return Optional.of(
            new Passage(() -> Outline.this.text(at, end(at)), sections.get(at).span()));
      }
      for (int i = from; i < to; i++) {
        int label = labels.get(i).indexOf(wanted);
        if (label >= 0) {
          Section.Aspect found = sections.get(i).aspects().get(label);
          return Optional.of(new Passage(found::text, found.span()));
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
