package io.clientele.transform.route;

import io.clientele.check.route.Cell;
import io.clientele.check.route.CustomerType;
import io.clientele.check.route.Lane;
import io.clientele.check.route.Market;
import io.clientele.check.route.Offer;
import io.clientele.check.route.Route;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes the declared market as tables that orders can be joined with. */
final class Declarations {
  private final Engine engine;
  private final Model model;
  private final Market market;

  Declarations(Engine engine, Model model, Market market) {
    this.engine = engine;
    this.model = model;
    this.market = market;
  }

  void write(List<Cell> cells) {
    Script.run(engine, "declared.sql");
    into("market_type", this::types);
    into("market_item", this::items);
    into("market_route", this::routes);
    into("market_serving", this::serving);
    into("market_channel", this::channels);
    into("market_journey", this::journeys);
    into("market_cell", table -> cells.forEach(cell -> write(table, cell)));
  }

  private void into(String table, Consumer<Appender> rows) {
    try (Appender appender = engine.append(table)) {
      rows.accept(appender);
    }
  }

  private void types(Appender table) {
    int place = 0;
    for (CustomerType type : market.types()) {
      table.row(
          type.id(),
          orNull(type.size()),
          orNull(type.isPublic() ? "" : type.sector()),
          type.isPublic(),
          type.buyer(),
          place++);
    }
  }

  private void items(Appender table) {
    int place = 0;
    for (Offer offer : market.offers()) {
      Set<String> names = new LinkedHashSet<>();
      names(offer.element(), names);
      texts(offer.element().value().path("items"), names);
      targets(offer.element(), "consists-of").forEach(part -> names(part, names));
      for (String name : names) {
        table.row(name, offer.id(), place);
      }
      place++;
    }
  }

  private void routes(Appender table) {
    int place = 0;
    for (Route route : market.routes()) {
      table.row(route.id(), orNull(route.kind()), place++);
    }
  }

  private void serving(Appender table) {
    for (Route route : market.routes()) {
      for (CustomerType type : market.types()) {
        if (route.types().contains(type.element())) {
          table.row(route.id(), type.id());
        }
      }
    }
  }

  /** By the names of its channels, and by its own where an order names the route. */
  private void channels(Appender table) {
    for (Route route : market.routes()) {
      Set<String> names = new LinkedHashSet<>();
      texts(route.element().value().path("channels"), names);
      targets(route.element(), "through").forEach(channel -> names(channel, names));
      names.add("route:" + lower(route.title()));
      names.add("route:" + lower(route.id()));
      names.forEach(name -> table.row(route.id(), name));
    }
  }

  private void journeys(Appender table) {
    for (Offer offer : market.offers()) {
      for (Element each : targets(offer.element(), "delivered-in")) {
        model.journeys().stream()
            .filter(journey -> journey.element().equals(each))
            .forEach(journey -> last(table, offer, journey));
      }
    }
  }

  /** A journey is through when it reaches its last stage that may not be left out. */
  private static void last(Appender table, Offer offer, Journey journey) {
    journey.stages().stream()
        .filter(stage -> !stage.optional())
        .reduce((earlier, later) -> later)
        .ifPresent(stage -> table.row(offer.id(), journey.id(), stage.id()));
  }

  private static void write(Appender table, Cell cell) {
    table.row(
        cell.type().id(),
        cell.offer().map(Offer::id).orElse(null),
        cell.region().map(Element::id).orElse(null),
        cell.primary().map(Route::id).orElse(null),
        cell.lane().map(Lane::word).orElse(null));
  }

  private List<Element> targets(Element from, String relation) {
    return model.edgesFrom(from).stream()
        .filter(edge -> edge.relation().equals(relation))
        .map(Edge::target)
        .distinct()
        .toList();
  }

  private static void names(Element element, Set<String> names) {
    names.add(lower(element.id()));
    names.add(lower(element.title()));
  }

  private static void texts(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      texts.add(lower(node.asString("")));
    }
    node.forEach(each -> texts.add(lower(each.asString(""))));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
