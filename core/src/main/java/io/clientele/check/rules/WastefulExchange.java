package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An exchange that pulls what did not change, or whose figures cannot be. */
final class WastefulExchange implements Check {
  /** A pull of which less than this changed had better be a push. */
  private static final double WORTH_PULLING = 0.1;

  @Override
  public String code() {
    return "CLT809";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.ofKind("exchange").stream()
        .flatMap(exchange -> facts.remembered(this, exchange, () -> finding(model, exchange)));
  }

  private Stream<Finding> finding(Model model, Element exchange) {
    OptionalDouble rows = number(exchange, "rows");
    OptionalDouble changed = number(exchange, "changedRows");
    boolean isPull = exchange.value().path("mode").asString("").equals("pull");
    if (rows.isPresent() && changed.isPresent() && changed.getAsDouble() > rows.getAsDouble()) {
      String message =
          "%s moves %s rows, and %s of them changed"
              .formatted(Words.element(exchange), count(rows), count(changed));
      return Stream.of(
          at(exchange.at("/changedRows"), message)
              .help("count both for one run: no more rows can change than are moved"));
    }
    if (!isPull) {
      return Stream.empty();
    }
    if (rows.isEmpty() || changed.isEmpty()) {
      String field = rows.isEmpty() ? "rows" : "changedRows";
      return Stream.of(
          info(
              exchange.at("/mode"),
              Words.element(exchange) + " pulls, and does not say `" + field + "`",
              "write `" + field + "` of one run: without it nobody knows what a push would save"));
    }
    boolean isWaste = changed.getAsDouble() < WORTH_PULLING * rows.getAsDouble();
    return isWaste ? Stream.of(waste(model, exchange, rows, changed)) : Stream.empty();
  }

  private Finding waste(
      Model model, Element exchange, OptionalDouble rows, OptionalDouble changed) {
    String message =
        "%s pulls %s rows each time, of which %s changed"
            .formatted(Words.element(exchange), count(rows), count(changed));
    return info(
        Words.place(model, exchange),
        message,
        "push the " + count(changed) + " instead: `mode: push`");
  }

  private Finding info(Span where, String message, String help) {
    return new Finding(code(), Severity.INFO, where, message).help(help);
  }

  private static String count(OptionalDouble rows) {
    return String.format(Locale.ROOT, "%,.0f", rows.orElse(0));
  }

  private static OptionalDouble number(Element exchange, String field) {
    JsonNode value = exchange.value().path(field);
    return value.isNumber() ? OptionalDouble.of(value.asDouble(0)) : OptionalDouble.empty();
  }
}
