package io.clientele.transform.route;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of exchanges between systems over a month: what pulling moves, and what pushing would
 * save of it. Cost and hours are taken to grow with the rows (this project's simplification).
 */
final class Exchanges {
  private static final double DAYS = 30.4375;
  private static final Map<String, Double> PERIODS =
      Map.of("day", DAYS, "week", DAYS / 7, "month", 1.0, "year", 1.0 / 12);

  private final Model model;

  Exchanges(Model model) {
    this.model = model;
  }

  void fill(Engine engine) {
    engine.run("delete from exchange");
    try (Appender table = engine.append("exchange")) {
      model.ofKind("exchange").forEach(exchange -> store(table, exchange));
    }
  }

  private void store(Appender table, Element exchange) {
    boolean isPush = exchange.value().path("mode").asString("").equals("push");
    OptionalDouble runs = runs(exchange);
    OptionalDouble rows = times(runs, number(exchange, "rows"));
    OptionalDouble changed = times(runs, number(exchange, "changedRows"));
    OptionalDouble cost = times(runs, number(exchange, "cost"));
    OptionalDouble hours = times(runs, number(exchange, "hours"));
    OptionalDouble saved = saved(isPush, rows, changed);
    table.row(
        exchange.id(),
        names(exchange, "takes-from", "from"),
        names(exchange, "gives-to", "to"),
        names(exchange, "supports", "capabilities"),
        isPush ? "push" : "pull",
        orNull(runs),
        orNull(rows),
        orNull(isPush && changed.isEmpty() ? rows : changed),
        orNull(cost),
        orNull(hours),
        orNull(times(saved, cost)),
        orNull(times(saved, hours)),
        missing(exchange, isPush));
  }

  private static OptionalDouble runs(Element exchange) {
    Double times = PERIODS.get(exchange.value().path("period").asString("month"));
    OptionalDouble runs = number(exchange, "runs");
    return times == null ? OptionalDouble.empty() : times(runs, OptionalDouble.of(times));
  }

  /** The share of what a pull moves that pushing leaves out. */
  private static OptionalDouble saved(boolean isPush, OptionalDouble rows, OptionalDouble changed) {
    if (isPush) {
      return OptionalDouble.of(0);
    }
    return rows.isPresent() && changed.isPresent() && rows.getAsDouble() > 0
        ? OptionalDouble.of(Math.max(0, 1 - changed.getAsDouble() / rows.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** The first field without which nothing can be said. */
  private static @Nullable String missing(Element exchange, boolean isPush) {
    return Stream.of("runs", "rows", "changedRows")
        .filter(field -> !(isPush && field.equals("changedRows")))
        .filter(field -> number(exchange, field).isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The titles of what it is tied to, else what is written. */
  private String names(Element exchange, String relation, String field) {
    String tied =
        model.edgesFrom(exchange).stream()
            .filter(edge -> edge.relation().equals(relation))
            .map(Edge::target)
            .map(Element::title)
            .distinct()
            .collect(Collectors.joining(", "));
    return tied.isEmpty() ? exchange.value().path(field).asString("") : tied;
  }

  private static OptionalDouble number(Element exchange, String field) {
    var value = exchange.value().path(field);
    return value.isNumber() ? OptionalDouble.of(value.asDouble(0)) : OptionalDouble.empty();
  }

  private static OptionalDouble times(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent()
        ? OptionalDouble.of(one.getAsDouble() * other.getAsDouble())
        : OptionalDouble.empty();
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
