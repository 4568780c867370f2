package io.clientele.cli;

import io.clientele.model.Element;
import io.clientele.model.difference.EdgeChange;
import io.clientele.model.difference.ElementChange;
import io.clientele.source.Folder;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells a difference to a program. */
final class DiffJson {
  private DiffJson() {}

  static ObjectNode of(Compared compared) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("from", compared.from());
    object.put("to", compared.to());
    ArrayNode breaking = object.putArray("breaking");
    compared
        .difference()
        .breaking()
        .forEach(
            one ->
                breaking.add(
                    Told.place(one.where())
                        .put("rule", one.rule().word())
                        .put("message", one.message())));
    ArrayNode elements = object.putArray("elements");
    compared.difference().elements().forEach(one -> elements.add(json(one)));
    ArrayNode edges = object.putArray("edges");
    compared.difference().edges().forEach(one -> edges.add(json(one)));
    ObjectNode unreadable = object.putObject("unreadable");
    names(unreadable.putArray("before"), compared.before());
    names(unreadable.putArray("after"), compared.after());
    return object;
  }

  private static void names(ArrayNode list, Folder folder) {
    Compared.unreadable(folder).forEach(list::add);
  }

  private static ObjectNode json(ElementChange change) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("change", DiffText.word(change.sort()));
    put(object, "before", change.before());
    put(object, "after", change.after());
    ArrayNode fields = object.putArray("fields");
    change
        .fields()
        .forEach(
            field ->
                fields
                    .addObject()
                    .put("field", field.field())
                    .put("before", field.before())
                    .put("after", field.after()));
    return object;
  }

  private static void put(ObjectNode object, String name, Optional<Element> element) {
    element.ifPresentOrElse(one -> object.set(name, Told.json(one)), () -> object.putNull(name));
  }

  private static ObjectNode json(EdgeChange change) {
    return Told.place(change.edge().span())
        .put("change", change.added() ? "added" : "removed")
        .put("source", change.edge().source().id())
        .put("relation", change.edge().relation())
        .put("target", change.edge().target().id());
  }
}
