package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.check.route.Market;
import io.clientele.check.route.RouteRule;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What stands behind the market: systems, rules, and how each sort of customer buys. */
final class MarketTables {
  private MarketTables() {}

  /** The routes with partners, systems and what a discount stands against. */
  static Table systems(Report report) {
    return new Table(
        List.of(
            Table.text("Route"),
            Table.text("Kind"),
            Table.text("Channels"),
            Table.text("Partners"),
            Table.text("Systems behind it"),
            Table.text("Discount for")),
        report.model().ofKind("route-to-market").stream()
            .map(
                route ->
                    List.of(
                        Table.cell(route.title(), route.id()),
                        Table.cell(route.value().path("routeKind").asString(Numbers.ABSENT)),
                        Table.cell(targets(report, route, "through")),
                        Table.cell(targets(report, route, "with")),
                        Table.cell(targets(report, route, "uses")),
                        Table.cell(duties(route.value().path("discountRule")))))
            .toList());
  }

  private static String targets(Report report, Element from, String relation) {
    String titles =
        report.model().edgesFrom(from).stream()
            .filter(edge -> edge.relation().equals(relation))
            .map(Edge::target)
            .map(Element::title)
            .distinct()
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? Numbers.ABSENT : titles;
  }

  private static String duties(JsonNode rule) {
    Stream<JsonNode> rules = rule.isArray() ? rule.valueStream() : Stream.of(rule);
    String text =
        rules
            .map(
                each ->
                    each.isObject()
                        ? each.path("discount").asString("") + ": " + listed(each)
                        : each.asString(""))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? Numbers.ABSENT : text;
  }

  private static String listed(JsonNode rule) {
    JsonNode duties = rule.path("supportDuties");
    return duties.isArray()
        ? duties.valueStream().map(each -> each.asString("")).collect(Collectors.joining(", "))
        : duties.asString("no support duty");
  }

  /** How customers buy, by size and then by sector. */
  static Table sizes(Report report, MarketResult market) {
    String currency = report.model().settings().currency();
    return new Table(
        List.of(
            Table.text("Size"),
            Table.text("Sector"),
            Table.number("Customers"),
            Table.number("Orders"),
            Table.number("Mean order"),
            Table.number("85 % within"),
            Table.text("Lanes"),
            Table.text("Routes"),
            Table.text("Channels")),
        market.sizes().stream().map(size -> size(size, currency)).toList());
  }

  private static List<Table.Cell> size(MarketResult.Size size, String currency) {
    double mean = size.orders() == 0 ? 0 : size.revenue() / size.orders();
    return List.of(
        Table.cell(Words.title(size.size())),
        Table.cell(size.sector().isEmpty() ? Numbers.ABSENT : size.sector()),
        Table.cell(Numbers.count(size.customers()), size.customers()),
        Table.cell(Numbers.count(size.orders()), size.orders()),
        size.orders() == 0
            ? Table.cell(Numbers.ABSENT)
            : Table.cell(Numbers.of(mean, currency), mean),
        size.p85().isPresent()
            ? Table.cell(Numbers.of(size.p85().getAsDouble(), "days"), size.p85().getAsDouble())
            : Table.cell(Numbers.ABSENT),
        Table.cell(orAbsent(size.lanes())),
        Table.cell(orAbsent(size.routes())),
        Table.cell(orAbsent(size.channels())));
  }

  private static String orAbsent(String text) {
    return text.isEmpty() ? Numbers.ABSENT : text;
  }

  /** The rows by which routes are chosen, in the order in which they are asked. */
  static Table rules(Report report) {
    return new Table(
        List.of(Table.number("Priority"), Table.text("When"), Table.text("Route")),
        Market.of(report.model()).table().rules().stream().map(MarketTables::rule).toList());
  }

  private static List<Table.Cell> rule(RouteRule rule) {
    return List.of(
        Table.cell(String.valueOf(rule.priority()), (long) rule.priority()),
        Table.cell(rule.when(), rule.declared().map(Element::id).orElse("")),
        Table.cell(rule.outcome()));
  }
}
