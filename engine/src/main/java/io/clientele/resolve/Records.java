package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.ColumnReader;
import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.Population;
import io.clientele.resolve.standard.Addresses;
import io.clientele.resolve.standard.Contacts;
import io.clientele.resolve.standard.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the records of one kind into standardised columns; rows are numbered by source and key. */
final class Records {
  /** Stands between a country and a telephone number that are read together. */
  private static final char BETWEEN = '\u001f';

  private final String kind;
  private final String region;
  private final List<RecordKey> keys = new ArrayList<>();
  private final Map<String, ColumnReader> readers = new LinkedHashMap<>();

  private Records(String kind, String region) {
    this.kind = kind;
    this.region = region;
  }

  /** Records in the order of their rows, with their population. */
  record Read(String kind, List<RecordKey> keys, Population population) {}

  /** All records of a kind. */
  static Read read(Engine engine, String kind, Options options) {
    return read(engine, kind, options.region(), List.of()).finished(options);
  }

  /** Two records alone. */
  static Read pair(Engine engine, String kind, Options options, List<RecordKey> pair) {
    return read(engine, kind, options.region(), pair).finished(options);
  }

  private static Records read(Engine engine, String kind, String region, List<RecordKey> pair) {
    Records records = new Records(kind, region);
    engine.each(Statements.query("records.sql", chosen(kind, pair)), records::take);
    List<String> types =
        engine.rows(
            Statements.query("identifier-types.sql", chosen(kind, pair)), row -> row.text(1));
    for (String type : types) {
      List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(chosen(kind, pair)));
      parameters.add(0, type);
      ColumnReader reader = records.reader("identifier:" + type);
      engine.each(
          Statements.query("identifiers.sql", parameters.toArray()),
          row -> reader.add(row.text(1)));
    }
    return records;
  }

  private static @Nullable Object[] chosen(String kind, List<RecordKey> pair) {
    @Nullable Object[] parameters = new @Nullable Object[6];
    parameters[0] = kind;
    for (int k = 0; k < pair.size(); k++) {
      parameters[1] = pair.get(k).source();
      parameters[2 * k + 2] = pair.get(k).source();
      parameters[2 * k + 3] = pair.get(k).key();
    }
    return parameters;
  }

  private ColumnReader reader(String name) {
    return readers.computeIfAbsent(name, absent -> new ColumnReader());
  }

  private void take(Row row) {
    keys.add(new RecordKey(row.text(1), row.text(2)));
    names(row.text(3), row.text(4), row.text(5));
    reader("birth_date").add(row.text(6));
    reader("sex").add(row.text(7));
    reader("email").add(row.text(8));
    reader("phone").add(row.text(14) + BETWEEN + row.text(9));
    reader("street").add(row.text(10));
    reader("house_number").add(house(row.text(11), row.text(10)));
    reader("postcode").add(row.text(12));
    reader("city").add(row.text(13));
  }

  /** A name in one field is taken apart; of an organisation it is the name. */
  private void names(String given, String family, String full) {
    if (kind.equals("organisation")) {
      reader("name").add(full.isBlank() ? family : full);
      return;
    }
    boolean whole = given.isBlank() && family.isBlank();
    reader("given").add(whole ? Names.given(full) : given);
    reader("family").add(whole ? Names.family(full) : family);
  }

  private static String house(String house, String street) {
    return house.isBlank() ? Addresses.houseWithin(street) : house;
  }

  private Read finished(Options options) {
    Parallel parallel = new Parallel(options.threads());
    List<Column> columns = new ArrayList<>();
    readers.forEach((name, reader) -> columns.add(reader.column(name, standard(name), parallel)));
    return new Read(kind, keys, new Population(keys.size(), columns));
  }

  private UnaryOperator<String> standard(String column) {
    return switch (column) {
      case "birth_date" -> UnaryOperator.identity();
      case "sex" -> Records::sex;
      case "email" -> Contacts::email;
      case "phone" -> this::phone;
      case "street" -> Addresses::street;
      case "house_number" -> Addresses::house;
      case "postcode" -> Addresses::postcode;
      case "given", "family", "name", "city" -> Names::fold;
      default -> Contacts::identifier;
    };
  }

  private String phone(String countryAndNumber) {
    int between = countryAndNumber.indexOf(BETWEEN);
    String country = countryAndNumber.substring(0, between).strip().toUpperCase(Locale.ROOT);
    String number = countryAndNumber.substring(between + 1);
    return Contacts.phone(number, country.length() == 2 ? country : region);
  }

  /** The first letter; what only says that it is not known is absent. */
  private static String sex(String raw) {
    String word = Names.fold(raw);
    return word.isEmpty() || word.startsWith("u") ? "" : word.substring(0, 1);
  }
}
