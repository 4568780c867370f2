package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.model.matching.Matching;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WeakClustersTest {
  /** What a test needs of weights: each equal value outweighs two others that differ. */
  private static final String PINS =
      """
      person:
        lambda: 0.5
        comparisons:
          email:
            exact: {m: 0.9, u: 0.001, bits: 10}
            user: {m: 0.03, u: 0.1, bits: -2}
            alike: {m: 0.03, u: 0.1, bits: -2}
            different: {m: 0.04, u: 0.799, bits: -2}
          phone:
            exact: {m: 0.9, u: 0.001, bits: 10}
            slip: {m: 0.05, u: 0.1, bits: -2}
            different: {m: 0.05, u: 0.899, bits: -2}
          identifier:card:
            exact: {m: 0.9, u: 0.001, bits: 10}
            slip: {m: 0.05, u: 0.1, bits: -2}
            different: {m: 0.05, u: 0.899, bits: -2}
      """;

  private static Matches match(String limits, Decisions decisions, String... rows) {
    List<SourceFile> files =
        List.of(
            new SourceFile(
                "resolve.yaml", "person: {guards: {alone: off}, clusters: " + limits + "}"),
            new SourceFile("resolve-model.yaml", PINS));
    Matching matching = Model.of(Folder.of(Path.of("."), files)).matching();
    assertThat(matching.faults()).isEmpty();
    Settings settings =
        new Settings(
            1, List.of(), Optional.ofNullable(matching.pins().get("person")), new Parallel(2));
    return Kernel.of(matching.person(), population(rows), settings).match(decisions);
  }

  private static Population population(String... rows) {
    List<Column> columns = new ArrayList<>();
    List<String> names = List.of("email", "phone", "identifier:card");
    for (int c = 0; c < names.size(); c++) {
      ColumnReader reader = new ColumnReader();
      for (String row : rows) {
        reader.add(row.split(",", -1)[c]);
      }
      columns.add(reader.column(names.get(c), UnaryOperator.identity(), new Parallel(1)));
    }
    return new Population(rows.length, columns);
  }

  private static List<Integer> clusters(Matches matches, int rows) {
    return IntStream.range(0, rows).map(matches::cluster).boxed().toList();
  }

  private static final String[] TWO_PEOPLE = {
    "a@x.example,1111111,", "a@x.example,1111111,777",
    "b@y.example,2222222,777", "b@y.example,2222222,"
  };

  @Test
  void a_lone_link_between_two_groups_that_differ_is_cut_and_reviewed() {
    Matches matches = match("{bridges: on}", new Decisions(), TWO_PEOPLE);
    assertThat(clusters(matches, 4)).containsExactly(0, 0, 2, 2);
    assertThat(matches.report().bridges()).isEqualTo(1);
    assertThat(matches.doubts())
        .anySatisfy(
            doubt -> {
              assertThat(doubt.why()).isEqualTo("bridge");
              assertThat(List.of(doubt.rowA(), doubt.rowB())).containsExactly(1, 2);
            });
  }

  @Test
  void it_stays_where_bridges_are_not_cut_or_a_steward_made_it() {
    assertThat(clusters(match("{bridges: off}", new Decisions(), TWO_PEOPLE), 4))
        .containsExactly(0, 0, 0, 0);
    Decisions decisions = new Decisions();
    decisions.same(1, 2);
    assertThat(clusters(match("{bridges: on}", decisions, TWO_PEOPLE), 4))
        .containsExactly(0, 0, 0, 0);
  }

  @Test
  void a_chain_that_is_too_long_is_named_with_its_weakest_link() {
    String[] chain = new String[10];
    for (int k = 0; k < chain.length; k++) {
      chain[k] =
          "m%d@x.example,%d,%s".formatted(k / 2, 5000000 + 1111 * ((k + 1) / 2), k == 0 ? "1" : "");
    }
    Matches matches = match("{bridges: off, diameter: 5}", new Decisions(), chain);
    assertThat(clusters(matches, 10)).containsOnly(0);
    assertThat(matches.report().weak())
        .singleElement()
        .satisfies(
            weak -> {
              assertThat(weak.size()).isEqualTo(10);
              assertThat(weak.diameter()).isEqualTo(9);
            });
    assertThat(matches.doubts()).anyMatch(doubt -> doubt.why().equals("weak"));
  }

  @Test
  void thousands_of_records_in_one_cluster_are_named_and_the_run_ends() {
    String[] same = new String[2_000];
    for (int k = 0; k < same.length; k++) {
      same[k] =
          "m%d@x.example,%d,%s".formatted(k / 20, 5_000_000 + (k + 10) / 20, k == 0 ? "1" : "");
    }
    Matches matches = match("{bridges: on, most: 50}", new Decisions(), same);
    assertThat(matches.report().weak()).isNotEmpty();
    assertThat(matches.report().weak().get(0).size()).isEqualTo(2_000);
  }
}
