package io.clientele.resolve;

import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.Texts;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The keys of many records in the order of their rows; each is made when it is asked for. */
final class Keys extends AbstractList<RecordKey> implements RandomAccess {
  private final Column sources;
  private final String[] names;
  private final Texts keys;

  Keys(Column sources, Texts keys) {
    this.sources = sources;
    this.names = new String[sources.values().size()];
    Arrays.setAll(names, sources.values()::value);
    this.keys = keys;
  }

  @Override
  public RecordKey get(int row) {
    return new RecordKey(names[sources.id(row)], keys.get(row));
  }

  @Override
  public int size() {
    return sources.rows();
  }
}
