package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.NoResults;
import io.clientele.check.result.DecidedResult;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import io.clientele.view.pages.GovernancePage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands first on the page Governance. */
final class GovernancePageTest {
  private static final GovernancePage PAGE =
      GovernancePage.of(
          new Report(
              new TestModel(),
              new NoResults() {
                @Override
                public List<DecidedResult> decided() {
                  return List.of(
                      consents("2025-Q4", 40, 0), consents("2026-Q1", 50, 4), sent("2026-Q1"));
                }
              },
              List.of()));

  @Test
  void what_was_decided_lately_stands_above_what_was_decided_before() {
    assertThat(PAGE.decided().rows().stream().map(row -> row.get(4)).map(Table.Cell::text))
        .containsExactly("2026-Q1", "2025-Q4", "2026-Q1");
  }

  @Test
  void areas_in_which_nobody_decided_anything_come_last() {
    assertThat(PAGE.tiles().stream().map(Tile::figure).limit(3)).containsExactly("90", "7", "0");
    assertThat(PAGE.tiles().get(0).detail()).isEqualTo("4 withdrawn");
  }

  private static DecidedResult consents(String quarter, long decided, long withdrawn) {
    return new DecidedResult(
        "consents",
        "customers",
        "",
        "",
        quarter,
        decided,
        withdrawn,
        withdrawn == 0 ? "" : "withdrawn");
  }

  private static DecidedResult sent(String quarter) {
    return new DecidedResult("sends", "letter", "", "", quarter, 7, 0, "");
  }
}
