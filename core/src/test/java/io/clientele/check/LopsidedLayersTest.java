package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which levels count when layers are compared. */
final class LopsidedLayersTest {
  private static final String ASSESSMENT =
      """
      assessmentID: LAY-1
      title: Spring
      date: 2026-06-15
      ratings:
        - {element: activation, self: 4}
        - {element: response, self: 4}
        - {element: product-or-service, self: 4}
        - {element: customer, self: 4}
        - {element: customer-to-business, self: 4}
      """;

  private static final String LEVELS =
      """
      layers:
        - {layer: experience-execution, element: activation, self: 4, evidence: 4, effective: 4, verdict: supported}
        - {layer: strategy, element: customer, self: 4, evidence: 1, effective: %d, verdict: contradicted}
        - {layer: strategy, element: customer-to-business, self: 4, evidence: 4, effective: 2, verdict: supported}
      """;

  @Test
  void after_a_run_layers_are_compared_by_what_counts_of_them() {
    assertThat(apart(Results.NONE)).isEmpty();
    assertThat(apart(PageResults.of(LEVELS.formatted(2)))).isEmpty();
    assertThat(apart(PageResults.of(LEVELS.formatted(1))))
        .containsExactly(
            "layer assessment `Spring` counts, as far as can be shown, with `experience-execution`"
                + " at 4.0 and `strategy` at 1.3, more than two levels apart");
  }

  private static List<String> apart(Results results) {
    SourceFile file = new SourceFile("spring.layer-assessment.yaml", ASSESSMENT);
    Model model = Model.of(Folder.of(Path.of("."), List.of(file)));
    return Checks.run(new Facts(model, results, LocalDate.of(2026, 6, 30))).stream()
        .filter(finding -> finding.code().equals("CLT805"))
        .map(Finding::message)
        .filter(message -> message.contains("apart"))
        .toList();
  }
}
