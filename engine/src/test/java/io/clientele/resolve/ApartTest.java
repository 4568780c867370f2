package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why two records are not one customer. */
final class ApartTest {
  private static final RecordKey A = new RecordKey("crm", "a");
  private static final RecordKey B = new RecordKey("web", "b");
  private static final String ADA =
      "Ada,Byron,1985-12-10,ada@example.org,0170998877,Low Road,1,99001,X";

  @TempDir Path folder;

  @Test
  void records_that_share_nothing_were_never_compared_and_weigh_too_little() {
    PairExplanation pair =
        explained(ADA, "Zoe,Quist,1971-02-03,zoe@example.org,0301112233,Far Lane,9,88555,Hull");
    assertThat(sorts(pair))
        .contains(Apart.Sort.RULE, Apart.Sort.WEIGHT)
        .doesNotContain(Apart.Sort.CUT);
    assertThat(pair.bits()).isLessThan(pair.needed());
  }

  @Test
  void a_guard_is_named() {
    PairExplanation pair = explained(ADA, "Zoe,Byron,2011-02-03,,0170998877,Low Road,1,99001,X");
    assertThat(pair.apart())
        .anyMatch(each -> each.sort() == Apart.Sort.GUARD && each.what().equals("household"));
    assertThat(sorts(pair)).doesNotContain(Apart.Sort.RULE);
  }

  @Test
  void what_is_missing_is_told_with_what_it_would_add() {
    PairExplanation pair = explained(ADA, "Ada,Quist,,,,,,99001,");
    assertThat(sorts(pair)).containsExactly(Apart.Sort.WEIGHT);
    assertThat(pair.missing().get(0).level()).isEmpty();
    assertThat(pair.missing()).extracting(Missing::field).contains("birth_date", "email", "phone");
    assertThat(pair.missing()).extracting(Missing::bits).allMatch(bits -> bits > 0);
  }

  @Test
  void a_steward_s_never_is_told_with_its_reason_until_it_is_withdrawn() {
    try (World world = world(ADA, ADA)) {
      decide(world, Decision.Verdict.NEVER);
      world.resolve();
      assertThat(explained(world).apart())
          .containsExactly(new Apart(Apart.Sort.NEVER, "ann on 2026-01-01", "two sisters"));
      decide(world, Decision.Verdict.WITHDRAWN);
      world.resolve();
      assertThat(explained(world).same()).isTrue();
      assertThat(explained(world).apart()).isEmpty();
    }
  }

  @Test
  void a_link_that_was_cut_names_the_pair_that_is_held_apart() {
    try (World world = world(ADA, ADA)) {
      RecordKey c = new RecordKey("web", "c");
      world.person("web", "c", ADA);
      decide(world, Decision.Verdict.NEVER);
      world.resolve();
      RecordKey alone = world.party(A).equals(world.party(c)) ? B : A;
      PairExplanation pair = explained(world, alone, c);
      assertThat(pair.apart()).hasSize(1);
      assertThat(pair.apart().get(0).sort()).isEqualTo(Apart.Sort.CUT);
      assertThat(pair.apart().get(0).what()).isIn("crm:a and web:b", "web:b and crm:a");
      assertThat(pair.apart().get(0).why()).contains("steward", "ann");
    }
  }

  private PairExplanation explained(String first, String second) {
    try (World world = world(first, second)) {
      world.resolve();
      assertThat(world.party(A)).isNotEqualTo(world.party(B));
      return explained(world);
    }
  }

  private World world(String first, String second) {
    World world = new World(folder);
    new Crowd(11).fill(world.engine(), 300);
    world.person("crm", "a", first);
    world.person("web", "b", second);
    return world;
  }

  private static void decide(World world, Decision.Verdict verdict) {
    world.ledger().decide(List.of(new Decision(A, B, verdict, "two sisters", "ann", World.DAY)));
  }

  private static PairExplanation explained(World world) {
    return explained(world, A, B);
  }

  private static PairExplanation explained(World world, RecordKey one, RecordKey other) {
    return PairExplanation.of(world.engine(), one, other, World.OPTIONS, world.ledger().decisions())
        .orElseThrow();
  }

  private static List<Apart.Sort> sorts(PairExplanation pair) {
    return pair.apart().stream().map(Apart::sort).toList();
  }
}
