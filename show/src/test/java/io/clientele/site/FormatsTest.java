package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.FormatResult;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.pages.JourneyPage;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What each experience format of a journey is good for. */
final class FormatsTest {
  private static final Figure NONE =
      new Figure(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0);

  private static Figure figure(double low, double value, double high) {
    return new Figure(
        OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high), 200);
  }

  @Test
  void a_format_is_strong_where_its_interval_lies_beyond_all_others() {
    TestResults results = new TestResults();
    results.formats =
        List.of(
            new FormatResult(
                "J", "activation", figure(50, 55, 60), figure(70, 75, 80), figure(1, 1.2, 1.4)),
            new FormatResult(
                "J", "response", figure(95, 97, 99), figure(40, 45, 50), figure(3, 4, 5)),
            new FormatResult(
                "J", "product-or-service", figure(58, 62, 66), NONE, figure(1.3, 1.5, 1.7)),
            new FormatResult("OTHER", "response", figure(1, 2, 3), NONE, NONE));
    Model model =
        Model.of(
            Folder.of(
                Path.of("."),
                List.of(
                    new SourceFile(
                        "j.yaml",
                        "{journeyID: J, journeyTitle: A question, journeyStages: [{stageID: a,"
                            + " stageName: A}]}"))));
    JourneyPage page =
        JourneyPage.of(new Report(model, results, List.of()), model.journeys().get(0), List.of());
    assertThat(page.evidence().formats().rows())
        .extracting(
            row ->
                String.join(
                    " | ",
                    List.of(row.get(0), row.get(4), row.get(9), row.get(10)).stream()
                        .map(Table.Cell::text)
                        .toList()))
        .containsExactly(
            "Activation | 75 % | satisfaction | ",
            "Response | 45 % | reach | satisfaction, effort", "Product or service | – |  | ");
  }
}
