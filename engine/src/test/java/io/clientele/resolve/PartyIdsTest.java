package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ledger.Ledger;
import io.clientele.ledger.PartyId;
import io.clientele.ledger.RecordKey;
import io.clientele.ledger.Standings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand groups of people merge and part at once; each is a sequence of its own. */
final class PartyIdsTest {
  private static final int GROUPS = 10_000;
  private static final int STEPS = 5;

  @TempDir private Path folder;

  /** One record of a person of a group, and the step at which it first comes. */
  private record Seen(RecordKey key, int group, int person, int from) {}

  @Test
  void ten_thousand_sequences_of_merges_and_un_merges_end_as_if_never_merged() {
    List<Seen> records = records(new SplittableRandom(7));
    try (Ledger never = Ledger.open(folder.resolve("never.sqlite"));
        Ledger merging = Ledger.open(folder.resolve("merging.sqlite"))) {
      SplittableRandom random = new SplittableRandom(8);
      for (int step = 0; step < STEPS; step++) {
        int[] parts = step == 0 || step == STEPS - 1 ? apart() : partition(random);
        List<Seen> present = present(records, step, random);
        resolve(never, present, apart());
        resolve(merging, present, parts);
      }
      assertThat(resolve(merging, records, apart())).isEqualTo(resolve(never, records, apart()));
      assertThat(births(merging, records)).isEqualTo(births(never, records));
      assertThat(merging.aliases()).isEmpty();
      assertThat(merging.nextNumber()).isEqualTo(never.nextNumber());
    }
  }

  @Test
  void ten_thousand_sequences_of_splits_and_merges_end_as_if_never_split() {
    List<Seen> records = records(new SplittableRandom(9));
    int[] whole = new int[GROUPS * 4];
    Arrays.setAll(whole, k -> k / 4 * 4);
    try (Ledger never = Ledger.open(folder.resolve("never.sqlite"));
        Ledger splitting = Ledger.open(folder.resolve("splitting.sqlite"))) {
      SplittableRandom random = new SplittableRandom(10);
      for (int step = 0; step < STEPS; step++) {
        resolve(never, present(records, step, new SplittableRandom(step)), whole);
        resolve(
            splitting,
            present(records, step, new SplittableRandom(step)),
            step == 0 ? whole : partition(random));
      }
      assertThat(resolve(splitting, records, whole)).isEqualTo(resolve(never, records, whole));
      Map<Long, Long> aliases = splitting.aliases();
      assertThat(aliases).isNotEmpty();
      assertThat(aliases.keySet()).allMatch(id -> followed(aliases, id) < never.nextNumber());
    }
  }

  @Test
  void a_number_is_borne_by_one_party_and_every_other_that_was_given_stands_for_one() {
    List<Seen> records = records(new SplittableRandom(11));
    try (Ledger ledger = Ledger.open(folder.resolve("any.sqlite"))) {
      SplittableRandom random = new SplittableRandom(12);
      for (int step = 0; step < STEPS; step++) {
        int[] parts = partition(random);
        List<Seen> present = present(records, step, random);
        List<String> ids = resolve(ledger, present, parts);
        Map<String, Integer> part = new HashMap<>();
        for (int k = 0; k < present.size(); k++) {
          int of = parts[present.get(k).group() * 4 + present.get(k).person()];
          if (part.computeIfAbsent(ids.get(k), fresh -> of) != of) {
            throw new AssertionError(ids.get(k) + " is borne by two parties");
          }
        }
        Map<Long, Long> aliases = ledger.aliases();
        for (long number = 1; number < ledger.nextNumber(); number++) {
          if (!part.containsKey(PartyId.of(followed(aliases, number)))) {
            throw new AssertionError(PartyId.of(number) + " stands for no party");
          }
        }
      }
    }
  }

  @Test
  void a_party_keeps_its_id_when_all_that_it_began_with_is_gone() {
    RecordKey a = new RecordKey("crm", "a");
    RecordKey b = new RecordKey("crm", "b");
    RecordKey c = new RecordKey("crm", "c");
    try (Ledger ledger = Ledger.open(folder.resolve("gone.sqlite"))) {
      assertThat(named(ledger, List.of(a, b), 0, 1)).containsExactly("P-0000001", "P-0000002");
      assertThat(named(ledger, List.of(a, b, c), 0, 0, 0)).containsOnly("P-0000001");
      assertThat(named(ledger, List.of(c), 0)).containsExactly("P-0000001");
      assertThat(named(ledger, List.of(b, c), 0, 0)).containsOnly("P-0000001");
    }
  }

  private static List<Seen> records(SplittableRandom random) {
    List<Seen> records = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      for (int person = 0; person < 4; person++) {
        for (int k = 0; k < (person < 2 ? 1 + random.nextInt(2) : 1); k++) {
          String key = "%05d-%d-%d".formatted(group, random.nextInt(10), person * 4 + k);
          int from = k == 0 ? 0 : random.nextInt(STEPS);
          records.add(new Seen(new RecordKey("crm", key), group, person, from));
        }
      }
    }
    records.sort((one, other) -> one.key().compareTo(other.key()));
    return records;
  }

  /** Those that have come by now; some of the later ones are away for a while. */
  private static List<Seen> present(List<Seen> records, int step, SplittableRandom random) {
    return records.stream()
        .filter(seen -> seen.from() == 0 || (seen.from() <= step && random.nextInt(5) > 0))
        .toList();
  }

  private static int[] apart() {
    int[] parts = new int[GROUPS * 4];
    Arrays.setAll(parts, k -> k);
    return parts;
  }

  /** Each person of a group joins an earlier one or stays alone. */
  private static int[] partition(SplittableRandom random) {
    int[] parts = apart();
    for (int k = 0; k < parts.length; k++) {
      int person = k % 4;
      if (person > 0 && random.nextBoolean()) {
        parts[k] = parts[k - 1 - random.nextInt(person)];
      }
    }
    return parts;
  }

  private static List<String> resolve(Ledger ledger, List<Seen> records, int[] parts) {
    Map<Integer, Integer> lowest = new HashMap<>();
    int[] clusters = new int[records.size()];
    for (int row = 0; row < clusters.length; row++) {
      int at = row;
      Seen seen = records.get(row);
      clusters[row] = lowest.computeIfAbsent(parts[seen.group() * 4 + seen.person()], fresh -> at);
    }
    return named(ledger, records.stream().map(Seen::key).toList(), clusters);
  }

  private static List<String> named(Ledger ledger, List<RecordKey> keys, int... clusters) {
    PartyIds ids = new PartyIds(ledger);
    long[] given = ids.of(keys, clusters);
    ledger.remember(ids.changes(), World.DAY);
    return Arrays.stream(given).mapToObj(PartyId::of).toList();
  }

  private static long followed(Map<Long, Long> aliases, long number) {
    long at = number;
    while (aliases.containsKey(at)) {
      at = aliases.get(at);
    }
    return at;
  }

  private static List<Long> births(Ledger ledger, List<Seen> records) {
    Standings known = ledger.standings(records.stream().map(Seen::key).toList());
    List<Long> births = new ArrayList<>();
    for (int k = 0; k < records.size(); k++) {
      births.add(known.birth(k));
    }
    return births;
  }
}
