package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one object in its kind's own form. What needs no replacement is not copied. */
final class Rewriting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Tree tree;
  private final String pointer;
  private final List<Mapping> mappings = new ArrayList<>();
  private final Map<String, String> moves = new HashMap<>();

  /**
   * Where a value stands, and where it is read.
   *
   * @param written in the file, below the object
   * @param read in the kind's form, below the object
   */
  private record Spot(String field, String written, String read) {
    Spot member(String key, String own) {
      return new Spot(own, Pointer.below(written, key), Pointer.below(read, own));
    }

    Spot item(int index) {
      return new Spot(field, written + "/" + index, read + "/" + index);
    }
  }

  private Rewriting(Tree tree, String pointer) {
    this.tree = tree;
    this.pointer = pointer;
  }

  static Canonical of(Tree tree, String pointer, Forms forms) {
    Rewriting rewriting = new Rewriting(tree, pointer);
    JsonNode value = tree.value().at(pointer);
    JsonNode read = rewriting.value(forms, value, new Spot("", "", ""));
    return new Canonical(read, rewriting.mappings, rewriting.moves);
  }

  private JsonNode value(Forms forms, JsonNode value, Spot spot) {
    if (value.isObject()) {
      return object(forms, value, spot);
    }
    if (value.isArray()) {
      return array(forms, value, spot);
    }
    return value.isString() && forms.speaksOfText() ? text(forms, value, spot) : value;
  }

  private JsonNode object(Forms forms, JsonNode value, Spot spot) {
    ObjectNode copy = NODES.objectNode();
    int before = mappings.size();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String key = member.getKey();
      String own = own(forms, value, key);
      Spot below = spot.member(key, own);
      if (!own.equals(key)) {
        renamed(below, key);
      }
      Forms of = forms.members().get(own);
      copy.set(own, of == null ? member.getValue() : value(of, member.getValue(), below));
    }
    move(forms, value, copy, spot);
    return mappings.size() > before ? copy : value;
  }

  /** The kind's name for a key; an older name counts only while the own name is free. */
  private static String own(Forms forms, JsonNode object, String key) {
    String own = forms.names().getOrDefault(key, key);
    return !own.equals(key) && object.has(own) ? key : own;
  }

  private void renamed(Spot spot, String key) {
    moves.put(spot.read(), spot.written());
    Span at = tree.keyAt(pointer + spot.written());
    add(Mapping.Form.FIELD, spot.field(), key, spot.field(), "another name of the field", at);
  }

  /** Fields that an older version kept elsewhere. */
  private void move(Forms forms, JsonNode value, ObjectNode copy, Spot spot) {
    for (Map.Entry<String, String> moved : forms.moved().entrySet()) {
      JsonNode found = value.at(moved.getKey());
      String own = moved.getValue();
      if (!found.isMissingNode() && !copy.has(own)) {
        copy.set(own, found);
        Spot to = new Spot(own, spot.written() + moved.getKey(), spot.read() + "/" + own);
        moves.put(to.read(), to.written());
        String from = moved.getKey().substring(1).replace('/', '.');
        Span at = tree.keyAt(pointer + to.written());
        add(Mapping.Form.FIELD, own, from, own, "an older place of the field", at);
      }
    }
  }

  private JsonNode array(Forms forms, JsonNode value, Spot spot) {
    Forms of = forms.items().isEmpty() ? forms : forms.items().get(0);
    ArrayNode copy = NODES.arrayNode();
    int before = mappings.size();
    for (int i = 0; i < value.size(); i++) {
      copy.add(value(of, value.path(i), spot.item(i)));
    }
    return mappings.size() > before ? copy : value;
  }

  private JsonNode text(Forms forms, JsonNode value, Spot spot) {
    String text = value.asString().strip();
    if (forms.exact().contains(text)) {
      return value;
    }
    Optional<String> step = Terms.all().step(forms.scale(), text);
    if (step.isPresent()) {
      said(Mapping.Form.SCALE, spot, text, step.get(), "the scale `" + forms.scale() + "`");
      return NODES.numberNode(Long.parseLong(step.get()));
    }
    String word = Terms.all().word(forms.vocabulary(), text).orElse(text);
    String own = forms.folded().getOrDefault(Terms.folded(word), word);
    if (own.equals(text)) {
      return value;
    }
    boolean same = Terms.folded(own).equals(Terms.folded(text));
    Mapping.Form spelt = forms.exact().isEmpty() ? Mapping.Form.VARIANT : Mapping.Form.SPELLING;
    boolean quiet = Terms.all().isQuiet(forms.vocabulary());
    Mapping.Form form = same ? spelt : quiet ? Mapping.Form.VARIANT : Mapping.Form.WORD;
    String list = forms.vocabulary().isEmpty() ? spot.field() : forms.vocabulary();
    said(form, spot, text, own, "the list `" + list + "`");
    return NODES.stringNode(own);
  }

  private void said(Mapping.Form form, Spot spot, String text, String read, String why) {
    add(form, spot.field(), text, read, why, tree.at(pointer + spot.written()));
  }

  private void add(
      Mapping.Form form, String field, String written, String read, String why, Span at) {
    mappings.add(new Mapping(form, field, written, read, why, at));
  }
}
