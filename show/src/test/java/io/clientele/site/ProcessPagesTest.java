package io.clientele.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.ProcessResult;
import io.clientele.finding.Finding;
import io.clientele.view.ProcessMap;
import io.clientele.view.Report;
import io.clientele.view.pages.ProcessPage;
import io.clientele.view.pictures.Pictures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ProcessPagesTest {
  @Test
  void a_journey_leads_to_what_customers_do_in_it_and_back() {
    var site = Site.build(Bank.full());
    String process = new String(site.get("processes/journey-001.html"), UTF_8);
    assertThat(process)
        .contains("journeys/journey-001.html", "all 5 activities and all 6 arcs: 100 %")
        .contains("1,249 · 2.5 days", "the most frequent one takes 42 %")
        .contains("9.6 hours", "at once")
        .contains("otherwise: 794 cases; most often way 2 (63.7 %)");
    assertThat(new String(site.get("journeys/journey-001.html"), UTF_8))
        .contains("processes/journey-001.html");
    assertThat(new String(Site.build(Bank.withoutData()).get("processes.html"), UTF_8))
        .contains("Not measured: no data was loaded");
  }

  @Test
  void of_many_activities_the_most_frequent_are_shown_and_their_share_is_said() {
    ProcessPage page = page(tangle(40));
    assertThat(page.map().activities()).hasSize(16);
    assertThat(page.map().arcs()).hasSizeLessThanOrEqualTo(32);
    assertThat(page.shown())
        .contains("the 16 most frequent of 40 activities", "of 152 arcs", page.map().share());
    Set<String> tied = new HashSet<>();
    page.map().arcs().forEach(arc -> tied.addAll(List.of(arc.from(), arc.to())));
    assertThat(page.map().activities())
        .extracting(ProcessMap.Activity::name)
        .allMatch(tied::contains);
  }

  @Test
  void a_tangle_is_drawn_the_same_each_time_and_no_label_covers_another() {
    String drawn = Pictures.draw(page(tangle(40)).map()).text();
    assertThat(Pictures.draw(page(tangle(40)).map()).text()).isEqualTo(drawn);
    List<double[]> labels =
        Pattern.compile("<rect x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\" height=\"16\"")
            .matcher(drawn)
            .results()
            .map(
                found ->
                    new double[] {
                      Double.parseDouble(found.group(1)),
                      Double.parseDouble(found.group(2)),
                      Double.parseDouble(found.group(3))
                    })
            .toList();
    assertThat(labels).hasSizeGreaterThan(15);
    for (double[] a : labels) {
      for (double[] b : labels) {
        boolean right = b[0] > a[0] || (b[0] == a[0] && b[1] != a[1]);
        assertThat(!right || b[1] != a[1] || b[0] >= a[0] + a[2]).isTrue();
      }
    }
    assertThat(drawn).doesNotContain("NaN", "x=\"-");
  }

  private static ProcessPage page(ProcessResult process) {
    TestResults results = new TestResults();
    List<Finding> none = List.of();
    return ProcessPage.all(new Report(new TestModel(), results, none), List.of(process)).get(0);
  }

  /** Every activity leads to the next three and back to one before it, the later the rarer. */
  private static ProcessResult tangle(int activities) {
    List<ProcessResult.Arc> arcs = new ArrayList<>();
    arcs.add(arc("", "a0", 5000));
    for (int k = 0; k < activities; k++) {
      for (int step : new int[] {1, 2, 3, -2}) {
        int to = k + step;
        if (to >= 0 && to < activities) {
          arcs.add(arc("a" + k, "a" + to, 4000 - 90L * k - 7L * (step + 2)));
        }
      }
    }
    arcs.add(arc("a" + (activities - 1), "", 12));
    arcs.sort((a, b) -> Long.compare(b.times(), a.times()));
    long followed = arcs.stream().mapToLong(ProcessResult.Arc::times).sum() - 5012;
    long between = arcs.size() - 2L;
    return new ProcessResult(
        "J-1",
        5000,
        9000,
        activities,
        1,
        between,
        followed,
        arcs,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ProcessResult.Arc arc(String from, String to, long times) {
    OptionalDouble days = OptionalDouble.of(times / 1000.0);
    return new ProcessResult.Arc(from, to, times, days, days, days, "", "");
  }
}
