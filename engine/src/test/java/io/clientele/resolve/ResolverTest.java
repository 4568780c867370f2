package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.data.EngineException;
import io.clientele.data.Sql;
import io.clientele.ledger.Decision;
import io.clientele.ledger.PartyId;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Weight;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResolverTest {
  @TempDir Path folder;

  @Test
  void a_seeded_crowd_is_recovered() {
    try (World world = new World(folder)) {
      List<TrueCustomer> truth = new Crowd(11).fill(world.engine(), 600);
      Resolution resolution = world.resolve();
      Evaluation found = Evaluation.of(world.engine(), truth, World.OPTIONS);
      assertThat(resolution.records()).isEqualTo(truth.size());
      assertThat(found.unknown()).isZero();
      assertThat(found.pairs().precision()).isGreaterThan(0.95);
      assertThat(found.pairs().recall()).isGreaterThan(0.95);
      assertThat(found.candidateRecall()).isGreaterThan(0.99);
      assertThat(found.clusters().f1()).isGreaterThan(0.95);
    }
  }

  @Test
  void equal_records_are_one_party_however_few_there_are() {
    try (World world = new World(folder)) {
      String ada = "Ada,Byron,1985-12-10,ada@example.org,017012345,Low Road,1,99001,York";
      world.person("crm", "a", ada);
      world.person("web", "b", ada);
      world.resolve();
      assertThat(world.party("crm", "a")).isEqualTo(world.party("web", "b"));
      world.person(
          "crm", "c", "Mary,Ashby,1960-04-01,mary@example.org,017054321,Mill Way,3,99003,Hull");
      world.resolve();
      assertThat(world.party("crm", "a")).isEqualTo(world.party("web", "b"));
      assertThat(world.party("crm", "c")).isNotEqualTo(world.party("crm", "a"));
    }
  }

  @Test
  void three_equal_records_with_little_in_them_are_one_party() {
    try (World world = new World(folder)) {
      for (String key : List.of("a", "b", "c")) {
        world.person("crm", key, "Ada,Byron,1985-12-10,,,,,,");
      }
      world.resolve();
      assertThat(world.lines("select distinct party_id from record")).hasSize(1);
    }
  }

  @Test
  void a_name_alone_is_no_person_however_few_there_are() {
    try (World world = new World(folder)) {
      world.person("crm", "a", "John,Smith,,,,,,,");
      world.person("web", "b", "John,Smith,,,,,,,");
      world.person("web", "c", "Mary,Ashby,1960-04-01,mary@example.org,,Mill Way,3,99003,Hull");
      world.resolve();
      assertThat(world.party("crm", "a")).isNotEqualTo(world.party("web", "b"));
    }
  }

  @Test
  void records_that_share_no_more_than_their_second_addresses_are_brought_together() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 100);
      world.person("crm", "a", "Robert,Crane,,rc@work.example,,,,,");
      world.person("web", "b", "Bob,Cranes,,bob@old.example,,,,,");
      world.person("web", "c", "Rob,Craner,,,0170998811,,,,");
      world.resolve();
      assertThat(world.party("crm", "a")).isNotEqualTo(world.party("web", "b"));

      world
          .engine()
          .run(
              "update record set emails = list_append(emails, 'Crane@Home.example') where key ="
                  + " 'a'");
      world
          .engine()
          .run(
              "update record set emails = list_append(emails, 'crane@home.example') where key ="
                  + " 'b'");
      world
          .engine()
          .run("update record set phones = ['', '0170998822', '0170998811'] where key = 'a'");
      world.resolve();
      assertThat(world.party("crm", "a")).isEqualTo(world.party("web", "b"));
      assertThat(world.party("crm", "a")).isEqualTo(world.party("web", "c"));

      RecordKey a = new RecordKey("crm", "a");
      assertThat(weights(world, a, new RecordKey("web", "b")))
          .contains("email exact by crane@home.example");
      assertThat(weights(world, a, new RecordKey("web", "c"))).contains("phone exact by 170998811");
    }
  }

  private static List<String> weights(World world, RecordKey a, RecordKey b) {
    return PairExplanation.of(world.engine(), a, b, World.OPTIONS).orElseThrow().weights().stream()
        .map(each -> each.field() + " " + each.level() + " by " + each.by())
        .toList();
  }

  @Test
  void threads_do_not_change_a_byte() {
    assertThat(everything("one", 1)).isEqualTo(everything("four", 4));
  }

  private List<String> everything(String name, int threads) {
    try (World world = new World(folder.resolve(name))) {
      new Crowd(5).fill(world.engine(), 300);
      Resolution resolution =
          Resolver.run(world.engine(), world.ledger(), Options.standard(threads, 1));
      return List.of(
          resolution.toString(),
          world.lines("select * from link").toString(),
          world.lines("select * from review order by rank").toString(),
          world.lines("select * from party").toString(),
          world.lines("select * from golden").toString(),
          world.lines("select source, key, party_id from record order by all").toString());
    }
  }

  @Test
  void ids_stay_when_run_again_and_when_the_warehouse_is_lost() {
    List<String> first = parties("first");
    assertThat(first).isEqualTo(parties("again")).isNotEmpty();
  }

  private List<String> parties(String name) {
    try (World world = new World(folder.resolve("one-ledger"))) {
      new Crowd(name.length()).fill(world.engine(), 20);
      world.engine().run("delete from record");
      new Crowd(3).fill(world.engine(), 100);
      world.resolve();
      world.resolve();
      return world.lines("select source, key, party_id from record order by all");
    }
  }

  @Test
  void the_older_id_lives_on_when_two_parties_turn_out_to_be_one() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      world.person("crm", "x1", "Ada,Byron,1985-12-10,,,Low Road,1,99001,York");
      world.person("web", "x2", "Zoe,Quist,1971-02-03,,,Far Lane,9,99555,Hull");
      world.resolve();
      String older = world.party("crm", "x1");
      String newer = world.party("web", "x2");
      assertThat(older).isLessThan(newer);
      decide(world, Decision.Verdict.MATCH);
      world.resolve();
      assertThat(world.party("web", "x2")).isEqualTo(older);
      assertThat(world.ledger().living(number(newer))).isEqualTo(number(older));
      assertThat(world.lines("select decided_by from link where key_a = 'x1'"))
          .singleElement()
          .asString()
          .contains("steward");
    }
  }

  private static long number(String id) {
    return PartyId.number(id).orElseThrow();
  }

  @Test
  void what_a_steward_holds_apart_stays_apart() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      String values = "Ada,Byron,1985-12-10,ada@example.org,017099,Low Road,1,99001,York";
      world.person("crm", "x1", values);
      world.person("web", "x2", values);
      world.resolve();
      assertThat(world.party("crm", "x1")).isEqualTo(world.party("web", "x2"));
      decide(world, Decision.Verdict.NEVER);
      world.resolve();
      assertThat(world.party("crm", "x1")).isNotEqualTo(world.party("web", "x2"));
    }
  }

  private static void decide(World world, Decision.Verdict verdict) {
    world
        .ledger()
        .decide(
            List.of(
                new Decision(
                    new RecordKey("crm", "x1"),
                    new RecordKey("web", "x2"),
                    verdict,
                    "seen both papers",
                    "steward",
                    World.DAY)));
  }

  @Test
  void pairs_that_a_steward_had_better_decide_are_of_two_parties_and_not_decided_yet() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 600);
      world.resolve();
      List<String> pairs = world.lines("select source_a, key_a, key_b from review order by rank");
      assertThat(pairs).isNotEmpty();
      assertThat(
              world.lines(
                  "select * from review join record a on a.source = source_a and a.key = key_a"
                      + " join record b on b.source = source_b and b.key = key_b"
                      + " where a.party_id = b.party_id or probability < 0.5"))
          .isEmpty();
      assertThat(world.lines("select value from review order by rank"))
          .isEqualTo(world.lines("select value from review order by value desc"));

      RecordKey a = world.review("_a");
      RecordKey b = world.review("_b");
      world
          .ledger()
          .decide(List.of(new Decision(a, b, Decision.Verdict.NEVER, "", "kim", World.DAY)));
      world.resolve();
      assertThat(world.lines("select source_a, key_a, key_b from review order by rank"))
          .doesNotContain(pairs.get(0));
    }
  }

  @Test
  void a_family_of_one_home_and_telephone_is_several_parties_of_one_household() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      world.person(
          "crm", "m", "Mary,Ashby,1960-04-01,ashby@example.org,0170123456,Mill Way,3,99001,York");
      world.person(
          "crm", "j", "John,Ashby,1958-09-12,ashby@example.org,0170123456,Mill Way,3,99001,York");
      world.person("web", "s", "John,Ashby,1990-01-30,,0170123456,Mill Way,3,99001,York");
      world.resolve();
      assertThat(List.of(world.party("crm", "m"), world.party("crm", "j"), world.party("web", "s")))
          .doesNotHaveDuplicates();
      assertThat(
              world.lines(
                  "select distinct household_id from party join record using (party_id)"
                      + " where key in ('m', 'j', 's')"))
          .hasSize(1);
      String household =
          "select party_id from party where kind = 'household' and party_id in (select household_id"
              + " from party join record using (party_id) where key in ('m', 'j', 's'))";
      assertThat(world.lines(household)).hasSize(1);
      assertThat(
              world.lines(
                  "select from_party from relation where type = 'member' and to_party in ("
                      + household
                      + ")"))
          .hasSize(3);
    }
  }

  @Test
  void an_explanation_says_what_the_link_says() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 300);
      world.resolve();
      List<String> told =
          world
              .engine()
              .rows(
                  Sql.of(
                      "select source_a, key_a, source_b, key_b, weights from link order by all"
                          + " limit 40"),
                  row -> {
                    RecordKey a = new RecordKey(row.text(1), row.text(2));
                    RecordKey b = new RecordKey(row.text(3), row.text(4));
                    PairExplanation pair =
                        PairExplanation.of(world.engine(), a, b, World.OPTIONS).orElseThrow();
                    assertThat(pair.same()).isTrue();
                    assertThat(pair.path()).startsWith(a).endsWith(b);
                    assertThat(row.text(5)).isEqualTo(text(pair.weights()));
                    return row.text(5);
                  });
      assertThat(told).hasSize(40);
    }
  }

  private static String text(List<Weight> weights) {
    return weights.stream()
        .map(w -> "%s=%s:%+.2f".formatted(w.field(), w.level(), w.bits()))
        .collect(Collectors.joining(";"));
  }

  @Test
  void a_pair_budget_refuses_with_the_figures() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      assertThatThrownBy(
              () -> Resolver.run(world.engine(), world.ledger(), World.OPTIONS.within(10)))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("budget of 10")
          .hasMessageContaining("`family+birth_date`");
    }
  }

  @Test
  void a_telephone_on_too_many_records_is_named_and_not_believed() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      for (int k = 0; k < 40; k++) {
        String person = "Given%1$d,Family%1$d,19%1$d-01-01,,0800111222,Way %1$d,1,2%1$d00,T%1$d";
        world.person("web", "d" + k, person.formatted(k + 40));
      }
      Resolution resolution = world.resolve();
      assertThat(resolution.generic())
          .anySatisfy(
              generic -> {
                assertThat(generic.rule()).isEqualTo("phone");
                assertThat(generic.rows()).isEqualTo(40);
              });
      assertThat(resolution.findings()).anyMatch(finding -> finding.code().equals("CLT051"));
      assertThat(world.lines("select distinct party_id from record where key like 'd%'"))
          .hasSize(40);
    }
  }

  @Test
  void the_golden_value_is_of_the_most_trusted_source_and_addresses_stay_whole() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      world.person(
          "crm", "x1", "Ada,Byron,1985-12-10,ada@example.org,0170998877,Low Road,1,99001,York");
      world.person(
          "web",
          "x2",
          "Adah,Byron,1985-12-10,ada@example.org,0170998877,High Street,22,99777,Hull");
      world.resolve();
      String golden =
          "select field, value, source, rule from golden where party_id = (select party_id from"
              + " record where key = 'x1') and field in ('given', 'city', 'postcode', 'email')"
              + " order by field";
      assertThat(world.lines(golden).toString())
          .contains("York")
          .contains("99001")
          .contains("most trusted")
          .contains("all agree")
          .doesNotContain("Hull");
    }
  }

  @Test
  void every_golden_value_leads_to_the_claim_of_one_record() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      Receiving.SEVERAL.forEach(world.engine()::run);
      world.engine().run("update record set line = rowid + 2");
      world.resolve();
      String led =
          "select count(*) from golden g join claim c using (party_id, source, key, field, value)"
              + " join record r using (source, key) where r.line = g.line";
      assertThat(world.lines(led)).isEqualTo(world.lines("select count(*) from golden"));
      assertThat(world.count("golden")).isGreaterThan(1000);
    }
  }

  @Test
  void events_find_their_party_by_key_address_or_their_own_name() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 100);
      world.person("crm", "x1", "Ada,Byron,1985-12-10,ada@example.org,,Low Road,1,99001,York");
      world
          .engine()
          .run(
              "insert into event_row(event_id, customer_source, customer_key) values ('1', 'crm',"
                  + " 'x1'), ('4', 'crm', 'nobody')");
      world
          .engine()
          .run("insert into event_row(event_id, customer_email) values ('2', 'ADA@example.org')");
      world.engine().run("insert into event_row(event_id, customer_key) values ('3', 'walk-in')");
      Resolution resolution = world.resolve();
      String ada = world.party("crm", "x1");
      assertThat(
              world
                  .lines("select party_id from event where party_id is not null order by event_id")
                  .toString())
          .containsSubsequence(ada, ada, "walk-in");
      assertThat(resolution.unmatched()).isEqualTo(1);
      assertThat(world.lines("select records from party where party_id = 'walk-in'")).hasSize(1);
    }
  }

  @Test
  void nothing_but_events_and_nothing_at_all_both_resolve() {
    try (World world = new World(folder)) {
      assertThat(world.resolve().parties()).isZero();
      world
          .engine()
          .run("insert into event_row(event_id, customer_key) values ('1', 'a'), ('2', 'a')");
      Resolution resolution = world.resolve();
      assertThat(resolution.parties()).isEqualTo(1);
      assertThat(resolution.model()).isEmpty();
    }
  }

  @Test
  void a_company_and_a_person_never_merge_and_an_employee_is_a_relation() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      world.person(
          "crm", "x1", "Ada,Byron,1985-12-10,info@byron.example,017099,Low Road,1,99001,York");
      world
          .engine()
          .run(
              "insert into record(source, key, kind, full_name, emails, phones, street,"
                  + " house_number, postcode, city, identifiers, attributes) values ('erp', 'c1',"
                  + " 'organisation', 'Ada Byron', ['info@byron.example'], ['017099'], 'Low Road',"
                  + " '1', '99001', 'York', map {}, map {})");
      world
          .engine()
          .run(
              "insert into relation(type, source, from_source, from_key, to_source, to_key) values"
                  + " ('employee', 'staff', 'crm', 'x1', 'erp', 'c1')");
      world.resolve();
      assertThat(world.party("crm", "x1")).isNotEqualTo(world.party("erp", "c1"));
      assertThat(
              world.lines(
                  "select kind from party where party_id in (select to_party from"
                      + " relation where type = 'employee')"))
          .singleElement()
          .asString()
          .contains("organisation");
    }
  }

  @Test
  void what_too_many_share_is_no_home() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      for (int k = 0; k < 25; k++) {
        world.person(
            "web",
            "o" + k,
            "%s,Smith,19%d-0%d-1%d,,,Office Park,1,99009,Leeds"
                .formatted(("" + (char) ('a' + k)).repeat(6), 40 + k, 1 + k % 9, k % 10));
      }
      world.resolve();
      assertThat(
              world.lines(
                  "select household_id from party join record using (party_id) where key like 'o%'"
                      + " and household_id is not null"))
          .isEmpty();
    }
  }

  @Test
  void each_source_says_how_complete_it_is_and_how_often_it_is_contradicted() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 300);
      world.resolve();
      assertThat(
              world.lines(
                  "select field from source_field where source = 'crm' and filled = records"))
          .hasSize(6);
      assertThat(
              world.lines(
                  "select * from source_field where source = 'crm' and differing > 0"
                      + " and field = 'given'"))
          .as("the most trusted source survives")
          .isEmpty();
      assertThat(
              world.lines(
                  "select * from source_field where source = 'web' and field = 'given'"
                      + " and conflict_rate between 0.01 and 0.3 and compared <= filled"))
          .hasSize(1);
      assertThat(
              world.lines(
                  "select 1 from golden g join contact c on c.party_id = g.party_id and c.field ="
                      + " g.field and c.rank = 1 where c.value <> g.value"))
          .isEmpty();
    }
  }
}
