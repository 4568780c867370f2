package io.clientele.cli;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Reference;
import io.clientele.render.Renderings;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what is known of one element. */
final class PortraitText {
  private PortraitText() {}

  static String of(Portrait portrait) {
    Element element = portrait.element();
    StringBuilder text = new StringBuilder(Told.element(element));
    text.append("\n  place     ").append(Told.at(element.span()));
    text.append("\n  owner     ")
        .append(element.owner().isEmpty() ? "nobody" : Told.line(element.owner()));
    if (element.derivedId()) {
      text.append("\n  id        made from the title or file name, since none is declared");
    }
    text.append("\n  findings  ").append(findings(portrait));
    list(text, "parts", portrait.parts(), Told::placed);
    list(text, "leads to", portrait.out(), edge -> edge(edge, edge.target()));
    list(text, "is named by", portrait.in(), edge -> edge(edge, edge.source()));
    list(text, "names nothing that is declared", portrait.open(), PortraitText::open);
    list(text, "documents", portrait.documents(), PortraitText::document);
    return text.toString();
  }

  private static String findings(Portrait portrait) {
    return portrait.findings().isEmpty() ? "none" : Renderings.summary(portrait.findings());
  }

  private static <T> void list(
      StringBuilder text, String title, List<T> items, Function<T, String> line) {
    if (!items.isEmpty()) {
      text.append("\n\n").append(title);
      items.forEach(item -> text.append("\n  ").append(line.apply(item)));
    }
  }

  private static String edge(Edge edge, Element other) {
    return edge.relation()
        + ": "
        + Told.element(other)
        + "  (`"
        + edge.declaredBy()
        + "`, "
        + Told.at(edge.span())
        + ")";
  }

  private static String open(Reference reference) {
    return Told.name(reference.text())
        + " in "
        + Told.name(reference.field())
        + "  "
        + Told.at(reference.span());
  }

  private static String document(Portrait.Named named) {
    String reached = named.document().levelReached();
    return named.relation()
        + ": "
        + Told.element(named.document().element())
        + ", reaches "
        + (reached.equals("none") ? "no level" : reached)
        + "  "
        + Told.at(named.document().element().span());
  }

  static ObjectNode json(Portrait portrait) {
    ObjectNode object = Told.json(portrait.element());
    object.put("derivedId", portrait.element().derivedId());
    ArrayNode parts = object.putArray("parts");
    portrait.parts().forEach(part -> parts.add(Told.json(part)));
    edges(object.putArray("out"), portrait.out());
    edges(object.putArray("in"), portrait.in());
    ArrayNode open = object.putArray("unresolved");
    portrait.open().forEach(one -> open.add(Told.json(one)));
    ArrayNode documents = object.putArray("documents");
    portrait
        .documents()
        .forEach(
            one ->
                documents.add(
                    Told.json(one.document().element())
                        .put("relation", one.relation())
                        .put("status", one.document().status())
                        .put("levelReached", one.document().levelReached())));
    ArrayNode findings = object.putArray("findings");
    portrait.findings().forEach(one -> findings.add(Told.json(one)));
    return object;
  }

  private static void edges(ArrayNode list, List<Edge> edges) {
    edges.forEach(
        edge ->
            list.add(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("source", edge.source().id())
                    .put("relation", edge.relation())
                    .put("target", edge.target().id())
                    .put("declaredBy", edge.declaredBy())
                    .setAll(Told.place(edge.span()))));
  }
}
