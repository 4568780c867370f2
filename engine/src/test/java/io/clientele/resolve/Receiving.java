package io.clientele.resolve;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Takes records into the warehouse by name of column, in bulk. */
final class Receiving implements AutoCloseable {
  private static final String STAGE =
      "create or replace table received(source varchar, key varchar, given varchar, family varchar,"
          + " born varchar, email varchar, phone varchar, street varchar, house_number varchar,"
          + " postcode varchar, city varchar)";
  private static final String MOVE =
      "insert into record by name select source, key, 'person' as kind, given, family,"
          + " cast(nullif(born, '') as date) as birth_date,"
          + " case when email <> '' then [email] end as emails,"
          + " case when phone <> '' then [phone] end as phones,"
          + " street, house_number, postcode, city,"
          + " case source when 'crm' then 2 else 1 end as trust from received";

  /** Makes a third of the records have two e-mails, another order of them, or two telephones. */
  static final List<String> SEVERAL =
      List.of(
          "update record set emails = list_append(emails, key || '@home.example')"
              + " where hash(key) % 6 < 2",
          "update record set emails = list_reverse(emails) where hash(source, key) % 5 = 0",
          "update record set phones = list_prepend('0171' || substr(key, 2), phones)"
              + " where hash(key) % 7 = 0 and phones is not null");

  private final Engine engine;
  private final Appender appender;

  Receiving(Engine engine) {
    this.engine = engine;
    engine.run(STAGE);
    this.appender = engine.append("received");
  }

  /** Given, family, birth date, e-mail, phone, street, house number, postcode, city. */
  void person(String source, String key, String... values) {
    appender.row(Stream.concat(Stream.of(source, key), Arrays.stream(values)).toArray());
  }

  @Override
  public void close() {
    appender.close();
    engine.run(MOVE);
    engine.run("drop table received");
  }
}
