package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.rules.Values.Written;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trigger, a rationale or a response at which the chain from cause to proof breaks off. */
final class BrokenResponseChain implements Check {
  private static final String SINGLE = "triggerReference";
  private static final String LIST = "triggerReferences";

  @Override
  public String code() {
    return "CLT405";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    List<Element> rationales = declared(model, "rationale", "rationaleID");
    List<Element> responses = declared(model, "response", "responseID");
    Set<String> reasoned = named(model, rationales, SINGLE, LIST);
    Set<String> answered = named(model, responses, "rationaleReference", "rationaleReferences");
    return Stream.of(
            declared(model, "trigger", "triggerID").stream()
                .filter(one -> !reasoned.contains(Element.keyOf(one.id())))
                .map(one -> broken(model, one, "has no rationale", SINGLE + "` of a rationale")),
            rationales.stream()
                .filter(one -> !answered.contains(Element.keyOf(one.id())))
                .map(
                    one ->
                        broken(
                            model,
                            one,
                            "leads to no response",
                            "rationaleReference` of a response")),
            responses.stream()
                .filter(one -> !isMeasured(model, one))
                .map(one -> unmeasured(model, one)),
            rationales.stream().flatMap(this::disagreeing))
        .flatMap(found -> found);
  }

  /** A document of such a type tells a story of its own and is held to its own template. */
  private static List<Element> declared(Model model, String kind, String id) {
    return model.ofKind(kind).stream().filter(element -> element.value().has(id)).toList();
  }

  /** What some things refer to in either of two fields, and what edges lead from them. */
  private static Set<String> named(
      Model model, List<Element> elements, String single, String list) {
    Set<String> ids = new HashSet<>();
    for (Element element : elements) {
      Stream.of(single, list)
          .flatMap(field -> Values.texts(element.value(), field).stream())
          .forEach(one -> ids.add(Element.keyOf(one.text())));
      model.edgesFrom(element).stream()
          .map(Edge::target)
          .forEach(target -> ids.add(Element.keyOf(target.id())));
    }
    return ids;
  }

  private static boolean isMeasured(Model model, Element response) {
    return MissingEdge.has(model, response, "measured-by")
        || Stream.of("measuredBy", "performanceIndicatorReferences", "performanceIndicators")
            .anyMatch(field -> isFilled(response, field));
  }

  private static boolean isFilled(Element element, String field) {
    return !element.value().path(field).isEmpty()
        || !element.value().path(field).asString("").isBlank();
  }

  private Finding broken(Model model, Element element, String what, String field) {
    return at(Words.place(model, element), Words.element(element) + " " + what)
        .help("name it in `" + field + ", or take it out");
  }

  private Finding unmeasured(Model model, Element element) {
    return at(Words.place(model, element), Words.element(element) + " is measured by no indicator")
        .help("name in `measuredBy` the indicator that will show whether it worked");
  }

  private Stream<Finding> disagreeing(Element rationale) {
    Set<String> many =
        Values.texts(rationale.value(), LIST).stream()
            .map(one -> Element.keyOf(one.text()))
            .collect(Collectors.toUnmodifiableSet());
    return Values.texts(rationale.value(), SINGLE).stream()
        .filter(one -> !many.isEmpty() && !many.contains(Element.keyOf(one.text())))
        .map(one -> disagrees(rationale, one));
  }

  private Finding disagrees(Element rationale, Written single) {
    return at(
            rationale.at(single.pointer()),
            Words.element(rationale)
                + " answers "
                + Words.name(single.text())
                + ", which is missing from its `triggerReferences`")
        .help("name the trigger in both, or leave one of the two fields out");
  }
}
