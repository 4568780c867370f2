package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the things that files declare: one per file, a list, or things under wrapper keys. */
final class Things {
  private final Telling telling;
  private final Naming naming;
  private final List<Element> elements = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Unclassified> unclassified = new ArrayList<>();

  /** A part with the whole it belongs to and the field in which it stands. */
  record Part(Element part, Element whole, String field) {
    /** The same with a prefix before both ids. */
    Part under(String prefix) {
      return new Part(part.called(prefix + part.id()), whole.called(prefix + whole.id()), field);
    }
  }

  /**
   * @param taken ids that other files derived already, folded
   */
  Things(Kinds kinds, Telling telling, Set<String> taken) {
    this.telling = telling;
    this.naming = new Naming(kinds, taken);
  }

  void read(Tree tree) {
    if (DocumentTypes.isDocument(tree)) {
      document(tree);
    } else {
      value(tree, "", tree.value());
    }
  }

  List<Element> elements() {
    return elements;
  }

  List<Part> parts() {
    return parts;
  }

  List<Unclassified> unclassified() {
    return unclassified;
  }

  /** The ids that were made from titles, folded. */
  Set<String> derivedIds() {
    return naming.derived();
  }

  private void document(Tree tree) {
    JsonNode matter = tree.value();
    boolean named = matter.has("id") || matter.has("title") || matter.has("type");
    if (!matter.isObject() || !named) {
      unclassified.add(new Unclassified(tree.at(""), List.of()));
      return;
    }
    String type = DocumentTypes.code(matter);
    elements.add(naming.document(tree, telling.ofDocument(type), type));
  }

  private void value(Tree tree, String pointer, JsonNode value) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        value(tree, pointer + "/" + i, value.path(i));
      }
    } else if (value.isObject()) {
      object(tree, pointer, value);
    } else {
      unclassified.add(new Unclassified(tree.at(pointer), List.of()));
    }
  }

  private void object(Tree tree, String pointer, JsonNode object) {
    String path = tree.file().path();
    if (Shapes.isSchema(object)) {
      unclassified.add(new Unclassified(opening(tree, pointer), List.of(), true));
      return;
    }
    String body = Shapes.body(object, pointer);
    boolean deep = !body.equals(pointer) && !object.has("kind");
    List<Kind> kinds = telling.kinds(path, deep ? tree.value().at(body) : object);
    boolean told = kinds.size() == 1;
    boolean bare = !told || kinds.get(0).wrappers().stream().anyMatch(object::has);
    if (bare && !object.has("kind") && unwrapped(tree, pointer, object)) {
      return;
    }
    boolean nameless = kinds.isEmpty() && !object.has("kind");
    List<Kind> known = nameless ? telling.byName(path).stream().toList() : kinds;
    if (known.size() == 1) {
      thing(tree, body, known.get(0));
    } else {
      List<String> names = known.stream().map(Kind::name).toList();
      unclassified.add(new Unclassified(opening(tree, pointer), names));
    }
  }

  /** Reads what stands under wrapper keys; whether there was any. */
  private boolean unwrapped(Tree tree, String pointer, JsonNode object) {
    boolean any = false;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String key = member.getKey();
      JsonNode value = member.getValue();
      String below = Pointer.below(pointer, key);
      if (Shapes.isGroup(key, value)) {
        any |= unwrapped(tree, below, value);
      } else if (Shapes.holdsThings(value) && telling.wrappedBy(key, value).isPresent()) {
        wrapped(tree, below, value, key);
        any = true;
      }
    }
    return any;
  }

  private void wrapped(Tree tree, String pointer, JsonNode value, String key) {
    if (value.isObject()) {
      thing(tree, Shapes.body(value, pointer), telling.wrappedBy(key, value).orElseThrow());
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      JsonNode one = value.path(i);
      String item = pointer + "/" + i;
      if (one.isObject()) {
        thing(tree, Shapes.body(one, item), telling.wrappedBy(key, one).orElseThrow());
      } else {
        unclassified.add(new Unclassified(tree.at(item), List.of()));
      }
    }
  }

  private void thing(Tree tree, String pointer, Kind kind) {
    Element element = naming.element(tree, pointer, kind);
    elements.add(element);
    parts(element, kind);
  }

  private void parts(Element whole, Kind kind) {
    for (Naming.Piece piece : naming.pieces(whole, kind)) {
      elements.add(piece.element());
      parts.add(new Part(piece.element(), whole, piece.field()));
      if (piece.element().value().isObject()) {
        parts(piece.element(), piece.kind());
      }
    }
  }

  /** The first character of an object: the rest of it is not at fault. */
  private static Span opening(Tree tree, String pointer) {
    Span span = tree.at(pointer);
    return new Span(span.file(), span.line(), span.column(), span.line(), span.column() + 1);
  }
}
