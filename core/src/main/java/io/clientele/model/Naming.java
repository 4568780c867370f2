package io.clientele.model;

import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Gives things their ids, titles and owners: as declared, or else made from what is there. */
final class Naming {
  private final Kinds kinds;
  private final Set<String> taken;
  private final Set<String> derived = new HashSet<>();

  /** A part of a thing. */
  record Piece(Element element, Kind kind, String field) {}

  /**
   * @param taken ids that were derived before, folded
   */
  Naming(Kinds kinds, Set<String> taken) {
    this.kinds = kinds;
    this.taken = taken;
  }

  /** The ids derived here, folded. */
  Set<String> derived() {
    return Set.copyOf(derived);
  }

  Element element(Tree tree, String pointer, Kind kind) {
    Canonical form = Rewriting.of(tree, pointer, kind.forms());
    JsonNode object = form.value();
    String id = id(object, kind);
    String title = title(object, kind);
    String name = title.isEmpty() ? stem(tree) : title;
    return new Element(
        id.isEmpty() ? unused(kind.name() + "/" + Slugs.of(name)) : id,
        kind.name(),
        title.isEmpty() ? (id.isEmpty() ? name : id) : title,
        owner(object, kind),
        id.isEmpty(),
        tree,
        pointer,
        form);
  }

  Element document(Tree tree, Kind kind, String type) {
    JsonNode matter = tree.value();
    String id = Fields.text(matter, "id");
    String title = Fields.text(matter, "title");
    String made = type.isEmpty() ? kind.name() + "/" + stem(tree) : type + "-" + stem(tree);
    return new Element(
        id.isEmpty() ? unused(made) : id,
        kind.name(),
        title.isEmpty() ? (id.isEmpty() ? stem(tree) : id) : title,
        String.join(", ", Fields.strings(matter, "owner")),
        id.isEmpty(),
        tree,
        "");
  }

  /** The parts of a thing, in the order of its schema's fields and of their own. */
  List<Piece> pieces(Element whole, Kind kind) {
    List<Piece> pieces = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : kind.partFields().entrySet()) {
      String partKind = field.getValue().path("x-part").asString("");
      boolean split = Fields.flag(field.getValue(), "x-split");
      kinds
          .named(partKind)
          .map(part -> new Slot(whole, field.getKey(), part))
          .ifPresent(slot -> pieces.addAll(pieces(slot, split)));
    }
    return pieces;
  }

  /** A field that holds parts of one kind. */
  private record Slot(Element whole, String field, Kind kind) {
    String pointer() {
      return whole.pointer() + whole.form().written("/" + field);
    }
  }

  private List<Piece> pieces(Slot slot, boolean split) {
    List<Piece> pieces = new ArrayList<>();
    JsonNode value = slot.whole().value().path(slot.field());
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        pieces.add(piece(slot, slot.pointer() + "/" + i, Fields.text(value.path(i))));
      }
    } else if (value.isString()) {
      for (String name : value.asString().split(split ? "," : "\\R", -1)) {
        if (!name.isBlank()) {
          pieces.add(piece(slot, slot.pointer(), name.strip()));
        }
      }
    }
    return pieces;
  }

  private Piece piece(Slot slot, String pointer, String text) {
    Element whole = slot.whole();
    Kind kind = slot.kind();
    Canonical form = Rewriting.of(whole.tree(), pointer, kind.forms());
    JsonNode object = form.value();
    String id = id(object, kind);
    String title = object.isObject() ? title(object, kind) : text;
    String name = title.isEmpty() ? kind.name() : title;
    Element element =
        new Element(
            partId(whole, kind, id, name),
            kind.name(),
            name,
            owner(object, kind),
            id.isEmpty(),
            whole.tree(),
            pointer,
            form);
    return new Piece(element, kind, slot.field());
  }

  private String partId(Element whole, Kind kind, String id, String name) {
    if (id.isEmpty()) {
      return unused(whole.id() + "/" + Slugs.of(name));
    }
    return kind.standsByItself() ? id : whole.id() + "/" + id;
  }

  private static String id(JsonNode object, Kind kind) {
    return Fields.text(object, List.of(kind.idField(), "id"));
  }

  private static String title(JsonNode object, Kind kind) {
    return Fields.text(object, List.of(kind.titleField(), "title", "name", "label"));
  }

  private static String owner(JsonNode object, Kind kind) {
    String owner = String.join(", ", Fields.strings(object, kind.ownerField()));
    return owner.isEmpty() && !kind.titleField().equals("orgUnitTitle")
        ? String.join(", ", Fields.strings(object, "orgUnitTitle"))
        : owner;
  }

  /** A derived id gets a number where the same one was derived before. */
  private String unused(String id) {
    String free = id;
    for (int n = 2; taken.contains(Slugs.id(free)) || !derived.add(Slugs.id(free)); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private static String stem(Tree tree) {
    String path = tree.file().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return Slugs.of(dot < 0 ? name : name.substring(0, dot));
  }
}
