package io.clientele.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.SourceFile;
import org.junit.jupiter.api.Test;

/** A diff is what {@code git apply} reads. */
final class DiffTest {
  @Test
  void a_changed_line_stands_between_three_lines_of_context() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/a.yaml
            +++ b/a.yaml
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void a_missing_last_line_end_and_a_carriage_return_are_seen() {
    assertThat(diff("1", "1\n")).endsWith("@@\n-1\n\\ No newline at end of file\n+1\n");
    assertThat(diff("1\r\n", "1\n")).endsWith("@@\n-1\r\n+1\n");
    assertThat(diff("1\n", "1\n")).isEmpty();
  }

  private static String diff(String before, String after) {
    return new Change(new SourceFile("a.yaml", before), new SourceFile("a.yaml", after)).diff();
  }
}
