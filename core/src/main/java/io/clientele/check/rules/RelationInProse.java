package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A relation written as prose in which something that is declared is named. */
final class RelationInProse implements Check {
  private static final String DEPENDENCIES = "dependencies";

  /** What a domain is called where it is written beside an id. */
  private static final Map<String, String> DOMAINS =
      Map.of(
          "capability", "Capability",
          "service", "Service",
          "product", "Product",
          "information", "Information",
          "value-stream", "Value Stream",
          "strategy", "Strategy",
          "organisation-unit", "Organization",
          "technology", "Technology",
          "initiative", "Initiative");

  /** A text that may be prose, and the kinds that it may name. */
  private record Text(
      Element element, String field, Set<String> kinds, String text, String words) {}

  /** What an element is called, and what it tells. */
  private record Told(Names.Called called, List<Text> texts) {}

  /** A text with what it names, and whether it holds nothing else. */
  private record Prose(Text of, List<Element> named, boolean onlyNames) {}

  @Override
  public String code() {
    return "CLT210";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Map<String, Map<String, Set<String>>> fields = new HashMap<>();
    List<Told> told = new ArrayList<>(model.elements().size());
    Names names = new Names();
    for (Element element : model.elements()) {
      Told one = facts.known(this, element, () -> told(element, fields(model, fields, element)));
      names.add(element, one.called());
      told.add(one);
    }
    return told.stream()
        .flatMap(one -> one.texts().stream())
        .flatMap(text -> look(text, names).stream())
        .filter(found -> !isKnown(model, found.of().element(), found.named()))
        .map(this::finding);
  }

  private static Map<String, Set<String>> fields(
      Model model, Map<String, Map<String, Set<String>>> known, Element element) {
    return known.computeIfAbsent(element.kind(), kind -> relations(model, kind));
  }

  private static Told told(Element element, Map<String, Set<String>> fields) {
    List<Text> texts = new ArrayList<>(0);
    fields.forEach(
        (field, kinds) -> {
          JsonNode value = element.value().path(field);
          String text = value.isString() ? value.asString().strip() : "";
          if (!text.isEmpty()) {
            texts.add(new Text(element, field, kinds, text, Names.joined(text)));
          }
        });
    return new Told(Names.Called.of(element), texts);
  }

  /** The fields of a kind that may be prose, each with the kinds it may name. */
  private static Map<String, Set<String>> relations(Model model, String kind) {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    JsonNode known = model.kinds().named(kind).map(Kind::schema).orElseThrow().path("properties");
    for (Map.Entry<String, JsonNode> field : known.properties()) {
      String by = field.getValue().path("x-by").asString("");
      boolean owner = field.getValue().path("x-edge").asString("").equals("owned-by");
      if ((by.equals("mention") || by.equals("text")) && !owner) {
        Set<String> kinds =
            field
                .getValue()
                .path("x-ref")
                .valueStream()
                .map(one -> one.asString(""))
                .collect(Collectors.toSet());
        fields.put(field.getKey(), kinds);
      }
    }
    if (known.has(DEPENDENCIES)) {
      fields.put(DEPENDENCIES, DOMAINS.keySet());
    }
    return fields;
  }

  /** A text that is a name and nothing else already makes an edge, except as a dependency. */
  private static Optional<Prose> look(Text of, Names names) {
    boolean structured =
        !of.field().equals(DEPENDENCIES) && names.one(of.words(), of.kinds()).isPresent();
    if (structured) {
      return Optional.empty();
    }
    List<Element> named =
        names.within(of.text(), of.kinds()).stream()
            .filter(one -> !one.equals(of.element()))
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Prose(of, named, names.isOnlyNames(of.text(), of.kinds())));
  }

  /** Prose that repeats what the model already knows takes nothing from it. */
  private static boolean isKnown(Model model, Element element, List<Element> named) {
    Set<Element> tied =
        model.edgesFrom(element).stream().map(Edge::target).collect(Collectors.toSet());
    return tied.containsAll(named);
  }

  private Finding finding(Prose prose) {
    String field = prose.of().field();
    Span span = prose.of().element().at("/" + field);
    String all =
        prose.named().stream().limit(3).map(Words::element).collect(Collectors.joining(" and "));
    List<String> items = prose.named().stream().map(one -> item(field, one)).toList();
    String list = "[" + String.join(", ", items) + "]";
    Finding finding =
        at(span, Words.name(field) + " names " + all + " in prose")
            .help("write " + (list.length() < 200 ? "`" + list + "`" : "a list of ids"));
    boolean plain = items.stream().allMatch(one -> one.matches("[\\p{L}\\p{N} ._/{}:,\"-]*+"));
    return prose.onlyNames() && plain && span.line() == span.endLine()
        ? finding.fix(Fix.write("write a list of ids", span, list))
        : finding;
  }

  private static String item(String field, Element one) {
    String name = "\"" + (one.derivedId() ? one.title() : one.id()) + "\"";
    String domain = DOMAINS.getOrDefault(one.kind(), "Other");
    return field.equals(DEPENDENCIES)
        ? "{\"domainType\": \"" + domain + "\", \"entityID\": " + name + "}"
        : name;
  }
}
