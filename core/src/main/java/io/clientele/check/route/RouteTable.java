package io.clientele.check.route;

import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.rule.Expression;
import io.clientele.rule.Holding;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.Rule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import io.clientele.rule.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The rows by which routes are chosen: those the workspace declares, else the default ones, which
 * send large and public customers to direct sales, alliances and service providers to alliances,
 * partners to distribution, small and medium firms to partners, and consumers to shops.
 */
public record RouteTable(List<RouteRule> rules, boolean isDefault) {
  /** What the condition of a row may name. */
  public static final Scope SCOPE =
      Scope.of(
          Map.ofEntries(
              Map.entry("type", Type.TEXT),
              Map.entry("size", Type.TEXT),
              Map.entry("sector", Type.TEXT),
              Map.entry("public", Type.BOOLEAN),
              Map.entry("buyer", Type.TEXT),
              Map.entry("offer", Type.TEXT),
              Map.entry("stage", Type.TEXT),
              Map.entry("design", Type.TEXT),
              Map.entry("assurance", Type.TEXT),
              Map.entry("region", Type.TEXT)));

  private static final List<RouteRule> DEFAULT =
      List.of(
          row(1, "public = true", isPublic(), "direct"),
          row(2, "buyer = 'alliance'", is("buyer", "alliance"), "alliance"),
          row(3, "buyer = 'service provider'", is("buyer", "service provider"), "alliance"),
          row(4, "buyer = 'partner'", is("buyer", "partner"), "distribution"),
          row(5, "size = 'large'", is("size", "large"), "direct"),
          row(6, "size = 'medium'", is("size", "medium"), "partner"),
          row(7, "size = 'small'", is("size", "small"), "partner"),
          row(8, "size = 'consumer'", is("size", "consumer"), "retail", "distribution"));

  public RouteTable {
    rules = List.copyOf(rules);
  }

  /** The rows in the order in which they are asked; one that cannot be read is left out. */
  static RouteTable of(Model model) {
    List<Element> declared = model.ofKind("route-rule");
    if (declared.isEmpty()) {
      return new RouteTable(DEFAULT, true);
    }
    List<RouteRule> rules = new ArrayList<>();
    for (Element rule : declared) {
      read(rule).ifPresent(rules::add);
    }
    rules.sort(Comparator.comparingInt(RouteRule::priority));
    return new RouteTable(rules, false);
  }

  private static Optional<RouteRule> read(Element rule) {
    String when = rule.value().path("when").asString("");
    Span where = rule.at("/when");
    int priority = rule.value().path("priority").asInt(Integer.MAX_VALUE);
    return RuleParser.parse(when, SCOPE, where) instanceof ParsedRule.Accepted accepted
        ? Optional.of(declared(rule, priority, accepted.rule()))
        : Optional.empty();
  }

  private static RouteRule declared(Element rule, int priority, Rule when) {
    List<String> then = new ArrayList<>();
    JsonNode said = rule.value().path("then");
    if (said.isArray()) {
      said.forEach(one -> then.add(one.asString("")));
    } else {
      then.add(said.asString(""));
    }
    return new RouteRule(priority, when.text(), when.condition(), then, Optional.of(rule));
  }

  /** The rows of the lowest priority that fit; more than one, and they contradict or repeat. */
  List<RouteRule> deciding(Function<String, Optional<Object>> values) {
    List<RouteRule> deciding = new ArrayList<>();
    for (RouteRule rule : rules) {
      boolean isLater = !deciding.isEmpty() && deciding.get(0).priority() < rule.priority();
      if (isLater) {
        return deciding;
      }
      if (Holding.holds(rule.condition(), values)) {
        deciding.add(rule);
      }
    }
    return deciding;
  }

  private static RouteRule row(int priority, String when, Expression condition, String... then) {
    return new RouteRule(priority, when, condition, List.of(then), Optional.empty());
  }

  private static Expression is(String field, String value) {
    return new Expression.Comparison(
        "=", new Expression.Field(field, Type.TEXT), new Expression.TextValue(value));
  }

  private static Expression isPublic() {
    return new Expression.Comparison(
        "=", new Expression.Field("public", Type.BOOLEAN), new Expression.BooleanValue(true));
  }
}
