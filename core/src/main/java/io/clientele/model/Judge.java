package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.model.Document.Criterion;
import io.clientele.model.DocumentType.Need;
import io.clientele.model.Outline.Part;
import io.clientele.model.Outline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds what a document lacks for one criterion, and the place where it is to be written. */
final class Judge {
  private final Element element;
  private final DocumentType type;
  private final Outline outline;
  private final Placeholders placeholders;

  /** Something lacking, with its place. */
  private record Gap(String what, Span where) {}

  Judge(Element element, DocumentType type, Outline outline, Placeholders placeholders) {
    this.element = element;
    this.type = type;
    this.outline = outline;
    this.placeholders = placeholders;
  }

  Criterion judged(DocumentType.Criterion criterion) {
    List<Gap> gaps = new ArrayList<>();
    if (criterion.fields()) {
      new FrontMatter(element, type)
          .lacking()
          .forEach(field -> gaps.add(new Gap("the field `" + field + "`", field(field))));
    }
    criterion.needs().forEach(need -> needed(need, gaps));
    if (criterion.evidence() && !proven(criterion.id())) {
      gaps.add(evidence(criterion.id()));
    }
    Span where = gaps.isEmpty() ? met(criterion) : gaps.get(0).where();
    List<String> lacking = gaps.stream().map(Gap::what).toList();
    return new Criterion(criterion.level(), criterion.text(), gaps.isEmpty(), lacking, where);
  }

  private void needed(Need need, List<Gap> gaps) {
    Optional<Part> part = outline.part(need.section());
    if (part.isEmpty()) {
      gaps.add(new Gap("the section `" + need.section() + "`", placeOf(need.section())));
      return;
    }
    if (need.aspects().isEmpty() && need.each().isEmpty() && !isReal(part.get().text())) {
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
    } else if (!isReal(passage.get().text())) {
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

  private boolean isReal(String text) {
    return placeholders.isSentence(text);
  }

  private static Gap sentence(String name, Span where) {
    return new Gap("a sentence for `" + name + "`", where);
  }

  /** A measure or an indicator is named, or somebody has signed with a day and a reason. */
  private boolean proven(String id) {
    for (JsonNode entry : element.value().path("evidence")) {
      boolean linked = has(entry, "measure") || has(entry, "indicator");
      boolean signed = has(entry, "by") && has(entry, "on") && has(entry, "because");
      if (entry.path("criterion").asString("").equalsIgnoreCase(id) && (linked || signed)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(JsonNode entry, String key) {
    String text = entry.path(key).asString("");
    return !text.isBlank() && !Placeholders.isPlaceholder(text);
  }

  private Gap evidence(String id) {
    String what =
        "`evidence: [{criterion: "
            + id
            + ", measure: …}]` in the front matter, or a statement"
            + " there with `by`, `on` and `because`";
    return new Gap(what, field("evidence"));
  }

  private Span field(String name) {
    return element.value().has(name) ? element.at("/" + name) : element.span();
  }

  private Span met(DocumentType.Criterion criterion) {
    return criterion.needs().stream()
        .flatMap(need -> outline.part(need.section()).stream())
        .map(part -> part.head().span())
        .findFirst()
        .orElseGet(element::span);
  }

  private Span placeOf(String section) {
    return type.heading(section)
        .map(heading -> DocumentQuality.place(type, outline, element, heading))
        .orElseGet(element::span);
  }
}
