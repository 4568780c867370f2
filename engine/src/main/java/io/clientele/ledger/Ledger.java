package io.clientele.ledger;

import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.Reading;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must never be lost: the ids of parties, the decisions of stewards, the history of readings,
 * runs, assessments and feedback loops. Each call is one transaction: whole, or not at all.
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

  /** What is known of records, which are given in their order. */
  public Standings standings(List<RecordKey> records) {
    return Merging.of(store, records);
  }

  /** The records that were last seen in a party. */
  public List<RecordKey> members(long party) {
    return store.rows("members", Ledger::key, party);
  }

  /** The records that first belonged to a party. */
  public List<RecordKey> born(long party) {
    return store.rows("born", Ledger::key, party);
  }

  /** All that is known of a party's past; nothing where no record was ever in it. */
  public Optional<Life> life(long party) {
    long living = living(party);
    return Life.of(store, party, living, members(living));
  }

  private static RecordKey key(ResultSet row) throws SQLException {
    return new RecordKey(row.getString(1), row.getString(2));
  }

  /** Numbers of parties that went up in another, with the one that lives on. */
  public SortedMap<Long, Long> aliases() {
    SortedMap<Long, Long> aliases = new TreeMap<>();
    store.each("aliases", row -> aliases.put(row.getLong(1), row.getLong(2)));
    return aliases;
  }

  /** The number of the party that a number stands for now: its own, or that of an alias. */
  public long living(long number) {
    Map<Long, Long> aliases = aliases();
    long at = number;
    for (int steps = aliases.size(); aliases.containsKey(at) && steps > 0; steps--) {
      at = aliases.getOrDefault(at, at);
    }
    return at;
  }

  /** The number that the next new party gets; 1 in a new ledger. */
  public long nextNumber() {
    return store.rows("next-number", row -> row.getLong(1)).stream().findFirst().orElse(1L);
  }

  /** Writes what changed; where nothing did, nothing. */
  public void remember(Identities changed, LocalDate on) {
    if (!changed.isEmpty()) {
      store.together(() -> new Remembering(store, changed).write(on));
    }
  }

  /** The last word on every pair that was ever decided, in the order of the pairs. */
  public List<Decision> decisions() {
    return store.rows("decisions", History::decision);
  }

  /** Every word that was ever said, in the order in which it was said. */
  public List<Decision> everyDecision() {
    return store.rows("every-decision", History::decision);
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

  /**
   * Those of earlier days, oldest first: of a month or a quarter the last one taken, of all time
   * and of moving windows each.
   */
  public List<Reading> readingsBefore(LocalDate day) {
    return store.rows("readings-before", History::reading, day.toString());
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

  /** The readings of feedback loops; of each loop, point, round and phase the last one taken. */
  public List<LoopReading> loopReadings() {
    return store.rows("loop-readings", History::loopReading);
  }

  public void rememberLoopReadings(List<LoopReading> readings) {
    store.together(() -> store.write("remember-loop-reading", readings, History::values));
  }

  /** How the elements of the layers stood, oldest first; of one day, as the last run had it. */
  public List<LayerPoint> levels() {
    return store.rows("levels", History::level);
  }

  public void rememberLevels(List<LayerPoint> levels) {
    store.together(() -> store.write("remember-level", levels, History::values));
  }

  /** By the fingerprint of an error that was open in the last run, the day it was first seen. */
  public SortedMap<String, LocalDate> openErrors() {
    SortedMap<String, LocalDate> open = new TreeMap<>();
    store.each("open-errors", row -> open.put(row.getString(1), LocalDate.parse(row.getString(2))));
    return open;
  }

  /**
   * What is open now; an error that was open before keeps its day, one that is gone is forgotten.
   */
  public void rememberErrors(Collection<String> prints, LocalDate on) {
    SortedMap<String, LocalDate> known = openErrors();
    List<String> open = prints.stream().distinct().sorted().toList();
    store.together(
        () -> {
          store.write("forget-errors", List.of(on), day -> new Object[] {});
          store.write(
              "remember-error",
              open,
              print -> new Object[] {print, known.getOrDefault(print, on).toString()});
        });
  }

  @Override
  public void close() {
    store.close();
  }
}
