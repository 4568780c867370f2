package io.clientele.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds what is known of many records by going through both in one order, source by source: a
 * million of them cost neither a map nor a million questions.
 */
final class Merging {
  private final List<RecordKey> records;
  private final Standings found;
  private int at;

  private Merging(List<RecordKey> records) {
    this.records = records;
    this.found = new Standings(records.size());
  }

  static Standings of(Store store, List<RecordKey> records) {
    Merging merging = new Merging(records);
    while (merging.at < records.size()) {
      String source = records.get(merging.at).source();
      store.each("standings", row -> merging.take(source, row), source);
      merging.passOver(source);
    }
    return merging.found;
  }

  private boolean take(String source, ResultSet row) throws SQLException {
    String key = row.getString(1);
    while (at < records.size()
        && records.get(at).source().equals(source)
        && RecordKey.compare(records.get(at).key(), key) <= 0) {
      if (records.get(at).key().equals(key)) {
        found.set(at, row.getLong(2), row.getLong(3));
      }
      at++;
    }
    return true;
  }

  private void passOver(String source) {
    while (at < records.size() && records.get(at).source().equals(source)) {
      at++;
    }
  }
}
