package io.clientele.resolve;

import io.clientele.data.Batch;
import io.clientele.data.Engine;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.ColumnReader;
import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.Population;
import io.clientele.resolve.kernel.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads the records of one kind into standardised columns; rows are numbered by source and key. */
final class Records {
  private static final List<String> PERSON =
      List.of(
          "given",
          "family",
          "birth_date",
          "sex",
          "email",
          "phone",
          "street",
          "house_number",
          "postcode",
          "city");
  private static final List<String> ORGANISATION =
      List.of("name", "legal_form", "email", "phone", "street", "house_number", "postcode", "city");

  private final Engine engine;
  private final String kind;
  private final Parallel parallel;
  private final ColumnReader sources = new ColumnReader();
  private final Texts keys = new Texts();
  private final Map<String, ColumnReader> readers = new LinkedHashMap<>();
  private int[] places = new int[1 << 10];

  private Records(Engine engine, String kind, Options options) {
    this.engine = engine;
    this.kind = kind;
    this.parallel = new Parallel(options.threads());
    fields(kind).forEach(name -> readers.put(name, new ColumnReader()));
  }

  /** The columns of a kind beside its identifiers. */
  static List<String> fields(String kind) {
    return kind.equals("organisation") ? ORGANISATION : PERSON;
  }

  /**
   * Records in the order of their rows, with their population.
   *
   * @param places where the record of each row lies in the table
   * @param implausible values by column that say nothing of who someone is
   * @param misread names and places that were read in another encoding
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Read(
      String kind,
      List<RecordKey> keys,
      int[] places,
      Population population,
      SortedMap<String, SortedSet<String>> implausible,
      SortedSet<String> misread) {}

  /** All records of a kind. */
  static Read read(Engine engine, String kind, Options options) {
    return new Records(engine, kind, options).read(options, List.of());
  }

  /** Two records alone. */
  static Read pair(Engine engine, String kind, Options options, List<RecordKey> pair) {
    return new Records(engine, kind, options).read(options, pair);
  }

  private Read read(Options options, List<RecordKey> pair) {
    @Nullable Object[] chosen = chosen(pair);
    takeFields(chosen);
    takeFurther(chosen);
    takeIdentifiers(chosen);
    int[] order = order(chosen);
    Standard standard = new Standard(options.region());
    List<Column> columns = columns(standard, order);
    Column from = sources.column("source", source -> source, parallel, order);
    int[] lying = new int[order.length];
    Arrays.setAll(lying, row -> places[order[row]]);
    return new Read(
        kind,
        new Keys(from, keys.ordered(order)),
        lying,
        new Population(order.length, columns),
        standard.implausible(),
        standard.misread());
  }

  /** Columns side by side, each by one thread: numbering the values is a column's longest part. */
  private List<Column> columns(Standard standard, int[] order) {
    List<String> names = List.copyOf(readers.keySet());
    Column[] columns = new Column[names.size()];
    Parallel alone = new Parallel(1);
    parallel.each(
        columns.length,
        k -> {
          String name = names.get(k);
          ColumnReader reader = Objects.requireNonNull(readers.get(name), name);
          columns[k] = reader.column(name, standard.of(name), alone, order);
        });
    readers.clear();
    return List.of(columns);
  }

  private void takeFields(@Nullable Object[] chosen) {
    List<Fields.Taker> takers = new ArrayList<>(List.of(sources::add, keys::add));
    readers.values().forEach(reader -> takers.add(reader::add));
    Fields fields = new Fields(takers, parallel);
    int last = takers.size() + 2;
    engine.batches(
        Statements.query(kind + ".sql", chosen),
        batch -> {
          takePlaces(batch, last, fields.taken());
          fields.take(batch);
        });
    fields.handOn();
  }

  private void takePlaces(Batch batch, int column, int from) {
    if (from + batch.rows() > places.length) {
      places = Arrays.copyOf(places, Math.max(places.length * 2, from + batch.rows()));
    }
    for (int row = 0; row < batch.rows(); row++) {
      places[from + row] = Math.toIntExact(batch.integer(column, row));
    }
  }

  /** What few records have: a second e-mail or telephone, and more. */
  private void takeFurther(@Nullable Object[] chosen) {
    engine.each(
        Statements.query("further.sql", chosen),
        row ->
            Objects.requireNonNull(readers.get(row.text(2)), row.text(2))
                .further(Math.toIntExact(row.integer(1)), row.text(3)));
  }

  private void takeIdentifiers(@Nullable Object[] chosen) {
    List<String> types =
        engine.rows(Statements.query("identifier-types.sql", chosen), row -> row.text(1));
    for (String type : types) {
      List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(chosen));
      parameters.add(0, type);
      ColumnReader reader = new ColumnReader();
      readers.put("identifier:" + type, reader);
      engine.batches(
          Statements.query("identifiers.sql", parameters.toArray()),
          batch -> {
            for (int row = 0; row < batch.rows(); row++) {
              reader.add(batch.text(1, row));
            }
          });
    }
  }

  /** Records come by key; those of one source stay in that order, and sources follow each other. */
  private int[] order(@Nullable Object[] chosen) {
    int[] byKey = new int[keys.size()];
    int[] numbers = new int[keys.size()];
    int[] next = {0};
    engine.batches(
        Statements.query("order.sql", chosen),
        batch -> {
          for (int row = 0; row < batch.rows(); row++) {
            byKey[next[0]] = Math.toIntExact(batch.integer(1, row));
            numbers[next[0]++] = Math.toIntExact(batch.integer(2, row));
          }
        });
    int[] starts = starts(numbers);
    int[] order = new int[byKey.length];
    for (int k = 0; k < byKey.length; k++) {
      order[starts[numbers[k]]++] = byKey[k];
    }
    return order;
  }

  /** Where the records of each number begin, when they follow each other. */
  private static int[] starts(int[] numbers) {
    int[] starts = new int[Arrays.stream(numbers).max().orElse(0) + 1];
    for (int number : numbers) {
      starts[number]++;
    }
    int before = 0;
    for (int number = 0; number < starts.length; number++) {
      int size = starts[number];
      starts[number] = before;
      before += size;
    }
    return starts;
  }

  private @Nullable Object[] chosen(List<RecordKey> pair) {
    @Nullable Object[] parameters = new @Nullable Object[6];
    parameters[0] = kind;
    for (int k = 0; k < pair.size(); k++) {
      parameters[1] = pair.get(k).source();
      parameters[2 * k + 2] = pair.get(k).source();
      parameters[2 * k + 3] = pair.get(k).key();
    }
    return parameters;
  }
}
