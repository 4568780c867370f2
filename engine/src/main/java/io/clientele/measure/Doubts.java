package io.clientele.measure;

import io.clientele.check.DataCode;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says which events cannot be true, and which customers are none; what counts persons goes without.
 */
final class Doubts {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Doubts.class, "doubts.sql");

  private final Engine engine;
  private final Model model;
  private final List<Finding> findings = new ArrayList<>();

  Doubts(Engine engine, Model model) {
    this.engine = engine;
    this.model = model;
  }

  /**
   * Finds them, takes cases from those who cannot own them, and customers who are none from the
   * customers.
   */
  List<Finding> find() {
    cases();
    times();
    return findings;
  }

  private void cases() {
    engine.run("create or replace table shared_customer(party_id varchar)");
    try (Appender table = engine.append("shared_customer")) {
      engine.each(
          Sql.of(STATEMENTS.named("shared")),
          row -> {
            table.row(row.text(2));
            String message =
                String.format(
                    Locale.ROOT,
                    "customer `%s` has %,d cases of journey `%s`, %.1f %% of all: that is no"
                        + " person",
                    row.text(2),
                    row.integer(3),
                    row.text(1),
                    100 * row.number(4));
            findings.add(DataCode.SHARED_CUSTOMER.at(journey(row.text(1)), message));
          });
    }
    engine.each(
        Sql.of(STATEMENTS.named("two-customers")),
        row -> {
          String message =
              String.format(
                  Locale.ROOT,
                  "%,d cases of journey `%s` have more than one customer, such as `%s`",
                  row.integer(2),
                  row.text(1),
                  row.text(3));
          findings.add(DataCode.TWO_CUSTOMERS.at(journey(row.text(1)), message));
        });
    if (!findings.isEmpty()) {
      engine.run(STATEMENTS.named("own-nobody"));
      for (String table : List.of("customer", "customer_fact", "membership")) {
        engine.run(
            "delete from " + table + " where party_id in (select party_id from shared_customer)");
      }
    }
  }

  /** What happened too late, before its customer was born, or ended before it began. */
  private void times() {
    tell("late", "happened after the day of measuring and do not count");
    tell("unborn", "happened before their customer was born");
    tell("backwards", "ended before they began");
  }

  private void tell(String statement, String what) {
    engine.each(
        Sql.of(STATEMENTS.named(statement)),
        row -> {
          String message =
              String.format(
                  Locale.ROOT,
                  "%,d events of source `%s` %s, such as `%s`",
                  row.integer(2),
                  row.text(1),
                  what,
                  row.text(3));
          findings.add(DataCode.OUT_OF_TIME.at(source(row.text(1)), message));
        });
  }

  private Span journey(String id) {
    return model
        .element(id)
        .map(element -> element.span())
        .orElseGet(() -> Span.startOf("clientele.yaml"));
  }

  private Span source(String name) {
    return model.settings().sources().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .map(source -> source.at(""))
        .orElseGet(() -> Span.startOf("clientele.yaml"));
  }
}
