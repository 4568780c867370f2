package io.clientele.transform.route;

import io.clientele.check.CustomerFields;
import io.clientele.check.route.CustomerType;
import io.clientele.check.route.Market;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Says of what type each customer is and in which region: by the rule of a type or region, by what
 * attributes say of size and sector, by segment, and last for being a person. Fills {@code
 * customer_place}.
 */
final class Places {
  private static final String BY_RULE =
      "insert into place_said select party_id, '%s', ?, 1, 0, cast(? as integer), 'rule' from"
          + " customer where ";

  private final Engine engine;
  private final Model model;
  private final Market market;
  private final Scope scope;

  Places(Engine engine, Model model, Market market) {
    this.engine = engine;
    this.model = model;
    this.market = market;
    this.scope = CustomerFields.of(model.settings()).scope();
  }

  void fill() {
    facts();
    int place = 0;
    for (CustomerType type : market.types()) {
      byRule(type.element(), "type", place++);
    }
    place = 0;
    for (Element region : market.regions()) {
      byRule(region, "region", place++);
    }
    try (Appender said = engine.append("place_said")) {
      segments(said);
      regions(said);
    }
    Script.run(engine, "places.sql");
  }

  /** Of which attributes there are, those that say the size, the sector and the kind of buyer. */
  private void facts() {
    List<String> columns = engine.columns(Sql.of("select * from customer limit 0"));
    JsonNode bands =
        model
            .settings()
            .file()
            .map(file -> file.value().at("/transform/sizes"))
            .orElseGet(MissingNode::getInstance);
    engine.run(
        Sql.of(
            Script.text("facts.sql")
                .replace(
                    "${staff}", column(columns, bands.path("staff").asString("staff"), "employees"))
                .replace(
                    "${sector}",
                    column(columns, bands.path("sector").asString("sector"), "industry"))
                .replace("${public}", column(columns, "public", "is_public"))
                .replace("${buyer}", column(columns, "buyer_kind", "buyer")),
            bands.path("small").asInt(50),
            bands.path("medium").asInt(500)));
  }

  private static String column(List<String> columns, String name, String other) {
    return columns.contains(name)
        ? RuleSql.column(name)
        : columns.contains(other) ? RuleSql.column(other) : "null";
  }

  private void byRule(Element element, String what, int place) {
    String rule = element.value().path("rule").asString("");
    if (RuleParser.parse(rule, scope, element.at("/rule"))
        instanceof ParsedRule.Accepted accepted) {
      Sql condition = RuleSql.of(accepted.rule().condition());
      List<@Nullable Object> parameters = new ArrayList<>();
      parameters.add(element.id());
      parameters.add(place);
      parameters.addAll(condition.parameters());
      String text = BY_RULE.formatted(what) + condition.text();
      engine.run(new Sql(text, parameters));
    }
  }

  /** Which segment is of which type; the segment stands where parties do. */
  private void segments(Appender said) {
    int place = 0;
    for (CustomerType type : market.types()) {
      for (Edge edge : model.edgesTo(type.element())) {
        if (edge.relation().equals("of-type")) {
          said.row(edge.source().id(), "segment", type.id(), 0, 0.0, place, "");
        }
      }
      place++;
    }
  }

  private void regions(Appender said) {
    int place = 0;
    for (Element region : market.regions()) {
      for (String name : List.of(region.id(), region.title())) {
        said.row(null, "region name", region.id(), 0, 0.0, place, name.toLowerCase(Locale.ROOT));
      }
      place++;
    }
    for (String field : regionFields()) {
      said.row(null, "region field", null, 0, 0.0, place, field);
    }
  }

  /** The fields by which regions are told apart. */
  private SortedSet<String> regionFields() {
    SortedSet<String> fields = new TreeSet<>();
    for (Element region : market.regions()) {
      fields.add("region");
      for (String word : region.value().path("rule").asString("").split("\\W+", -1)) {
        if (scope.typeOf(word).isPresent()) {
          fields.add(word);
        }
      }
    }
    return fields;
  }
}
