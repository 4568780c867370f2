package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine has to answer before it can run the SQL of the product. */
abstract class EngineContract {
  @TempDir private Path folder;

  /** An engine with empty tables, which closes with what is given. */
  abstract Draft open(Path folder);

  @Test
  final void every_function_of_the_dialect_gives_the_result_beside_its_example()
      throws IOException {
    try (Draft draft = open(folder)) {
      for (Dialect.Taught function : Dialect.taught()) {
        String query = "select cast(" + function.example() + " as varchar)";
        List<String> answer = draft.engine().rows(Sql.of(query), row -> row.text(1));
        assertThat(answer).as(function.example()).containsExactly(function.result());
      }
    }
  }

  @Test
  final void equal_questions_are_ordered_alike_and_nothing_comes_last_or_first_as_asked() {
    try (Draft draft = open(folder)) {
      String rows = "(select unnest([2, null, 1]) as n)";
      assertThat(texts(draft, "select n from " + rows + " order by n nulls first"))
          .containsExactly("", "1", "2");
      assertThat(texts(draft, "select n from " + rows + " order by n desc nulls last"))
          .containsExactly("2", "1", "");
      assertThat(texts(draft, "select ntile(2) over (order by n nulls last) from " + rows))
          .containsExactlyInAnyOrder("1", "1", "2");
    }
  }

  @Test
  final void decimals_are_summed_without_loss_in_any_order() {
    try (Draft draft = open(folder)) {
      String sum =
          "select cast(sum(cast(n as decimal(38, 6))) as varchar)"
              + " from (select unnest([0.1, 0.2, 0.3]) as n)";
      assertThat(texts(draft, sum)).containsExactly("0.600000");
    }
  }

  private static List<String> texts(Draft draft, String query) {
    return draft.engine().rows(Sql.of(query), row -> row.text(1));
  }
}
