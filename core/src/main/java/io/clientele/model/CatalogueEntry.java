package io.clientele.model;

import io.clientele.model.DocumentType.Advice;
import io.clientele.model.DocumentType.Criterion;
import io.clientele.model.DocumentType.Field;
import io.clientele.model.DocumentType.Heading;
import io.clientele.model.DocumentType.Item;
import io.clientele.model.DocumentType.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads one type from its row in the index and, where there is one, its own file. */
final class CatalogueEntry {
  private static final List<String> LEVELS = List.of("bronze", "silver", "gold");

  private final String code;
  private final JsonNode row;
  private final JsonNode depth;

  CatalogueEntry(String code, JsonNode row, JsonNode depth) {
    this.code = code;
    this.row = row;
    this.depth = depth;
  }

  DocumentType type() {
    return new DocumentType(
        code,
        text(row, "name"),
        text(row, "domain"),
        text(row, "kind"),
        fields(),
        texts(depth, "depends_on"),
        texts(depth, "enables"),
        texts(depth, "informs"),
        texts(depth, "guides"),
        headings(),
        criteria(),
        all(depth, "checklist", item -> new Item(text(item, "text"), texts(item, "sections"))),
        all(depth, "pitfalls", CatalogueEntry::advice),
        all(depth, "patterns", CatalogueEntry::advice));
  }

  private Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : depth.path("fields").properties()) {
      Map<String, String> also = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> other : field.getValue().path("also").properties()) {
        also.put(other.getKey(), other.getValue().asString());
      }
      fields.put(field.getKey(), new Field(texts(field.getValue(), "values"), also));
    }
    return fields;
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    String chapter = "";
    for (JsonNode node : depth.path("sections")) {
      int level = node.path("level").asInt(2);
      String heading = text(node, "heading");
      chapter = level == 2 ? heading : chapter;
      headings.add(
          new Heading(
              heading,
              level,
              level == 2 ? "" : chapter,
              text(node, "asks"),
              texts(node, "aspects")));
    }
    return List.copyOf(headings);
  }

  private List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (String level : LEVELS) {
      int number = 1;
      for (JsonNode node : depth.path("criteria").path(level)) {
        criteria.add(criterion(level, number++, node));
      }
    }
    return List.copyOf(criteria);
  }

  /** Gold is about what works, so each of its criteria needs evidence. */
  private static Criterion criterion(String level, int number, JsonNode node) {
    return new Criterion(
        level + "-" + number,
        level,
        text(node, "text"),
        node.path("fields").asBoolean(false),
        level.equals("gold"),
        all(node, "needs", CatalogueEntry::need));
  }

  private static Need need(JsonNode node) {
    return new Need(
        text(node, "section"),
        texts(node, "aspects"),
        texts(node, "each"),
        node.path("least").asInt(0),
        node.path("most").asInt(0));
  }

  private static Advice advice(JsonNode node) {
    Map<String, List<String>> signs = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> sign : node.path("signs").properties()) {
      signs.put(sign.getKey(), texts(node.path("signs"), sign.getKey()));
    }
    return new Advice(
        text(node, "name"), text(node, "text"), all(node, "needs", CatalogueEntry::need), signs);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static List<String> texts(JsonNode node, String key) {
    return all(node, key, one -> one.asString(""));
  }

  private static <T> List<T> all(JsonNode node, String key, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    node.path(key).forEach(one -> list.add(read.apply(one)));
    return List.copyOf(list);
  }
}
