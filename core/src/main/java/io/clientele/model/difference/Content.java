package io.clientele.model.difference;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an element says of itself: its fields without its parts, which are elements too. */
final class Content {
  private Content() {}

  static JsonNode of(Model model, Element element) {
    JsonNode value = element.value();
    List<Element> parts = parts(model, element);
    if (parts.isEmpty()) {
      return value;
    }
    JsonNode own = value.deepCopy();
    for (int i = parts.size() - 1; i >= 0; i--) {
      remove(own, parts.get(i).pointer().substring(element.pointer().length()));
    }
    return own;
  }

  /** The parts that stand inside an element, in their order. */
  static List<Element> parts(Model model, Element whole) {
    return model.edgesTo(whole).stream()
        .filter(edge -> edge.target().equals(whole) && isInside(edge))
        .map(Edge::source)
        .toList();
  }

  /** Whether an edge joins a part with the whole it stands in. */
  static boolean isInside(Edge edge) {
    Element part = edge.source();
    Element whole = edge.target();
    return edge.relation().equals("part-of")
        && part.tree().file().path().equals(whole.tree().file().path())
        && part.pointer().startsWith(whole.pointer() + "/");
  }

  static String key(String id) {
    return Element.keyOf(id);
  }

  private static void remove(JsonNode own, String pointer) {
    JsonNode parent = own.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent instanceof ArrayNode list) {
      int index = Integer.parseInt(last);
      if (index < list.size()) {
        list.remove(index);
      }
    } else if (parent instanceof ObjectNode object) {
      object.remove(last.replace("~1", "/").replace("~0", "~"));
    }
  }
}
