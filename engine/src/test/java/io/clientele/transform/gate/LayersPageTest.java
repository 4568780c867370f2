package io.clientele.transform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on layers names every condition, and every condition is tried. */
final class LayersPageTest {
  /** What no workspace can show to this version. */
  private static final Set<String> DARK = Set.of("technology-4-pushed", "data-5-requests");

  private static final Pattern ID = Pattern.compile("(?m)^\\| `([a-z-]+-[2-5]-[a-z]+)` \\|");

  @Test
  void the_page_has_a_row_for_every_condition(@TempDir Path folder) throws IOException {
    Path page = Path.of("..", "docs", "reference", "layers.md");
    List<String> rows =
        ID.matcher(Files.readString(page)).results().map(row -> row.group(1)).toList();
    assertThat(rows).containsExactlyElementsOf(ids(folder));
  }

  @Test
  void every_condition_is_tried_where_it_just_holds_and_just_fails(@TempDir Path folder) {
    Set<String> tried =
        Stream.of(
                new ExecutionGatesTest(),
                new DataGatesTest(),
                new StrategyGatesTest(),
                new CultureGatesTest())
            .flatMap(table -> table.cases().stream())
            .map(GateTable.Case::id)
            .collect(Collectors.toCollection(TreeSet::new));
    tried.addAll(DARK);
    assertThat(tried).containsExactlyElementsOf(new TreeSet<>(ids(folder)));
  }

  private static List<String> ids(Path folder) {
    try (Tiny tiny = new Tiny(folder)) {
      return tiny.all().stream().map(Condition::id).toList();
    }
  }
}
