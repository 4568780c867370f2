package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A document and the thing it describes that say different things of the same customers. */
final class ConflictingViews implements Check {
  /** Types of document against types of element that cannot both be true. */
  private static final Map<String, Set<String>> CONTRARY_TYPES =
      Map.of(
          "community",
              Set.of("transactional", "subscription", "partnership", "advisory", "support"),
          "personal", Set.of("community"),
          "automated", Set.of("community", "partnership", "advisory"),
          "self-service", Set.of("community", "partnership", "advisory"));

  /** The stage of a document that each lifecycle stage of a segment belongs to. */
  private static final Map<String, String> STAGES =
      Map.of(
          "awareness", "acquisition",
          "consideration", "acquisition",
          "purchase", "acquisition",
          "onboarding", "onboarding",
          "usage", "onboarding",
          "growth", "growth",
          "retention", "retention",
          "win-back", "retention",
          "advocacy", "advocacy");

  @Override
  public String code() {
    return "CLT311";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.documents().stream()
        .map(Document::element)
        .flatMap(
            document ->
                described(model, document).stream()
                    .filter(element -> element.value().has("customerSegmentID"))
                    .flatMap(element -> findings(model, document, element).stream()));
  }

  /** What a document names under {@code describes}, or what has its id. */
  private static List<Element> described(Model model, Element document) {
    List<Element> elements = new ArrayList<>();
    model.element(document.id()).filter(one -> !one.equals(document)).ifPresent(elements::add);
    if (document.value().has("describes")) {
      model.edgesFrom(document).stream()
          .filter(edge -> edge.relation().equals("describes"))
          .map(Edge::target)
          .filter(one -> !elements.contains(one))
          .forEach(elements::add);
    }
    return elements;
  }

  private List<Finding> findings(Model model, Element document, Element element) {
    List<Finding> findings = new ArrayList<>();
    Optional<Element> segment =
        model
            .element(text(element, "customerSegmentID"))
            .filter(one -> one.kind().equals("segment"));
    String type = text(element, "relationshipType");
    if (CONTRARY_TYPES.getOrDefault(text(document, "relationship_type"), Set.of()).contains(type)) {
      findings.add(
          finding(document, "relationship_type", element, "relationshipType", Words.name(type)));
    }
    List<Element> listed = listed(model, document);
    if (segment.isPresent() && !listed.isEmpty() && !listed.contains(segment.get())) {
      String title = Words.name(segment.get().title());
      findings.add(finding(document, "customer_segments", element, "customerSegmentID", title));
    }
    if (listed.size() <= 1 && element.kind().equals("relationship")) {
      segment.flatMap(one -> stage(document, one)).ifPresent(findings::add);
    }
    return findings;
  }

  /** The segments a document is for; a text that names none is reported elsewhere. */
  private static List<Element> listed(Model model, Element document) {
    return model.edgesFrom(document).stream()
        .filter(edge -> edge.declaredBy().equals("customer_segments"))
        .map(Edge::target)
        .toList();
  }

  /** A document for several segments cannot be at the stage of each. */
  private Optional<Finding> stage(Element document, Element segment) {
    String said = text(document, "relationship_stage");
    String lived = text(segment, "customerLifecycleStage");
    String stage = STAGES.getOrDefault(lived, said);
    return said.equals(stage) || said.isEmpty() || !STAGES.containsValue(said)
        ? Optional.empty()
        : Optional.of(
            finding(
                document,
                "relationship_stage",
                segment,
                "customerLifecycleStage",
                Words.name(lived)));
  }

  private Finding finding(
      Element document, String field, Element element, String other, String value) {
    String written = Values.texts(document.value(), field).get(0).text();
    return at(
            document.at("/" + field),
            "document "
                + Words.name(document.title())
                + " says "
                + Words.name(written)
                + ", and "
                + Words.element(element)
                + " says "
                + value)
        .help("let `" + field + "` and `" + other + "` say the same")
        .related(List.of(new Related(element.at("/" + other), Words.element(element))));
  }

  private static String text(Element element, String field) {
    return element.value().path(field).asString("").strip().toLowerCase(Locale.ROOT);
  }
}
