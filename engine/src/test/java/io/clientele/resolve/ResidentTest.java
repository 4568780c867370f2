package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.data.EngineException;
import io.clientele.data.Sql;
import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResidentTest {
  @TempDir private Path folder;

  @Test
  void a_record_asked_for_alone_finds_what_a_run_linked_it_with() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 600);
      world.resolve();
      findsItsLinks(world, "person");
    }
  }

  @Test
  void a_record_with_several_addresses_finds_what_a_run_linked_it_with_by_any_of_them() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 600);
      for (String change : Receiving.SEVERAL) {
        world.engine().run(change);
      }
      world.resolve();
      findsItsLinks(world, "person");
    }
  }

  @Test
  void a_company_is_asked_for_with_its_legal_form() {
    try (World world = new World(folder)) {
      for (int k = 0; k < 80; k++) {
        company(world, "crm", k, k % 2 == 0 ? "GmbH" : "AG");
        company(world, "web", k, k % 5 == 0 ? "Ltd" : k % 2 == 0 ? "GmbH" : "AG");
      }
      world.resolve();
      findsItsLinks(world, "organisation");
    }
  }

  private static void company(World world, String source, int number, String form) {
    String name = "Firm%c%c%d %s".formatted('a' + number % 26, 'k' - number % 7, number, form);
    world
        .engine()
        .run(
            "insert into record(source, key, kind, full_name, emails, phones, street, house_number,"
                + " postcode, city, identifiers, attributes) values ('%s', '%d', 'organisation',"
                    .formatted(source, 1000 + number)
                + " '%s', ['office%d@firm%d.example'], ['0170%d'], 'High Road', '%d', '%d', 'York',"
                    .formatted(name, number, number, 5_000_000 + number, number, 10_000 + number)
                + " map {}, map {})");
  }

  private static void findsItsLinks(World world, String kind) {
    Resident resident = Resident.of(world.engine(), kind, World.OPTIONS);
    List<Linked> links =
        world
            .engine()
            .rows(
                Sql.of(
                    "select source_a, key_a, source_b, key_b, probability from link"
                        + " order by all limit 200"),
                row ->
                    new Linked(
                        new RecordKey(row.text(1), row.text(2)),
                        new RecordKey(row.text(3), row.text(4)),
                        row.number(5)));
    assertThat(links).hasSizeGreaterThan(50);
    for (Linked link : links) {
      List<Resident.Near> near = resident.near(values(world, link.a()));
      assertThat(near)
          .filteredOn(it -> it.record().equals(link.b()))
          .singleElement()
          .satisfies(it -> assertThat(it.probability()).isEqualTo(link.probability()))
          .satisfies(it -> assertThat(it.party()).isEqualTo(world.party(link.b())));
      assertThat(near.get(0).party()).isEqualTo(world.party(link.a()));
    }
  }

  private record Linked(RecordKey a, RecordKey b, double probability) {}

  private static Map<String, List<String>> values(World world, RecordKey record) {
    Map<String, List<String>> values = new HashMap<>();
    world
        .engine()
        .each(
            Sql.of(
                "select given, family, full_name, cast(birth_date as varchar) as birth_date,"
                    + " array_to_string(emails, chr(10)) as email,"
                    + " array_to_string(phones, chr(10)) as phone, street, house_number, postcode,"
                    + " city from record where source = ? and key = ?",
                record.source(),
                record.key()),
            row -> {
              for (int k = 0; k < row.columns().size(); k++) {
                values.put(row.columns().get(k), List.of(row.text(k + 1).split("\n", -1)));
              }
            });
    return values;
  }

  @Test
  void a_stranger_and_a_record_without_a_value_are_near_to_nobody() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 100);
      world.resolve();
      Resident resident = Resident.of(world.engine(), "person", World.OPTIONS);

      assertThat(resident.near(Map.of())).isEmpty();
      assertThat(resident.near(Map.of("given", List.of("Xaver"), "family", List.of("Unknown"))))
          .isEmpty();
    }
  }

  @Test
  void without_a_run_there_is_no_model() {
    try (World world = new World(folder)) {
      assertThatThrownBy(() -> Resident.of(world.engine(), "person", World.OPTIONS))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("no fitted model");
    }
  }
}
