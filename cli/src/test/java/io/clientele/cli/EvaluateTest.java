package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The example's result held against labels, and against a sample that the truth filled in. */
final class EvaluateTest {
  private static final Example EXAMPLE = Example.once();
  private static final String HEADER = "source_a,key_a,source_b,key_b,match\n";

  @TempDir private Path folder;
  private final Map<String, String> truth = new HashMap<>();

  @BeforeEach
  void readTruth() throws IOException {
    for (String line : Files.readAllLines(EXAMPLE.folder().resolve("data/truth/customers.csv"))) {
      int last = line.lastIndexOf(',');
      truth.put(line.substring(0, last), line.substring(last + 1));
    }
  }

  private boolean isOne(String recordA, String recordB) {
    return Objects.equals(truth.get(recordA), truth.get(recordB));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Outcome evaluate(String option, Path file, Object... more) {
    List<Object> words = new ArrayList<>(List.of("evaluate", option, file));
    words.addAll(List.of(more));
    words.add(EXAMPLE.folder());
    return Outcome.of(words.toArray());
  }

  @Test
  void labelled_pairs_are_counted_and_strange_ones_told() throws IOException {
    StringBuilder pairs = new StringBuilder(HEADER);
    int right = 0;
    int all = 0;
    for (JsonNode link :
        EXAMPLE.query(
            "select source_a || ',' || key_a, source_b || ',' || key_b from link order by all"
                + " limit 200")) {
      String a = link.path(0).asString();
      String b = link.path(1).asString();
      right += isOne(a, b) ? 1 : 0;
      all++;
      pairs.append(a).append(',').append(b).append(isOne(a, b) ? ",yes\n" : ",no\n");
    }
    pairs.append("web,nobody,crm,nobody,yes\n");
    Outcome outcome = evaluate("--pairs", file("pairs.csv", pairs.toString()));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("pairs       200 labelled")
        .contains("precision   %.4f (".formatted((double) right / all))
        .contains("pairs that name a record that is not in the warehouse: 1");
  }

  @Test
  void a_file_without_a_label_is_refused() throws IOException {
    SmallWorkspace.refuses(
        evaluate("--pairs", file("none.csv", HEADER + "web,1,crm,2,\n")), "says yes or no");
    SmallWorkspace.refuses(
        evaluate("--pairs", file("odd.csv", HEADER + "web,1,crm,2,maybe\n")), "`maybe`");
    SmallWorkspace.refuses(evaluate("--pairs", file("other.csv", "a,b\n1,2\n")), "columns");
    Path drawn = folder.resolve("drawn.csv");
    assertThat(evaluate("--draw", drawn).code()).isZero();
    SmallWorkspace.refuses(evaluate("--reviewed", drawn), "says yes or no");
    SmallWorkspace.refuses(evaluate("--draw", drawn), "is there already");
  }

  @Test
  void a_sample_that_the_truth_filled_in_estimates_the_precision() throws IOException {
    Path drawn = folder.resolve("sample.csv");
    assertThat(evaluate("--draw", drawn, "--size", 300, "--seed", 2).code()).isZero();
    List<String> lines = new ArrayList<>(Files.readAllLines(drawn));
    for (int k = 1; k < lines.size(); k++) {
      String[] cells = lines.get(k).split(",", -1);
      boolean one = isOne(cells[3] + "," + cells[4], cells[5] + "," + cells[6]);
      lines.set(k, (one ? "yes" : "no") + lines.get(k));
    }
    Files.write(drawn, lines);
    JsonNode found = Example.json("evaluate", "--json", "--reviewed", drawn, EXAMPLE.folder());
    assertThat(found.path("reviewed").asInt()).isEqualTo(lines.size() - 1);
    Path all = EXAMPLE.folder().resolve("data/truth/customers.csv");
    double precision =
        Example.json("evaluate", "--json", "--truth", all, EXAMPLE.folder())
            .at("/pairs/precision")
            .asDouble();
    assertThat(found.at("/precision/low").asDouble()).isLessThan(precision);
    assertThat(found.at("/precision/high").asDouble()).isGreaterThan(precision);
  }
}
