package io.clientele.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one generation of changes: where records stand, whence they came, which ids moved. */
final class Remembering {
  private final Store store;
  private final Identities changed;
  private final Map<String, Integer> sources = new HashMap<>();

  Remembering(Store store, Identities changed) {
    this.store = store;
    this.changed = changed;
  }

  void write(LocalDate on) throws SQLException {
    store.write("remember-generation", List.of(on), day -> new Object[] {day.toString()});
    long generation = store.rows("last-generation", row -> row.getLong(1)).get(0);
    nameSources();
    store.write("remember-standing", changed.standings(), it -> standing(it, generation));
    List<Standing> moved =
        changed.standings().stream()
            .filter(it -> it.before() != 0 && it.before() != it.party())
            .toList();
    store.write("remember-move", moved, it -> move(it, generation));
    store.write("forget-alias", List.copyOf(changed.living()), it -> new Object[] {it});
    store.write(
        "remember-alias",
        List.copyOf(changed.merged().entrySet()),
        it -> new Object[] {it.getKey(), it.getValue()});
    store.write("remember-number", List.of(changed.nextNumber()), it -> new Object[] {it});
  }

  private void nameSources() throws SQLException {
    List<String> names =
        changed.standings().stream().map(it -> it.record().source()).distinct().sorted().toList();
    store.write("remember-source", names, name -> new Object[] {name});
    store.each("sources", row -> sources.put(row.getString(1), row.getInt(2)));
  }

  private Object[] standing(Standing it, long generation) {
    RecordKey record = it.record();
    return new Object[] {
      sources.getOrDefault(record.source(), 0), record.key(), it.birth(), it.party(), generation
    };
  }

  private Object[] move(Standing it, long generation) {
    RecordKey record = it.record();
    return new Object[] {
      generation, sources.getOrDefault(record.source(), 0), record.key(), it.before(), it.party()
    };
  }
}
