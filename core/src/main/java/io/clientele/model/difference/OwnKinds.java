package io.clientele.model.difference;

import io.clientele.finding.Span;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import io.clientele.model.difference.Breaking.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the kinds that a workspace declares itself; ours are the same in both models. */
final class OwnKinds {
  private final Kind kind;
  private final Span where;
  private final Report report;

  private OwnKinds(Kind kind, Report report) {
    this.kind = kind;
    this.where = Span.startOf("kinds/" + kind.name() + ".schema.json");
    this.report = report;
  }

  static void compare(Model before, Model after, Report report) {
    for (Kind former : before.kinds().all()) {
      Optional<Kind> now = after.kinds().named(former.name());
      OwnKinds own = new OwnKinds(former, report);
      if (now.isEmpty()) {
        own.say(Rule.KIND_REMOVED, "is not declared any more");
      } else if (now.get() != former) {
        own.schemas("", former.schema(), now.get().schema());
      }
    }
  }

  private void schemas(String field, JsonNode before, JsonNode after) {
    required(field, before, after);
    enumeration(field, before, after);
    for (String name : before.path("properties").propertyNames()) {
      String below = field.isEmpty() ? name : field + "/" + name;
      if (!after.path("properties").has(name)) {
        say(Rule.FIELD_REMOVED, "has no field `" + below + "` any more");
      } else {
        schemas(below, before.path("properties").path(name), after.path("properties").path(name));
      }
    }
    if (before.path("items").isObject() && after.path("items").isObject()) {
      schemas(field, before.path("items"), after.path("items"));
    }
  }

  private void required(String field, JsonNode before, JsonNode after) {
    Set<String> former = new HashSet<>();
    before.path("required").forEach(name -> former.add(name.asString("")));
    for (JsonNode name : after.path("required")) {
      if (!former.contains(name.asString(""))) {
        String below = field.isEmpty() ? "" : field + "/";
        say(Rule.FIELD_REQUIRED, "requires the field `" + below + name.asString("") + "` now");
      }
    }
  }

  private void enumeration(String field, JsonNode before, JsonNode after) {
    if (!after.has("enum")) {
      return;
    }
    if (!before.has("enum")) {
      say(Rule.ENUMERATION, "allows only listed values in `" + field + "` now");
    }
    Set<JsonNode> left = new HashSet<>();
    after.path("enum").forEach(left::add);
    for (JsonNode value : before.path("enum")) {
      if (!left.contains(value)) {
        say(
            Rule.ENUMERATION,
            "does not allow `" + value.asString("") + "` in `" + field + "` any more");
      }
    }
  }

  private void say(Rule rule, String what) {
    report.add(rule, "kind `" + kind.name() + "` " + what, where);
  }
}
