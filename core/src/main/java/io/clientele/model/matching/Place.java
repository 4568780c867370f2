package io.clientele.model.matching;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A value of a file together with where it stands. */
record Place(Tree tree, String pointer, String key, JsonNode value) {
  static Place top(Tree tree) {
    return new Place(tree, "", "", tree.value());
  }

  Place at(String name) {
    String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    return new Place(tree, below, name, value.path(name));
  }

  boolean isThere() {
    return !value.isMissingNode();
  }

  boolean isObject() {
    return value.isObject();
  }

  boolean isList() {
    return value.isArray();
  }

  boolean isScalar() {
    return value.isValueNode() && !value.isNull();
  }

  /** The members of an object, each under its key. */
  List<Place> members() {
    return value.propertyNames().stream().map(this::at).toList();
  }

  /** The items of a list; a value that is no list is its own only item. */
  List<Place> items() {
    if (!value.isArray()) {
      return isThere() ? List.of(this) : List.of();
    }
    List<Place> items = new ArrayList<>();
    for (int k = 0; k < value.size(); k++) {
      items.add(new Place(tree, pointer + "/" + k, key, value.path(k)));
    }
    return items;
  }

  String text() {
    return isScalar() ? value.asString("").strip() : "";
  }

  /** Only what is written as a number. */
  Optional<Double> number() {
    return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
  }

  /** {@code on}, {@code off}, true or false. */
  Optional<Boolean> flag() {
    return switch (text()) {
      case "on", "true" -> Optional.of(true);
      case "off", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  Span span() {
    return tree.at(pointer);
  }

  Span keySpan() {
    return tree.keyAt(pointer);
  }
}
