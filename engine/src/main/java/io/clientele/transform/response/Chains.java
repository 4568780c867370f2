package io.clientele.transform.response;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.transform.loop.Lineage;
import io.clientele.transform.loop.Loop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows every trigger to its rationales and responses, with their ages. */
final class Chains {
  private final Engine engine;
  private final Model model;
  private final LocalDate asOf;

  Chains(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.model = model;
    this.asOf = asOf;
  }

  void store() {
    engine.run("delete from response_chain");
    Lineage lineage = new Lineage(model);
    try (Appender table = engine.append("response_chain")) {
      for (Element trigger : new Declared(model).triggers()) {
        List<Element> rationales = lineage.rationalesOf(trigger);
        if (rationales.isEmpty()) {
          row(table, trigger, Optional.empty(), Optional.empty());
        }
        for (Element rationale : rationales) {
          List<Element> responses = lineage.responsesOf(rationale);
          if (responses.isEmpty()) {
            row(table, trigger, Optional.of(rationale), Optional.empty());
          }
          responses.forEach(
              response -> row(table, trigger, Optional.of(rationale), Optional.of(response)));
        }
      }
    }
  }

  /** Those that no file declares yet have been seen today. */
  void storeNew() {
    engine.run("delete from response_chain where state = 'new'");
    List<String> fresh =
        engine.rows(
            Sql.of("select trigger_id from trigger where state = 'new' order by trigger_id"),
            row -> row.text(1));
    try (Appender table = engine.append("response_chain")) {
      fresh.forEach(
          id -> table.row(id, null, null, asOf, null, null, null, "new", 0, null, null, null));
    }
  }

  private void row(
      Appender table, Element trigger, Optional<Element> rationale, Optional<Element> response) {
    Optional<LocalDate> seen = Loop.date(trigger, "detectionDate");
    Optional<LocalDate> reasoned = rationale.flatMap(it -> Loop.date(it, "dateCreated"));
    Optional<LocalDate> begun = response.flatMap(it -> Loop.date(it, "startDate"));
    Optional<LocalDate> closed = response.flatMap(Life::closed);
    table.row(
        trigger.id(),
        rationale.map(Element::id).orElse(null),
        response.map(Element::id).orElse(null),
        seen.orElse(null),
        reasoned.orElse(null),
        begun.orElse(null),
        closed.orElse(null),
        state(trigger, rationale, response, begun),
        days(seen, closed.or(() -> Optional.of(asOf))),
        days(seen, reasoned),
        days(seen, begun),
        days(seen, closed));
  }

  private String state(
      Element trigger,
      Optional<Element> rationale,
      Optional<Element> response,
      Optional<LocalDate> begun) {
    if (response.isEmpty() && Life.isOver(trigger)) {
      return Life.isGivenUp(trigger) ? "given up" : "closed";
    }
    if (rationale.isEmpty()) {
      return "no rationale";
    }
    if (response.isEmpty()) {
      return "no response";
    }
    if (Life.isGivenUp(response.get())) {
      return "given up";
    }
    if (Life.isClosed(response.get())) {
      return "closed";
    }
    return begun.filter(day -> !day.isAfter(asOf)).isPresent() ? "in progress" : "planned";
  }

  private static @Nullable Integer days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() || to.isEmpty()
        ? null
        : (Integer) (int) ChronoUnit.DAYS.between(from.get(), to.get());
  }
}
