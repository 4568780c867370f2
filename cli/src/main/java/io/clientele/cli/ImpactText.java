package io.clientele.cli;

import io.clientele.check.impact.Impact;
import io.clientele.finding.Finding;
import io.clientele.model.Reference;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what would break without an element. */
final class ImpactText {
  private ImpactText() {}

  static String of(Impact impact) {
    StringBuilder text = new StringBuilder("without ").append(Told.placed(impact.element()));
    list(text, "parts that go with it", impact.parts(), Told::placed);
    list(text, "references to nothing", impact.references(), ImpactText::line);
    list(text, "lines of sight that end earlier", impact.lost(), ImpactText::line);
    list(text, "what checks would say", impact.findings(), ImpactText::line);
    list(text, "tied to no segment any more", impact.adrift(), Told::placed);
    return text.append(impact.isHarmless() ? "\n\nnothing would break" : "").toString();
  }

  private static <T> void list(
      StringBuilder text, String title, List<T> items, Function<T, String> line) {
    if (!items.isEmpty()) {
      text.append("\n\n").append(title).append(": ").append(items.size());
      items.forEach(item -> text.append("\n  ").append(line.apply(item)));
    }
  }

  private static String line(Reference reference) {
    return Told.at(reference.span())
        + "  "
        + Told.kind(reference.source().kind())
        + " "
        + Told.name(reference.source().id())
        + " names "
        + Told.name(reference.text())
        + " in "
        + Told.name(reference.field());
  }

  private static String line(Impact.Lost lost) {
    return Told.element(lost.segment())
        + ": "
        + lost.before()
        + " of 5 hops now, "
        + lost.after()
        + " then; first missing: "
        + Told.kind(lost.missing());
  }

  private static String line(Finding finding) {
    return Told.at(finding.span())
        + "  "
        + finding.severity().word()
        + " "
        + finding.code()
        + ": "
        + finding.message();
  }

  static ObjectNode json(Impact impact) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set("element", Told.json(impact.element()));
    object.put("harmless", impact.isHarmless());
    add(object.putArray("parts"), impact.parts(), Told::json);
    add(object.putArray("references"), impact.references(), Told::json);
    add(object.putArray("linesOfSight"), impact.lost(), ImpactText::json);
    add(object.putArray("findings"), impact.findings(), Told::json);
    add(object.putArray("adrift"), impact.adrift(), Told::json);
    return object;
  }

  private static <T> void add(ArrayNode list, List<T> items, Function<T, JsonNode> json) {
    items.forEach(item -> list.add(json.apply(item)));
  }

  private static ObjectNode json(Impact.Lost lost) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("segment", lost.segment().id())
        .put("before", lost.before())
        .put("after", lost.after())
        .put("missing", lost.missing());
  }
}
