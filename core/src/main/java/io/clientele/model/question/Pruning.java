package io.clientele.model.question;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a value out of a tree; whatever remains keeps the place it has in the file. */
record Pruning(Tree tree) {
  /** The tree without a value, and without containers that held nothing else; or nothing. */
  Optional<Tree> without(String pointer) {
    String highest = pointer;
    while (!highest.isEmpty() && tree.value().at(parent(highest)).size() == 1) {
      highest = parent(highest);
    }
    return highest.isEmpty() ? Optional.empty() : Optional.of(cut(highest));
  }

  private Tree cut(String pointer) {
    JsonNode value = tree.value().deepCopy();
    JsonNode parent = value.at(parent(pointer));
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent instanceof ArrayNode list) {
      int index = Integer.parseInt(last);
      list.remove(index);
      Shift shift = new Shift(parent(pointer) + "/", index);
      return new Tree(
          tree.file(), value, shift.all(tree.values()), shift.all(tree.keys()), tree.sections());
    }
    ((ObjectNode) parent).remove(last.replace("~1", "/").replace("~0", "~"));
    return new Tree(tree.file(), value, tree.values(), tree.keys(), tree.sections());
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** Moves the pointers of a list's later items up by one. */
  private record Shift(String list, int removed) {
    Map<String, Span> all(Map<String, Span> spans) {
      Map<String, Span> moved = new HashMap<>();
      spans.forEach((pointer, span) -> moved(pointer).ifPresent(to -> moved.put(to, span)));
      return moved;
    }

    private Optional<String> moved(String pointer) {
      if (!pointer.startsWith(list)) {
        return Optional.of(pointer);
      }
      int slash = pointer.indexOf('/', list.length());
      int end = slash < 0 ? pointer.length() : slash;
      int index = Integer.parseInt(pointer.substring(list.length(), end));
      if (index == removed) {
        return Optional.empty();
      }
      return Optional.of(list + (index > removed ? index - 1 : index) + pointer.substring(end));
    }
  }
}
