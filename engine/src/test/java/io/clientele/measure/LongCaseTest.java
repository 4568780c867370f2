package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.Capacity;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that never ends: what should have been many cases has one name. */
final class LongCaseTest {
  private static final String JOURNEY =
      """
      journeyID: J-1
      journeyTitle: Opening an account
      x-clientele: {sources: [app], gap: P30D}
      journeyStages:
        - stageID: start
          stageName: Start
          match: [{touchpoint: Start, when: "activity = 'start'"}]
        - stageID: use
          stageName: Use
          match: [{touchpoint: Use, when: "activity = 'use'"}]
      """;

  @Test
  void a_case_of_a_million_events_is_measured_in_little_memory(@TempDir Path folder) {
    Model model = Model.of(Folder.of(folder, List.of(new SourceFile("j.journey.yaml", JOURNEY))));
    try (Draft draft = Warehouse.at(folder, new Capacity(2, 700)).next(false)) {
      Engine engine = draft.engine();
      engine.run(
          """
          insert into event_row(source, customer_key, case_id, activity, "at", channel, seq)
          select 'app', 'K', 'C', ['start', 'use', 'ask', 'use'][1 + i % 4],
            timestamp '2026-01-01' + to_seconds(10 * i), ['web', 'phone'][1 + i % 2], i
          from range(1000000) t(i)
          """);
      Measures.run(engine, model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
      assertThat(numbers(engine, "select cases, events, variants from process"))
          .containsExactly(1L, 1_000_000L, 1L);
      assertThat(numbers(engine, "select cost, unmatched_events, cases from conformance"))
          .containsExactly(999_998L, 250_000L, 1L);
      assertThat(numbers(engine, "select times, times, times from channel_switch order by 1"))
          .startsWith(499_999L);
      assertThat(engine.rows(Sql.of("select path from variant"), row -> row.text(1)).get(0))
          .endsWith(" … (1000000 steps)");
    }
  }

  private static List<Long> numbers(Engine engine, String query) {
    return engine
        .rows(Sql.of(query), row -> List.of(row.integer(1), row.integer(2), row.integer(3)))
        .get(0);
  }
}
