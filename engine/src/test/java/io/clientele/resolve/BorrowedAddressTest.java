package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types in what belongs to somebody else; the other's record stays what it was. */
final class BorrowedAddressTest {
  private static final String VICTIM =
      "Ada,Byron,1985-12-10,ada@example.net,0170998877,Low Road,1,99001,York";
  private static final String GOLDEN =
      "select field, value from golden join record using (party_id)"
          + " where record.key = 'victim' order by all";

  /** So loose that one address or number would join alone were it allowed to. */
  private static final Options LOOSE = World.OPTIONS.from(0.05);

  private static final String CROWD = "select distinct party_id from record where key like 'z%'";

  @TempDir Path folder;

  private static Resolution resolve(World world, Options options) {
    Resolution resolution = Resolver.run(world.engine(), world.ledger(), options);
    world.ledger().remember(resolution.identities(), World.DAY);
    return resolution;
  }

  /** What becomes of the victim when such a record turns up. */
  private Resolution attacked(World world, String attacker) {
    new Crowd(5).fill(world.engine(), 300);
    world.person("crm", "victim", VICTIM);
    resolve(world, LOOSE);
    List<String> before = world.lines(GOLDEN);
    assertThat(before).isNotEmpty();
    world.person("web", "attacker", attacker);
    Resolution resolution = resolve(world, LOOSE);
    assertThat(world.party("web", "attacker")).isNotEqualTo(world.party("crm", "victim"));
    assertThat(world.lines(GOLDEN)).isEqualTo(before);
    return resolution;
  }

  @Test
  void an_email_alone_joins_nothing_and_is_left_to_a_steward() {
    try (World world = new World(folder)) {
      Resolution resolution = attacked(world, ",,,ada@example.net,,,,,");
      assertThat(resolution.findings()).extracting(Finding::code).contains("CLT056");
      assertThat(world.lines("select key_a, key_b from review"))
          .anyMatch(pair -> pair.contains("victim") && pair.contains("attacker"));
    }
  }

  @Test
  void an_email_under_another_name_joins_nothing() {
    try (World world = new World(folder)) {
      attacked(world, "Mallory,Quick,,ada@example.net,,,,,");
    }
  }

  @Test
  void an_email_in_the_same_town_joins_nothing() {
    try (World world = new World(folder)) {
      attacked(world, ",,,ada@example.net,,,,99001,York");
    }
  }

  @Test
  void a_telephone_alone_joins_nothing() {
    try (World world = new World(folder)) {
      attacked(world, ",,,,0170998877,,,,");
    }
  }

  @Test
  void an_identifier_joins_alone_only_where_a_party_has_one() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 300);
      world.person("crm", "victim", VICTIM);
      world.person("web", "attacker", ",,,,,,,,");
      String card = "case when key in ('victim', 'attacker') then 'C-4711' else substr(key, 2) end";
      world.engine().run("update record set identifiers = map {'card': " + card + "}");
      resolve(world, LOOSE);
      assertThat(world.party("web", "attacker")).isNotEqualTo(world.party("crm", "victim"));
      Resolver.run(world.engine(), world.ledger(), LOOSE.verified(Set.of("card")));
      assertThat(world.party("web", "attacker")).isEqualTo(world.party("crm", "victim"));
    }
  }

  @Test
  void an_email_on_very_many_records_counts_for_nothing_and_is_named() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 300);
      try (Receiving receiving = new Receiving(world.engine())) {
        for (int k = 0; k < 2_000; k++) {
          receiving.person("web", "z" + k, "", "", "", "ada@example.net", "", "", "", "", "");
        }
      }
      Resolution resolution = resolve(world, LOOSE);
      assertThat(world.lines(CROWD)).hasSize(2_000);
      assertThat(resolution.findings())
          .anyMatch(each -> each.message().contains("`ada@example.net` stands on 2000 records"));
    }
  }
}
