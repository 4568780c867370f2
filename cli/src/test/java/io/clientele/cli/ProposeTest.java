package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many do and nobody declared is offered as a change of the journey's file. */
final class ProposeTest {
  private static final String JOURNEY =
      """
      journeyID: J
      journeyTitle: A question
      description: From a question to thanks
      x-clientele: {sources: [calls]}
      journeyStages:
        - stageID: ask
          stageName: Ask
          match: [{touchpoint: ask, when: "activity = 'ask'"}]
        - stageID: thank
          stageName: Thank
          match: [{touchpoint: thank, when: "activity = 'thank'"}]
      """;

  private static final String CALLS =
      """
      no,what,at
      c1,ask,2026-01-01
      c1,"hold, on",2026-01-02
      c1,thank,2026-01-03
      c2,ask,2026-01-01
      c2,thank,2026-01-02
      """;

  @TempDir private Path folder;

  @Test
  void a_frequent_undeclared_activity_becomes_an_optional_stage_before_what_follows()
      throws IOException {
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: Calls
        sources: {calls: {file: calls.csv, events: {case: no, activity: what, at: at}}}
        """);
    Files.writeString(folder.resolve("calls.csv"), CALLS);
    Files.writeString(folder.resolve("question.journey.yaml"), JOURNEY);
    Outcome.of("run", folder);
    Path patch = folder.resolve("question.patch");

    Outcome.of("measure", "--propose", patch, folder);

    assertThat(Files.readString(patch))
        .isEqualTo(
            """
            --- a/question.journey.yaml
            +++ b/question.journey.yaml
            @@ -6,6 +6,13 @@
               - stageID: ask
                 stageName: Ask
                 match: [{touchpoint: ask, when: "activity = 'ask'"}]
            +  # in 1 cases, 50.0 %
            +  - stageID: "hold-on"
            +    stageName: "hold, on"
            +    optional: true
            +    repeatable: true
            +    match:
            +      - {touchpoint: "hold, on", when: "activity = 'hold, on'"}
               - stageID: thank
                 stageName: Thank
                 match: [{touchpoint: thank, when: "activity = 'thank'"}]
            """);
  }
}
