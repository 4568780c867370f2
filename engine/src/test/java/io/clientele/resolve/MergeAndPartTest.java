package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand pairs of people, each with a sequence of decisions of its own, go through the whole
 * of resolving at once; in the end every decision is withdrawn.
 */
final class MergeAndPartTest {
  private static final int PAIRS = 10_000;
  private static final int STEPS = 3;

  @TempDir private Path folder;

  private final SplittableRandom random = new SplittableRandom(21);
  private final List<List<RecordKey>> pairs = new ArrayList<>();

  @Test
  void ten_thousand_sequences_leave_no_trace_in_ids_golden_values_events_and_consents() {
    try (World world = new World(folder)) {
      fill(world);
      world.resolve();
      Map<String, String> never = sums(world);
      long parties = world.count("party");
      Map<Integer, Decision> last = new HashMap<>();
      for (int step = 0; step < STEPS; step++) {
        world.ledger().decide(decided(last));
        world.resolve();
        assertThat(world.count("party")).isNotEqualTo(parties);
      }
      world.ledger().decide(last.values().stream().map(MergeAndPartTest::withdrawn).toList());
      world.resolve();
      assertThat(sums(world)).isEqualTo(never);
    }
  }

  /** Two people of a pair, with a record or two each, an event, and a consent. */
  private void fill(World world) {
    try (Receiving records = new Receiving(world.engine())) {
      for (int pair = 0; pair < PAIRS; pair++) {
        List<RecordKey> keys = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
          person(records, keys, pair * 2 + person);
        }
        pairs.add(keys);
      }
    }
    world
        .engine()
        .run(
            "insert into event_row by name select key as event_id, source as customer_source,"
                + " key as customer_key from record where source = 'crm'");
    world
        .engine()
        .run(
            "insert into consent by name select 'news' as purpose, source as customer_source,"
                + " key as customer_key from record where source = 'web'");
  }

  private void person(Receiving records, List<RecordKey> keys, int number) {
    int mixed = number * 7919 % 20_011;
    String[] values = {
      "Given" + mixed % 97,
      "Family" + mixed / 3,
      "",
      "p%05d@example.org".formatted(mixed),
      "",
      "",
      "",
      String.format(Locale.ROOT, "%05d", mixed % 5_000),
      "Town" + mixed % 50
    };
    values[2] = "19%02d-0%d-1%d".formatted(mixed % 80 + 10, 1 + mixed % 9, mixed % 10);
    for (int k = 0; k < 1 + number % 2; k++) {
      RecordKey key = new RecordKey(k == 0 ? "crm" : "web", "k%05d".formatted(number));
      keys.add(key);
      records.person(key.source(), key.key(), values);
    }
  }

  /** Of each pair any two records are said to be one customer, or never, or no more is said. */
  private List<Decision> decided(Map<Integer, Decision> last) {
    List<Decision> decisions = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      if (last.containsKey(pair)) {
        decisions.add(withdrawn(last.get(pair)));
      }
      List<RecordKey> keys = pairs.get(pair);
      int a = random.nextInt(keys.size());
      int b = (a + 1 + random.nextInt(keys.size() - 1)) % keys.size();
      Decision.Verdict verdict = World.VERDICTS.get(random.nextInt(3));
      Decision decision = new Decision(keys.get(a), keys.get(b), verdict, "", "kim", World.DAY);
      decisions.add(decision);
      last.put(pair, decision);
    }
    return decisions;
  }

  private static Decision withdrawn(Decision it) {
    return new Decision(it.a(), it.b(), Decision.Verdict.WITHDRAWN, "", it.author(), it.on());
  }

  private static Map<String, String> sums(World world) {
    Map<String, String> sums = new TreeMap<>();
    for (String table :
        List.of("record", "party", "link", "golden", "claim", "event", "consent", "review")) {
      sums.put(table, world.sum(table));
    }
    return sums;
  }
}
