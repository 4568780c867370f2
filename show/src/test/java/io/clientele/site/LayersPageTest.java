package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.NoResults;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.pages.Backings;
import io.clientele.view.pages.LayersPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LayersPageTest {
  private static final String BUSINESS =
      """
      - {orgUnitID: ORG-1, orgUnitTitle: Advice Desk}
      - {capabilityID: CAP-1, title: Choosing Books, enables: VS-1}
      - {valueStreamID: VS-1, title: Lend Books}
      - customerID: SEG-1
        title: Pupils
        description: Children at school
        orgUnitTitle: Advice Desk
        customerNeeds: [{title: Books for school, relevantCapabilities: [CAP-1]}]
        dependencies: [{domainType: Capability, entityID: CAP-1}]
      - assessmentID: LAY-1
        title: Spring
        rater: Advice Desk
        date: 2026-05-15
        training: [{orgUnitTitle: Advice Desk, people: 8, trained: 6}]
        sponsors:
          - {sponsor: Head of Reading, orgUnitTitle: Advice Desk, lastActive: 2026-06-02}
          - {sponsor: Head of Accounts, lastActive: 2026-01-02, deed: Opened a workshop}
        narratives: [{segment: SEG-1, text: "Books for school come from CHOOSING  BOOKS."}]
        ratings: [{element: culture, self: 3}]
      """;

  @Test
  void what_stands_behind_ratings_is_held_against_the_day_and_the_line_of_sight() {
    Backings backing = LayersPage.of(report(BUSINESS)).backing();
    assertThat(words(backing.sponsors()))
        .containsExactly(
            "Head of Reading | Advice Desk | – | 2026-06-02 | active",
            "Head of Accounts | – | Opened a workshop | 2026-01-02 | idle");
    assertThat(words(backing.training())).containsExactly("Advice Desk | – | 8 | 6 | 75 %");
    assertThat(backing.trained()).isEqualTo("6 of 8 people are trained, 75 %");
    assertThat(backing.narratives())
        .containsExactly(
            new Backings.Told(
                "SEG-1",
                "Pupils",
                "Books for school come from CHOOSING  BOOKS.",
                "passes over value stream"));
  }

  @Test
  void an_assessment_that_brings_nothing_forward_leaves_the_tables_empty() {
    assertThat(
            LayersPage.of(report("- {orgUnitID: ORG-1, orgUnitTitle: Desk}")).backing().isEmpty())
        .isTrue();
  }

  private static Report report(String files) {
    Model model =
        Model.of(Folder.of(Path.of("."), List.of(new SourceFile("business.yaml", files))));
    NoResults measured =
        new NoResults() {
          @Override
          public Optional<LocalDate> asOf() {
            return Optional.of(LocalDate.of(2026, 6, 30));
          }
        };
    return new Report(model, measured, List.of());
  }

  private static List<String> words(Table table) {
    return table.rows().stream()
        .map(row -> String.join(" | ", row.stream().map(Table.Cell::text).toList()))
        .toList();
  }
}
