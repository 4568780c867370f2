package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.model.DocumentType.Need;
import io.clientele.model.Outline.Part;
import io.clientele.model.Outline.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what the text of a document lacks, and the place where it is to be written. */
final class Gaps {
  private final Element element;
  private final DocumentType type;
  private final Outline outline;
  private final Placeholders placeholders;

  /** What was found out of each passage: several criteria ask for the same ones. */
  private final Map<Span, Boolean> real = new HashMap<>();

  /** Something lacking, with its place. */
  record Gap(String what, Span where) {}

  Gaps(Element element, DocumentType type, Outline outline, Placeholders placeholders) {
    this.element = element;
    this.type = type;
    this.outline = outline;
    this.placeholders = placeholders;
  }

  /** What is lacking for all of these needs, in their order. */
  List<Gap> of(List<Need> needs) {
    List<Gap> gaps = new ArrayList<>();
    needs.forEach(need -> needed(need, gaps));
    return gaps;
  }

  /** Where the text for the first of these needs stands. */
  Span place(List<Need> needs) {
    return needs.stream()
        .flatMap(need -> outline.part(need.section()).stream())
        .map(part -> part.head().span())
        .findFirst()
        .orElseGet(element::span);
  }

  private void needed(Need need, List<Gap> gaps) {
    Optional<Part> part = outline.part(need.section());
    if (part.isEmpty()) {
      gaps.add(new Gap("the section `" + need.section() + "`", placeOf(need.section())));
      return;
    }
    boolean whole = need.aspects().isEmpty() && need.each().isEmpty();
    if (whole && !isReal(part.get().head().span(), part.get()::text)) {
      gaps.add(sentence(need.section(), part.get().head().span()));
    }
    need.aspects().forEach(aspect -> aspect(part.get(), aspect, gaps));
    if (need.least() > 0) {
      each(part.get(), need, gaps);
    }
  }

  private void aspect(Part part, String name, List<Gap> gaps) {
    Optional<Passage> passage = part.aspect(name);
    Span where = passage.map(Passage::span).orElseGet(() -> part.head().span());
    if (passage.isEmpty()) {
      gaps.add(new Gap("`" + name + "` under `" + part.head().heading() + "`", where));
    } else if (!isReal(where, passage.get().text())) {
      gaps.add(sentence(name, where));
    }
  }

  private void each(Part part, Need need, List<Gap> gaps) {
    List<Part> children = part.children();
    String under = " under `" + need.section() + "`";
    if (children.size() < need.least()) {
      String count = need.least() == 1 ? "a heading" : need.least() + " headings";
      gaps.add(new Gap(count + under, part.head().span()));
    }
    if (need.most() > 0 && children.size() > need.most()) {
      gaps.add(new Gap("no more than " + need.most() + " headings" + under, part.head().span()));
    }
    children.forEach(child -> need.each().forEach(name -> aspect(child, name, gaps)));
  }

  private boolean isReal(Span at, Supplier<String> text) {
    return real.computeIfAbsent(at, absent -> placeholders.isSentence(text.get()));
  }

  private static Gap sentence(String name, Span where) {
    return new Gap("a sentence for `" + name + "`", where);
  }

  private Span placeOf(String section) {
    return type.heading(section)
        .map(heading -> DocumentQuality.place(type, outline, element, heading))
        .orElseGet(element::span);
  }
}
