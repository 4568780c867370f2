package io.clientele.check.policy;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import io.clientele.source.Tree;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One item of a list in the workspace's settings, with its place. */
record Item(Tree tree, String pointer) {
  static final String CODE = "CLT109";

  /** The items of a list that are objects; what else stands there is the schema's business. */
  static List<Item> of(Model model, String list) {
    List<Item> items = new ArrayList<>();
    Optional<Tree> tree = model.settings().file();
    tree.ifPresent(
        file -> {
          JsonNode all = file.value().path(list);
          for (int i = 0; all.isArray() && i < all.size(); i++) {
            if (all.get(i).isObject()) {
              items.add(new Item(file, "/" + list + "/" + i));
            }
          }
        });
    return items;
  }

  /** A field's text; empty when it has none. */
  String text(String field) {
    JsonNode value = tree.value().at(pointer + "/" + field);
    return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
  }

  Optional<LocalDate> date(String field) {
    try {
      return text(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  Optional<Severity> severity() {
    return List.of(Severity.values()).stream()
        .filter(severity -> severity.word().equals(text("severity")))
        .findFirst();
  }

  /** What findings this item speaks of. */
  Aim aim() {
    String folder = text("at").isEmpty() ? text("folder") : text("at");
    return new Aim(text("code"), text("kind"), folder.replaceAll("/+$", ""), text("element"));
  }

  /** A finding about this item, at one of its fields or at the item. */
  Finding finding(String field, String message) {
    Span span = tree.at(pointer + (field.isEmpty() ? "" : "/" + field));
    return new Finding(CODE, Severity.WARNING, span, message);
  }
}
