package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.Engine;
import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangedTest {
  /** Every so many records, so many changes of each sort. */
  private static final List<String> CHANGES =
      List.of(
          "delete from record where hash(key || %1$d) %% 40 = 1",
          "update record set family = family || 'x' where hash(key || %1$d) %% 40 = 2",
          "update record set birth_date = birth_date + 1 where hash(key || %1$d) %% 40 = 3",
          "update record set emails = null where hash(key || %1$d) %% 40 = 4",
          "update record set emails = list_append(emails, 'second' || key || '@home.example')"
              + " where hash(key || %1$d) %% 40 = 7",
          "update record set emails = list_reverse(emails) where hash(key || %1$d) %% 40 = 8",
          "update record set given = 'anna', city = 'nowhere' where hash(key || %1$d) %% 40 = 5",
          "insert into record by name select * replace ('new' as source, null as party_id,"
              + " null as survives) from record where hash(key || %1$d) %% 40 = 6");

  @TempDir private Path folder;

  @BeforeEach
  void first() {
    try (World world = new World(folder)) {
      fill(world);
      world.resolve();
      world.publish();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void new_changed_and_deleted_records_give_what_comparing_all_gives(int seed) {
    for (int run = 0; run < 3; run++) {
      try (World world = new World(folder);
          Engine published = world.published()) {
        fill(world);
        for (String change : CHANGES) {
          world.engine().run(change.formatted(seed * 10 + run));
        }
        decide(world, new SplittableRandom(seed * 10L + run));
        Before before = Before.of(published);
        Resolution all = resolve(world, before.everything());
        Map<String, String> expected = sums(world);
        Resolution changed = resolve(world, before);

        assertThat(sums(world)).isEqualTo(expected);
        assertThat(changed.candidates()).isPositive().isLessThan(all.candidates() * 2 / 3);
        assertThat(changed.identities()).isEqualTo(all.identities());
        assertThat(changed.difference().orElseThrow().all()).isPositive();
        world.ledger().remember(changed.identities(), World.DAY);
        world.publish();
      }
    }
  }

  @Test
  void where_nothing_changed_nothing_is_compared_and_all_is_as_it_was() {
    try (World world = new World(folder);
        Engine published = world.published()) {
      fill(world);
      Resolution again = resolve(world, Before.of(published));

      assertThat(again.candidates()).isZero();
      assertThat(again.difference().orElseThrow().all()).isZero();
      assertThat(again.identities().isEmpty()).isTrue();
      for (String table : List.of("link", "review", "party", "golden", "match_frequency")) {
        assertThat(world.sum(table)).as(table).isEqualTo(World.sum(published, table));
      }
    }
  }

  @Test
  void other_settings_than_then_are_obeyed() {
    try (World world = new World(folder);
        Engine published = world.published()) {
      fill(world);
      Resolution changed =
          Resolver.changed(
              world.engine(), world.ledger(), World.OPTIONS.from(0.5), Before.of(published));
      Resolution all = Resolver.run(world.engine(), world.ledger(), World.OPTIONS.from(0.5));

      assertThat(changed.candidates()).isEqualTo(all.candidates());
      assertThat(changed.links()).isEqualTo(all.links());
    }
  }

  @Test
  void results_of_other_standard_forms_are_not_taken_over_and_the_run_says_so() {
    try (World before = new World(folder)) {
      fill(before);
      before.resolve();
      before.engine().run("update match_rule set rule = 'standard forms 0' where position = -1");
      before.publish();
    }
    try (World world = new World(folder);
        Engine published = world.published()) {
      fill(world);
      Resolution changed = resolve(world, Before.of(published));
      Resolution all = Resolver.run(world.engine(), world.ledger(), World.OPTIONS);
      assertThat(changed.model()).isEqualTo(all.model());
      assertThat(changed.difference())
          .hasValueSatisfying(each -> assertThat(each.anew()).contains("other standard forms"));
    }
  }

  @Test
  void a_value_that_became_a_filler_makes_the_run_compare_all() {
    try (World world = new World(folder);
        Engine published = world.published()) {
      fill(world);
      world.engine().run("update record set phones = ['0170999888'] where hash(key) % 10 = 0");
      Before before = Before.of(published);
      Resolution all = resolve(world, before.everything());
      Map<String, String> expected = sums(world);
      Resolution changed = resolve(world, before);

      assertThat(changed.generic()).isNotEmpty();
      assertThat(changed.candidates()).isEqualTo(all.candidates());
      assertThat(sums(world)).isEqualTo(expected);
    }
  }

  private static void fill(World world) {
    new Crowd(11).fill(world.engine(), 500);
    Receiving.SEVERAL.forEach(world.engine()::run);
  }

  private static Resolution resolve(World world, Before before) {
    return Resolver.changed(world.engine(), world.ledger(), World.OPTIONS, before);
  }

  private static void decide(World world, SplittableRandom random) {
    List<RecordKey> keys = world.keys();
    for (int k = 0; k < 5; k++) {
      RecordKey a = keys.get(random.nextInt(keys.size()));
      RecordKey b = keys.get(random.nextInt(keys.size()));
      if (!a.equals(b)) {
        Decision.Verdict verdict = World.VERDICTS.get(random.nextInt(3));
        world.ledger().decide(List.of(new Decision(a, b, verdict, "", "kim", World.DAY)));
      }
    }
  }

  private static Map<String, String> sums(World world) {
    Map<String, String> sums = new TreeMap<>();
    for (String table :
        List.of(
            "record",
            "link",
            "review",
            "party",
            "golden",
            "claim",
            "match_weight",
            "match_frequency",
            "match_near",
            "match_rule")) {
      sums.put(table, world.sum(table));
    }
    return sums;
  }
}
