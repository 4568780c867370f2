package io.clientele.resolve;

import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A warehouse and a ledger in a folder of their own. */
final class World implements AutoCloseable {
  static final Options OPTIONS = Options.standard(2, 1);
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  static final List<Decision.Verdict> VERDICTS =
      List.of(Decision.Verdict.MATCH, Decision.Verdict.NEVER, Decision.Verdict.WITHDRAWN);
  private final Path folder;
  private final Draft draft;
  private final Ledger ledger;

  World(Path folder) {
    this.folder = folder;
    this.draft = Warehouse.at(folder).next(false);
    this.ledger = Ledger.open(folder.resolve("ledger.sqlite"));
  }

  Engine engine() {
    return draft.engine();
  }

  Ledger ledger() {
    return ledger;
  }

  Resolution resolve() {
    Resolution resolution = Resolver.run(engine(), ledger, OPTIONS);
    ledger.remember(resolution.identities(), DAY);
    return resolution;
  }

  /** Given, family, birth date, e-mail, phone, street, house number, postcode, city, by commas. */
  void person(String source, String key, String values) {
    try (Receiving receiving = new Receiving(engine())) {
      receiving.person(source, key, values.split(",", -1));
    }
  }

  String party(String source, String key) {
    return engine()
        .rows(
            Sql.of("select party_id from record where source = ? and key = ?", source, key),
            row -> row.text(1))
        .get(0);
  }

  String party(RecordKey record) {
    return party(record.source(), record.key());
  }

  /** One side of the first pair to review, {@code _a} or {@code _b}. */
  RecordKey review(String side) {
    String text = "select source%1$s, key%1$s from review order by rank limit 1".formatted(side);
    return engine().rows(Sql.of(text), row -> new RecordKey(row.text(1), row.text(2))).get(0);
  }

  /** Makes this what the next world of the folder finds. */
  void publish() {
    draft.publish();
  }

  /** What the last world of this folder published. */
  Engine published() {
    return Warehouse.at(folder).open();
  }

  List<RecordKey> keys() {
    return engine()
        .rows(
            Sql.of("select source, key from record order by all"),
            row -> new RecordKey(row.text(1), row.text(2)));
  }

  long count(String table) {
    return engine().rows(Sql.of("select count(*) from " + table), row -> row.integer(1)).get(0);
  }

  /** A sum over all rows of a table, in whatever order they stand. */
  String sum(String table) {
    return sum(engine(), table);
  }

  static String sum(Engine engine, String table) {
    String text = "select count(*) || ':' || sum(hash(cast(t as varchar))) from %s t";
    return engine.rows(Sql.of(text.formatted(table)), row -> row.text(1)).get(0);
  }

  /** All rows of a query, columns side by side. */
  List<String> lines(String query) {
    return engine()
        .rows(Sql.of("select cast(t as varchar) from (" + query + ") t"), row -> row.text(1));
  }

  @Override
  public void close() {
    ledger.close();
    draft.close();
  }
}
