package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Kernel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts pairs and clusters from group sizes, so that no pair has to be listed. */
final class Evaluating {
  private final Engine engine;
  private final Map<RecordKey, String> customers = new HashMap<>();
  private final Map<RecordKey, String> parties = new HashMap<>();
  private long unknown;

  Evaluating(Engine engine, Iterable<TrueCustomer> truth) {
    this.engine = engine;
    truth.forEach(each -> customers.put(each.record(), each.customer()));
    engine.each(
        Statements.query("assigned.sql"),
        row -> parties.put(new RecordKey(row.text(1), row.text(2)), row.text(3)));
  }

  private record Cell(String party, String customer) {}

  Evaluation against(Options options) {
    Map<String, Integer> byCustomer = new HashMap<>();
    Map<String, Integer> byParty = new HashMap<>();
    Map<Cell, Integer> byBoth = new HashMap<>();
    customers.forEach(
        (record, customer) -> {
          Optional<String> party = Optional.ofNullable(parties.get(record));
          unknown += party.isPresent() ? 0 : 1;
          byCustomer.merge(customer, 1, Integer::sum);
          party.ifPresent(
              known -> {
                byParty.merge(known, 1, Integer::sum);
                byBoth.merge(new Cell(known, customer), 1, Integer::sum);
              });
        });
    long wanted = pairs(byCustomer);
    long whole = byBoth.entrySet().stream().filter(e -> whole(e, byParty, byCustomer)).count();
    return new Evaluation(
        Evaluation.Quality.of(pairs(byBoth), pairs(byParty), wanted),
        Evaluation.Quality.of(whole, byParty.size(), byCustomer.size()),
        wanted == 0 ? 1 : (double) candidates(options) / wanted,
        options.threshold(),
        unknown);
  }

  private static boolean whole(
      Map.Entry<Cell, Integer> cell,
      Map<String, Integer> byParty,
      Map<String, Integer> byCustomer) {
    Integer records = cell.getValue();
    return records.equals(byParty.get(cell.getKey().party()))
        && records.equals(byCustomer.get(cell.getKey().customer()));
  }

  private static long pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
  }

  private long candidates(Options options) {
    long found = 0;
    for (String kind : List.of("person", "organisation")) {
      Records.Read read = Records.read(engine, kind, options);
      found += read.keys().isEmpty() ? 0 : candidates(read, options);
    }
    return found;
  }

  private long candidates(Records.Read read, Options options) {
    Kernel kernel =
        Kernel.of(
            options.matching().of(read.kind()), read.population(), options.settings(read.kind()));
    Map<String, List<Integer>> rows = new HashMap<>();
    for (int row = 0; row < read.keys().size(); row++) {
      String customer = customers.get(read.keys().get(row));
      if (customer != null) {
        rows.computeIfAbsent(customer, fresh -> new ArrayList<>()).add(row);
      }
    }
    return rows.values().stream().mapToLong(group -> candidates(kernel, group)).sum();
  }

  private static long candidates(Kernel kernel, List<Integer> rows) {
    long found = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        found += kernel.isCandidate(rows.get(i), rows.get(j)) ? 1 : 0;
      }
    }
    return found;
  }
}
