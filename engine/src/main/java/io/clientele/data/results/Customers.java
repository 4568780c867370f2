package io.clientele.data.results;

import io.clientele.check.result.CustomerResult;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers everything known of some parties, each kind of thing with one query. */
final class Customers {
  private final Engine engine;
  private final String ids;

  private Customers(Engine engine, List<String> ids) {
    this.engine = engine;
    this.ids = String.join("\n", ids);
  }

  static List<CustomerResult> most(Engine engine, int atMost) {
    List<String> ids = engine.rows(Sql.of(statement("most"), atMost), row -> row.text(1));
    return new Customers(engine, ids).gather();
  }

  static Optional<CustomerResult> one(Engine engine, String partyId) {
    return new Customers(engine, List.of(partyId)).gather().stream().findFirst();
  }

  private static String statement(String name) {
    return StoredResults.STATEMENTS.named(name);
  }

  private List<CustomerResult> gather() {
    Map<String, List<CustomerResult.Golden>> golden =
        by(
            "golden",
            r -> new CustomerResult.Golden(r.text(2), r.text(3), r.text(4), r.text(5), r.text(6)));
    Map<String, List<CustomerResult.Member>> records =
        by("records", r -> new CustomerResult.Member(r.text(2), r.text(3), r.text(4)));
    Map<String, List<CustomerResult.Link>> links = by("links", Customers::link);
    Map<String, List<CustomerResult.Entry>> timeline = by("timeline", Customers::entry);
    Map<String, List<CustomerResult.Consent>> consents = by("consents", Customers::consent);
    Map<String, List<String>> segments = by("segments", r -> r.text(2));
    return engine.rows(
        Sql.of(statement("parties"), ids),
        row -> {
          String id = row.text(1);
          return new CustomerResult(
              id,
              row.text(2),
              row.text(3),
              golden.getOrDefault(id, List.of()),
              records.getOrDefault(id, List.of()),
              links.getOrDefault(id, List.of()),
              timeline.getOrDefault(id, List.of()),
              consents.getOrDefault(id, List.of()),
              segments.getOrDefault(id, List.of()));
        });
  }

  /** The rows of a query by the party in its first column. */
  private <T> Map<String, List<T>> by(String query, Function<Row, T> read) {
    Map<String, List<T>> found = new HashMap<>();
    engine.each(
        Sql.of(statement(query), ids),
        row -> found.computeIfAbsent(row.text(1), id -> new ArrayList<>()).add(read.apply(row)));
    return found;
  }

  private static CustomerResult.Link link(Row row) {
    return new CustomerResult.Link(
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.number(6),
        row.text(7),
        row.number(9),
        ResultRows.weights(row.text(8)));
  }

  private static CustomerResult.Entry entry(Row row) {
    return new CustomerResult.Entry(
        row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7));
  }

  private static CustomerResult.Consent consent(Row row) {
    return new CustomerResult.Consent(
        row.text(2), row.text(3), row.text(4), row.text(5), row.text(6));
  }
}
