package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.model.Document.Criterion;
import io.clientele.model.Document.MissingSection;
import io.clientele.source.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Judges a document against its type: which level it reaches, what each criterion still lacks and
 * where to write it, which sections are missing, and what is left of the template.
 */
final class DocumentQuality {
  private static final List<String> LEVELS = List.of("bronze", "silver", "gold");
  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final Element element;
  private final DocumentType type;
  private final Outline outline;
  private final Placeholders placeholders;

  private DocumentQuality(Element element, DocumentType type, Foldings foldings) {
    this.element = element;
    this.type = type;
    this.outline = new Outline(element.tree().sections(), foldings);
    Set<String> prompts =
        type.headings().stream()
            .map(DocumentType.Heading::asks)
            .filter(asks -> !asks.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    this.placeholders = new Placeholders(prompts);
  }

  /** The document that an element with front matter is. */
  static Document of(Element element, Catalogue catalogue) {
    String code = DocumentTypes.code(element.value());
    DocumentType type = catalogue.type(code).orElseGet(() -> unknown(code));
    return new DocumentQuality(element, type, catalogue.foldings()).document();
  }

  /** The front-matter values that the element's type does not allow. */
  static List<SchemaProblem> problems(Element element, Catalogue catalogue) {
    String code = DocumentTypes.code(element.value());
    return catalogue
        .type(code)
        .map(type -> new FrontMatter(element, type).problems())
        .orElse(List.of());
  }

  private Document document() {
    Judge judge = new Judge(element, type, new Gaps(element, type, outline, placeholders));
    List<Criterion> criteria = judge.criteria();
    JsonNode fields = element.value();
    return new Document(
        element,
        type.code(),
        fields.path("status").asString(""),
        declared(fields),
        reached(criteria),
        criteria,
        judge.checklist(),
        judge.pitfalls(),
        judge.patterns(),
        missing(),
        placeholders.in(element.tree()),
        element.tree().sections());
  }

  private static String declared(JsonNode fields) {
    String key = fields.has("quality_level") ? "quality_level" : "level";
    String level = fields.path(key).asString("").strip().toLowerCase(Locale.ROOT);
    return LEVELS.contains(level) ? level : "";
  }

  /** A level counts only when those below it are reached too. */
  private static String reached(List<Criterion> criteria) {
    String reached = "none";
    for (String level : LEVELS) {
      List<Criterion> own = criteria.stream().filter(one -> one.level().equals(level)).toList();
      if (own.isEmpty() || !own.stream().allMatch(Criterion::met)) {
        break;
      }
      reached = level;
    }
    return reached;
  }

  /** A missing chapter stands for all of its sections. */
  private List<MissingSection> missing() {
    List<MissingSection> missing = new ArrayList<>();
    for (DocumentType.Heading heading : type.headings()) {
      boolean chapterMissing = !heading.parent().isEmpty() && !outline.has(heading.parent());
      if (!chapterMissing && !outline.has(heading.text())) {
        missing.add(new MissingSection(heading.text(), place(type, outline, element, heading)));
      }
    }
    return missing;
  }

  /** Where a heading belongs: after the nearest earlier heading of the template that is there. */
  static Span place(
      DocumentType type, Outline outline, Element element, DocumentType.Heading heading) {
    List<DocumentType.Heading> all = type.headings();
    for (int i = all.indexOf(heading) - 1; i >= 0; i--) {
      DocumentType.Heading earlier = all.get(i);
      if (earlier.level() <= heading.level() && outline.has(earlier.text())) {
        return outline.part(earlier.text()).orElseThrow().head().span();
      }
    }
    List<Section> sections = element.tree().sections();
    return sections.isEmpty() ? element.span() : sections.get(0).span();
  }

  private static DocumentType unknown(String code) {
    return new CatalogueEntry(code, NOTHING, NOTHING).type();
  }
}
