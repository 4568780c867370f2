package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.data.EngineException;
import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.model.Model;
import io.clientele.model.matching.Matching;
import io.clientele.resolve.kernel.Workload;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeclaredMatchingTest {
  private static final String CLUSTERS =
      "select source, key, min(key) over (partition by party_id) as party from record order by all";

  @TempDir Path folder;

  private static Options declared(String path, String text) {
    Model model = Model.of(Folder.of(Path.of("."), List.of(new SourceFile(path, text))));
    assertThat(model.matchingFaults()).isEmpty();
    return World.OPTIONS.by(model.matching());
  }

  private static Resolution run(World world, Options options) {
    return Resolver.run(world.engine(), world.ledger(), options);
  }

  @Test
  void a_pinned_copy_of_the_fitted_model_gives_the_same_result() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 300);
      Resolution fitted = world.resolve();
      List<String> links = world.lines("select * from link order by all");
      assertThat(fitted.model()).contains("weights: learned without labels");
      Resolution pinned = run(world, declared("resolve-model.yaml", fitted.model()));
      assertThat(pinned.model()).contains("weights: pinned");
      assertThat(world.lines("select * from link order by all")).isEqualTo(links);
    }
  }

  @Test
  void pinned_weights_of_other_columns_are_refused_with_advice() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 100);
      String model = world.resolve().model();
      world.engine().run("update record set phones = []");
      assertThatThrownBy(() -> run(world, declared("resolve-model.yaml", model)))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("`phone`");
      world.engine().run("update record set phones = ['0170123' || key], sex = 'f'");
      assertThatThrownBy(() -> run(world, declared("resolve-model.yaml", model)))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("`sex`")
          .extracting("help")
          .asString()
          .contains("remove `resolve-model.yaml`");
    }
  }

  @Test
  void every_rule_says_beforehand_what_it_will_bring_together() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 300);
      List<Workload> told = new ArrayList<>();
      Resolution resolution =
          Resolver.run(
              world.engine(),
              world.ledger(),
              World.OPTIONS,
              Resolver.Watcher.ofWork((kind, work, leftOut) -> told.addAll(work)));
      assertThat(told).hasSameSizeAs(resolution.rules());
      for (int k = 0; k < told.size(); k++) {
        assertThat(told.get(k).rule()).isEqualTo(resolution.rules().get(k).rule());
        assertThat(told.get(k).pairs()).isGreaterThanOrEqualTo(resolution.rules().get(k).pairs());
        assertThat(told.get(k).largest()).isGreaterThanOrEqualTo(2);
        assertThat(told.get(k).value()).isNotBlank();
      }
    }
  }

  @Test
  void a_refused_budget_suggests_a_narrower_rule() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 300);
      Options loose =
          declared("resolve.yaml", "person: {block: [[email], [city, given]], pairs: 1000}");
      assertThatThrownBy(() -> run(world, loose))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("budget of 1,000")
          .hasMessageContaining("`city+given`")
          .extracting("help")
          .asString()
          .contains("write the rule `[city, given, ")
          .contains("largest block");
    }
  }

  @Test
  void a_guard_that_is_switched_off_no_longer_holds_a_family_apart() {
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      String home = "ashby@example.org,0170123456,Mill Way,3,99001,York";
      world.person("crm", "m", "Mary,Ashby,1960-04-01," + home);
      world.person("crm", "j", "John,Ashby,1958-09-12," + home);
      world.resolve();
      assertThat(world.party("crm", "m")).isNotEqualTo(world.party("crm", "j"));
      run(world, declared("resolve.yaml", "person: {guards: {household: off}}"));
      assertThat(world.party("crm", "m")).isEqualTo(world.party("crm", "j"));
    }
  }

  @Test
  void a_guard_of_the_workspace_refuses_and_is_named() {
    String guard =
        """
        person:
          guards:
            landline:
              why: one telephone is one person here
              refuses: [{phone: different, birth_date: exact}]
        """;
    try (World world = new World(folder)) {
      new Crowd(4).fill(world.engine(), 200);
      world.person(
          "crm", "a", "Ada,Byron,1985-12-10,ada@example.org,0170998877,Low Road,1,99001,X");
      world.person(
          "web", "b", "Ada,Byron,1985-12-10,ada@example.org,0301112233,Low Road,1,99001,X");
      world.resolve();
      assertThat(world.party("crm", "a")).isEqualTo(world.party("web", "b"));
      Options options = declared("resolve.yaml", guard);
      run(world, options);
      assertThat(world.party("crm", "a")).isNotEqualTo(world.party("web", "b"));
      assertThat(
              PairExplanation.of(
                      world.engine(), new RecordKey("crm", "a"), new RecordKey("web", "b"), options)
                  .orElseThrow()
                  .guard())
          .contains("landline");
    }
  }

  @Test
  void levels_that_are_left_out_count_as_the_next_less_alike() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 200);
      Options options =
          declared("resolve.yaml", "person: {compare: {given: [exact, different], sex: off}}");
      run(world, options);
      assertThat(world.lines("select distinct level from match_weight where field = 'given'"))
          .hasSize(2);
      assertThat(world.lines("select weights from link where weights like '%given=alike%'"))
          .isEmpty();
    }
  }

  @Test
  void enough_decisions_move_the_weights_and_the_model_says_so() {
    try (World world = new World(folder)) {
      List<TrueCustomer> truth = new Crowd(11).fill(world.engine(), 300);
      assertThat(world.resolve().model()).contains("learned without labels\n");
      List<String> before = world.lines("select * from match_weight order by all");
      world.ledger().decide(decisions(truth));
      assertThat(world.resolve().model()).contains("then from 80 decisions");
      assertThat(world.lines("select * from match_weight order by all")).isNotEqualTo(before);
      assertThat(Evaluation.of(world.engine(), truth, World.OPTIONS).pairs().f1())
          .isGreaterThan(0.95);
    }
  }

  /** Forty true pairs and forty pairs of neighbours. */
  private static List<Decision> decisions(List<TrueCustomer> truth) {
    List<Decision> decisions = new ArrayList<>();
    int same = 0;
    int never = 0;
    for (int k = 1; k < truth.size(); k++) {
      TrueCustomer a = truth.get(k - 1);
      TrueCustomer b = truth.get(k);
      boolean one = a.customer().equals(b.customer());
      if (one ? same++ < 40 : never++ < 40) {
        decisions.add(
            new Decision(
                a.record(),
                b.record(),
                one ? Decision.Verdict.MATCH : Decision.Verdict.NEVER,
                "seen",
                "steward",
                LocalDate.of(2026, 1, 1)));
      }
    }
    return decisions;
  }

  @Test
  void clusters_are_the_same_when_the_built_in_model_is_written_out() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 200);
      world.resolve();
      List<String> usual = world.lines(CLUSTERS);
      run(world, declared("resolve.yaml", Matching.standardText()));
      assertThat(world.lines(CLUSTERS)).isEqualTo(usual);
    }
  }
}
