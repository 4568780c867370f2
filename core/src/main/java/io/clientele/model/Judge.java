package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.model.Document.Criterion;
import io.clientele.model.Document.Evidence;
import io.clientele.model.Document.Outcome;
import io.clientele.model.Document.Pattern;
import io.clientele.model.Document.Pitfall;
import io.clientele.model.Document.Question;
import io.clientele.model.DocumentType.Advice;
import io.clientele.model.DocumentType.Need;
import io.clientele.model.Gaps.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a document against what its type asks, advises and warns of. */
final class Judge {
  private final Element element;
  private final DocumentType type;
  private final Gaps text;
  private final Proofs proofs;

  Judge(Element element, DocumentType type, Gaps text) {
    this.element = element;
    this.type = type;
    this.text = text;
    this.proofs = new Proofs(element);
  }

  List<Criterion> criteria() {
    return type.criteria().stream().map(this::criterion).toList();
  }

  List<Question> checklist() {
    return type.checklist().stream().map(this::question).toList();
  }

  List<Pitfall> pitfalls() {
    return type.pitfalls().stream().map(this::pitfall).toList();
  }

  List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (Advice advice : type.patterns()) {
      patterns.add(pattern("pattern-" + (patterns.size() + 1), advice));
    }
    return patterns;
  }

  private Criterion criterion(DocumentType.Criterion asked) {
    List<Gap> gaps = new ArrayList<>();
    if (asked.fields()) {
      new FrontMatter(element, type)
          .lacking()
          .forEach(field -> gaps.add(new Gap("the field `" + field + "`", field(field))));
    }
    gaps.addAll(text.of(asked.needs()));
    Optional<Evidence> evidence = proofs.first(asked.id());
    if (asked.evidence() && evidence.isEmpty()) {
      gaps.add(unproven(asked.id()));
    }
    return new Criterion(
        asked.id(),
        asked.level(),
        asked.text(),
        asked.evidence(),
        evidence,
        said(gaps),
        place(gaps, asked.needs()));
  }

  /** A section answers when all that the template has below it is really said. */
  private Question question(DocumentType.Item item) {
    List<Need> needs = item.sections().stream().map(type::whole).toList();
    List<Gap> gaps = text.of(needs);
    return new Question(item.text(), said(gaps), place(gaps, needs));
  }

  private Pitfall pitfall(Advice advice) {
    List<Gap> gaps = new ArrayList<>();
    for (Map.Entry<String, List<String>> sign : advice.signs().entrySet()) {
      String value = element.value().path(sign.getKey()).asString("");
      if (sign.getValue().contains(value)) {
        String what = "another `" + sign.getKey() + "` than `" + value + "`";
        gaps.add(new Gap(what, field(sign.getKey())));
      }
    }
    gaps.addAll(text.of(advice.needs()));
    return new Pitfall(
        advice.name(),
        advice.text(),
        outcome(advice, gaps),
        said(gaps),
        place(gaps, advice.needs()));
  }

  private Pattern pattern(String id, Advice advice) {
    List<Gap> gaps = text.of(advice.needs());
    return new Pattern(
        id,
        advice.name(),
        advice.text(),
        outcome(advice, gaps),
        proofs.of(id),
        said(gaps),
        place(gaps, advice.needs()));
  }

  private static Outcome outcome(Advice advice, List<Gap> gaps) {
    boolean unknown = advice.needs().isEmpty() && advice.signs().isEmpty();
    return unknown ? Outcome.UNKNOWN : gaps.isEmpty() ? Outcome.MET : Outcome.OPEN;
  }

  private static List<String> said(List<Gap> gaps) {
    return gaps.stream().map(Gap::what).toList();
  }

  private Span place(List<Gap> gaps, List<Need> needs) {
    return gaps.isEmpty() ? text.place(needs) : gaps.get(0).where();
  }

  private Gap unproven(String id) {
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
}
