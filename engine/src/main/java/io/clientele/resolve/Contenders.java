package io.clientele.resolve;

import io.clientele.data.Batch;
import io.clientele.data.Engine;
import io.clientele.model.matching.StandardFields;
import io.clientele.resolve.kernel.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The records of parties that have several, with all that could survive of them. */
final class Contenders {
  /** Stands between the values of a field that has several. */
  private static final String BETWEEN = "\u001f";

  private final List<Contents> contents = new ArrayList<>();
  private final Contents verified = new Contents("verified");
  private int[] places = new int[1 << 8];
  private int[] trusts = new int[1 << 8];
  private long[] changes = new long[1 << 8];
  private int count;

  private Contenders() {
    StandardFields.SURVIVING.forEach(field -> contents.add(new Contents(field)));
  }

  static Contenders read(Engine engine, Parallel parallel) {
    Contenders contenders = new Contenders();
    contenders.takeFields(engine, parallel);
    contenders.takeOwn(engine);
    return contenders;
  }

  int count() {
    return count;
  }

  /** Where a record lies in the table. */
  int place(int record) {
    return places[record];
  }

  int trust(int record) {
    return trusts[record];
  }

  /** When a record was changed; what has no date was changed before everything else. */
  long change(int record) {
    return changes[record];
  }

  /** Whether a source has confirmed one of the values. */
  boolean isVerified(int record, String content) {
    if (!verified.isSaid(record)) {
      return false;
    }
    List<String> confirmed = List.of(verified.text(record).split(BETWEEN, -1));
    return List.of(content.split(BETWEEN, -1)).stream().anyMatch(confirmed::contains);
  }

  /** Fields in the order of their letters; the fixed ones first. */
  List<Contents> contents() {
    return List.copyOf(contents);
  }

  private void takeFields(Engine engine, Parallel parallel) {
    List<Fields.Taker> takers = new ArrayList<>();
    contents.forEach(each -> takers.add(each::add));
    takers.add(verified::add);
    Fields fields = new Fields(takers, parallel);
    int first = takers.size() + 2;
    engine.batches(
        Statements.query("contenders.sql"),
        batch -> {
          take(batch, first);
          fields.take(batch);
        });
    fields.handOn();
  }

  private void take(Batch batch, int first) {
    if (count + batch.rows() > places.length) {
      int room = Math.max(places.length * 2, count + batch.rows());
      places = Arrays.copyOf(places, room);
      trusts = Arrays.copyOf(trusts, room);
      changes = Arrays.copyOf(changes, room);
    }
    for (int row = 0; row < batch.rows(); row++) {
      places[count] = Math.toIntExact(batch.integer(first, row));
      trusts[count] = Math.toIntExact(batch.integer(first + 1, row));
      changes[count++] = batch.integer(first + 2, row);
    }
  }

  /** Identifiers and attributes, of which each source has its own. */
  private void takeOwn(Engine engine) {
    int[] at = new int[Arrays.stream(places, 0, count).max().orElse(-1) + 1];
    for (int record = 0; record < count; record++) {
      at[places[record]] = record;
    }
    Map<String, Contents> own = new TreeMap<>();
    engine.batches(
        Statements.query("contending.sql"),
        batch -> {
          for (int row = 0; row < batch.rows(); row++) {
            byte[] value = batch.text(2, row).getBytes(StandardCharsets.UTF_8);
            own.computeIfAbsent(batch.text(1, row), Contents::new)
                .set(at[Math.toIntExact(batch.integer(3, row))], value, 0, value.length);
          }
        });
    contents.addAll(own.values());
  }
}
