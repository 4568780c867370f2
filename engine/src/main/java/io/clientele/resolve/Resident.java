package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.ColumnReader;
import io.clientele.resolve.kernel.Earlier;
import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Held;
import io.clientele.resolve.kernel.Kernel;
import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.Population;
import io.clientele.resolve.kernel.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All records of one kind in memory, with the model of the last run: says within milliseconds whose
 * a single record is. It may be asked by several threads at once.
 */
public final class Resident {
  /** Stands between a country and what is in it, and before what is read out of another field. */
  private static final char MARK = '\u001f';

  private final String kind;
  private final List<RecordKey> keys;
  private final String[] parties;
  private final Standard standard;
  private final Held held;

  private Resident(Records.Read read, String[] parties, Standard standard, Held held) {
    this.kind = read.kind();
    this.keys = read.keys();
    this.parties = parties;
    this.standard = standard;
    this.held = held;
  }

  /** A record that may be of the same party: from the review threshold on. */
  public record Near(RecordKey record, String party, double probability, List<Weight> weights) {
    public Near {
      weights = List.copyOf(weights);
    }
  }

  /** Reads the records and the fitted model of a resolved warehouse, which may then be closed. */
  public static Resident of(Engine engine, String kind, Options options) {
    Earlier model =
        Before.of(engine)
            .model(kind)
            .orElseThrow(
                () ->
                    new EngineException(
                        "there is no fitted model of " + kind + " records", "run `clientele run`"));
    Records.Read read = Records.read(engine, kind, options);
    String[] parties = new String[read.keys().size()];
    int[] next = {0};
    engine.each(
        Statements.query("parties-in-order.sql", kind), row -> parties[next[0]++] = row.text(1));
    Kernel kernel =
        Kernel.of(options.matching().of(kind), read.population(), options.settings(kind));
    Standard standard = new Standard(options.region());
    return new Resident(read, parties, standard, kernel.held(model));
  }

  /**
   * The records that a new one is near to, the most probable first.
   *
   * @param values as received, by field: given, family, full_name (of a company its name),
   *     birth_date (as 2001-12-31), sex, email, phone, street, house_number, postcode, city,
   *     country and identifier:TYPE; of e-mails and telephones there may be several
   */
  public List<Near> near(Map<String, List<String>> values) {
    List<Near> near = new ArrayList<>();
    for (Held.Near each : held.near(population(values))) {
      near.add(
          new Near(
              keys.get(each.row()),
              parties[each.row()],
              Fitted.probability(each.bits()),
              each.weights()));
    }
    return near;
  }

  private Population population(Map<String, List<String>> values) {
    List<Column> columns = new ArrayList<>();
    for (String name : Records.fields(kind)) {
      columns.add(column(name, received(name, values)));
    }
    values.forEach(
        (name, value) -> {
          if (name.startsWith("identifier:")) {
            columns.add(column(name, value));
          }
        });
    return new Population(1, columns);
  }

  private Column column(String name, List<String> received) {
    ColumnReader reader = new ColumnReader();
    reader.add(received.isEmpty() ? "" : received.get(0));
    received.stream().skip(1).forEach(value -> reader.further(0, value));
    return reader.column(name, standard.of(name), new Parallel(1));
  }

  /** As the records of a run are read. */
  private static List<String> received(String name, Map<String, List<String>> values) {
    String own = first(name, values);
    String full = first("full_name", values);
    String street = first("street", values);
    boolean whole = first("given", values).isBlank() && first("family", values).isBlank();
    return switch (name) {
      case "given", "family" -> List.of(whole && !full.isBlank() ? MARK + full : own);
      case "name", "legal_form" -> List.of(full.isBlank() ? first("family", values) : full);
      case "street", "postcode" -> within(List.of(own), values);
      case "phone" -> within(values.getOrDefault(name, List.of()), values);
      case "house_number" -> List.of(own.isBlank() && !street.isBlank() ? MARK + street : own);
      case "email" -> values.getOrDefault(name, List.of());
      default -> List.of(own);
    };
  }

  private static String first(String name, Map<String, List<String>> values) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  /** Behind the country that says how they are read. */
  private static List<String> within(List<String> own, Map<String, List<String>> values) {
    return own.stream()
        .map(each -> each.isBlank() ? "" : first("country", values) + MARK + each)
        .toList();
  }
}
