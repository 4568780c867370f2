package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.MilestoneResult;
import io.clientele.check.result.MilestoneResult.Disparity;
import io.clientele.check.result.MilestoneResult.Group;
import io.clientele.check.result.MilestoneResult.Reach;
import io.clientele.check.result.MilestoneResult.Step;
import io.clientele.check.result.MilestoneResult.Told;
import io.clientele.check.result.MilestoneResult.Year;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.pages.MilestoneGroupPage;
import io.clientele.view.pages.MilestonesPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A count that points at somebody is neither shown nor left over by a total. */
final class MilestonePageTest {
  private static final List<Group> GROUPS =
      List.of(
          new Group("M0", "Before school", 0, 5, "guardian-only"),
          new Group("M6", "Work", 23, -1, "by-age"));

  private static MilestonesPage page(long small, Told told, Disparity uneven, Reach reach) {
    TestResults results = new TestResults();
    results.milestones =
        new MilestoneResult(
            GROUPS,
            List.of(
                new Year(2026, "M0", small, 0),
                new Year(2026, "M6", 1234, 0),
                new Year(2027, "M0", 0, 0),
                new Year(2027, "M6", 1234, small)),
            List.of(new Step("M0", "known", small), new Step("M6", "known", 1234)),
            List.of(told),
            List.of(),
            List.of(uneven),
            List.of(reach));
    Model empty = Model.of(Folder.of(Path.of("."), List.of()));
    return MilestonesPage.of(new Report(empty, results, List.of()));
  }

  private static String words(Table table) {
    return String.join(
        "\n",
        table.rows().stream()
            .map(
                row ->
                    String.join(
                        " | ", row.stream().map(cell -> cell.text() + cell.sort()).toList()))
            .toList());
  }

  @Test
  void what_a_few_are_counted_with_is_rounded() {
    MilestonesPage page =
        page(
            4,
            new Told("MSG", "M0", 121, 0, 4),
            new Disparity("MSG", "region", "NW", 100, 0.07, 0.5, 0.14, "less often", ""),
            new Reach("CH", "web", 503, 7, 0, 40, 3));
    assertThat(page.lead()).startsWith("About 1,240 people at 2 milestones");
    assertThat(words(page.groups()))
        .contains("| under 10", "| about 1,230")
        .doesNotContain("1,234", "1234");
    assertThat(words(page.told())).contains("about 120120 | 00 | under 105 | about 120120");
    assertThat(words(page.uneven()))
        .contains("| about 100100 | few | 50 %")
        .contains("| – | less often");
    assertThat(words(page.reach()))
        .contains("about 500500 | under 105 | 00 | about 4040 | under 105");
    assertThat(words(page.river().orElseThrow().table()))
        .isEqualTo("Before school | under 105 | 00\nWork | 1,2301230 | 1,230 (+under 10)1230");
  }

  @Test
  void where_nobody_is_among_few_counts_are_exact() {
    MilestonesPage page =
        page(
            14,
            new Told("MSG", "M0", 121, 0, 44),
            new Disparity("MSG", "region", "NW", 100, 0.27, 0.5, 0.54, "less often", ""),
            new Reach("CH", "web", 503, 17, 0, 41, 13));
    assertThat(page.lead()).startsWith("1,248 people");
    assertThat(words(page.groups())).contains("| 1414", "| 1,2341234");
    assertThat(words(page.told())).contains("121121 | 00 | 4444 | 7777");
    assertThat(words(page.uneven())).contains("| 100100 | 27 %");
    assertThat(words(page.reach())).contains("503503 | 1717 | 00 | 4141 | 1313");
  }

  @Test
  void each_group_has_a_page_with_what_it_may_receive_and_why_not() {
    TestResults results = new TestResults();
    results.milestones =
        new MilestoneResult(
            GROUPS,
            List.of(),
            List.of(new Step("M0", "known", 40), new Step("M6", "known", 1234)),
            List.of(new Told("LIST", "M6", 900, 700, 0), new Told("LIST", "M0", 40, 0, 25)),
            List.of(new MilestoneResult.Refusal("LIST", "M0", "G7 the guardian chose others", 15)),
            List.of(),
            List.of());
    Report report = new Report(Model.of(Folder.of(Path.of("."), List.of())), results, List.of());
    MilestoneGroupPage page = MilestoneGroupPage.all(report, MilestonesPage.of(report)).get(0);
    assertThat(page.lead())
        .isEqualTo("Ages 0 to 5, unless an enrolment decides: only the guardian is addressed.");
    assertThat(words(page.told())).startsWith("LIST | 40").contains("| 25").doesNotContain("900");
    assertThat(words(page.reasons())).isEqualTo("LIST | G7 the guardian chose others");
    assertThat(page.neighbours()).extracting(Group::id).containsExactly("M6");
  }
}
