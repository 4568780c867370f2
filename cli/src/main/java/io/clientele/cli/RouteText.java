package io.clientele.cli;

import io.clientele.model.Element;
import io.clientele.model.question.Route;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells the way between two elements, edge by edge. */
final class RouteText {
  private RouteText() {}

  static String of(Element from, Element to, Optional<Route> route) {
    if (route.isEmpty()) {
      return Told.placed(from) + "\nno declared edge leads on to " + Told.placed(to);
    }
    StringBuilder text = new StringBuilder(Told.placed(from));
    for (Route.Leg leg : route.get().legs()) {
      String relation = leg.edge().relation();
      text.append("\n  ")
          .append(leg.forward() ? "─ " + relation + " → " : "← " + relation + " ─ ")
          .append(Told.placed(leg.end()))
          .append("  (said in ")
          .append(Told.at(leg.edge().span()))
          .append(")");
    }
    return text.toString();
  }

  static ObjectNode json(Element from, Element to, Optional<Route> route) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set("from", Told.json(from));
    object.set("to", Told.json(to));
    object.put("found", route.isPresent());
    ArrayNode legs = object.putArray("legs");
    route.ifPresent(
        way ->
            way.legs()
                .forEach(
                    leg ->
                        legs.add(
                            Told.place(leg.edge().span())
                                .put("source", leg.edge().source().id())
                                .put("relation", leg.edge().relation())
                                .put("target", leg.edge().target().id())
                                .put("forward", leg.forward()))));
    return object;
  }
}
