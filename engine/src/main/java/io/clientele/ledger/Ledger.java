package io.clientele.ledger;

import io.clientele.check.result.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must never be lost: the ids of parties, the decisions of stewards, the history of readings,
 * runs and assessments. Each call is one transaction: whole, or not at all.
 */
public final class Ledger implements AutoCloseable {
  private final Store store;

  private Ledger(Store store) {
    this.store = store;
  }

  /** Opens a ledger, and makes it where there is none. */
  public static Ledger open(Path file) {
    return new Ledger(Store.open(file));
  }

  /** The party of every record ever resolved. */
  public Map<RecordKey, String> parties() {
    Map<RecordKey, String> parties = new HashMap<>();
    store.each(
        "parties",
        row -> parties.put(new RecordKey(row.getString(1), row.getString(2)), row.getString(3)));
    return parties;
  }

  /** Ids that were merged into another, with the id that lives on. */
  public Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    store.each("aliases", row -> aliases.put(row.getString(1), row.getString(2)));
    return aliases;
  }

  /** The number that the next new party gets; 1 in a new ledger. */
  public long nextNumber() {
    return store.rows("next-number", row -> row.getLong(1)).stream().findFirst().orElse(1L);
  }

  public Identities identities() {
    return new Identities(parties(), aliases(), nextNumber());
  }

  /** Adds to what is known of parties; records that are not named keep theirs. */
  public void remember(Identities identities) {
    store.together(
        () -> {
          store.write(
              "remember-party",
              identities.parties().entrySet(),
              entry ->
                  new Object[] {entry.getKey().source(), entry.getKey().key(), entry.getValue()});
          store.write(
              "remember-alias",
              identities.aliases().entrySet(),
              entry -> new Object[] {entry.getKey(), entry.getValue()});
          store.write(
              "remember-number", List.of(identities.nextNumber()), number -> new Object[] {number});
        });
  }

  /** The last word on every pair that was decided, in the order of the pairs. */
  public List<Decision> decisions() {
    return store.rows(
        "decisions",
        row ->
            new Decision(
                new RecordKey(row.getString(1), row.getString(2)),
                new RecordKey(row.getString(3), row.getString(4)),
                Decision.Verdict.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                LocalDate.parse(row.getString(8))));
  }

  public void decide(List<Decision> decisions) {
    store.together(
        () ->
            store.write(
                "decide",
                decisions,
                it ->
                    new Object[] {
                      it.a().source(),
                      it.a().key(),
                      it.b().source(),
                      it.b().key(),
                      it.verdict().name(),
                      it.reason(),
                      it.author(),
                      it.on().toString()
                    }));
  }

  /** Every reading ever taken, oldest first; of one day, the last one taken. */
  public List<Reading> readings() {
    return store.rows("readings", History::reading);
  }

  public void rememberReadings(List<Reading> readings) {
    store.together(() -> store.write("remember-reading", readings, History::values));
  }

  /** Every finished run, oldest first; of one day, the last one. */
  public List<Run> runs() {
    return store.rows("runs", History::run);
  }

  public void rememberRun(Run run) {
    store.together(
        () -> {
          store.write("forget-run", List.of(run.asOf()), day -> new Object[] {day.toString()});
          store.write("remember-run", List.of(run), History::values);
        });
  }

  /** Every self-rating ever given, oldest first. */
  public List<Assessment> assessments() {
    return store.rows("assessments", History::assessment);
  }

  public void rememberAssessments(List<Assessment> assessments) {
    store.together(() -> store.write("remember-assessment", assessments, History::values));
  }

  @Override
  public void close() {
    store.close();
  }
}
