package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments that nobody declared, and what personas say of declared ones, held against data. */
final class ProposingTest {
  private static final List<SourceFile> FILES =
      List.of(
          new SourceFile(
              "clientele.yaml",
              """
              name: shop
              currency: EUR
              sources:
                crm:
                  file: data/crm.csv
                  person:
                    key: no
                    attributes: {annual_income: {column: income, type: number}, trade: trade}
              """),
          new SourceFile(
              "rich.yaml",
              """
              customerID: RICH
              title: Rich
              description: Customers
              orgUnitTitle: Shop
              x-clientele:
                membership: {entity: person, rule: "annual_income >= 100000"}
              """),
          new SourceFile(
              "ann.persona.yaml",
              """
              personaID: ANN
              title: Ann
              customerSegmentID: RICH
              demographicAttributes:
                income: 100k+
                annualIncome: 120000
                trade: Baker in town
                gender: Male
                location: Urban
              """),
          new SourceFile(
              "bob.persona.yaml",
              """
              personaID: BOB
              title: Bob
              customerSegmentID: RICH
              demographicAttributes:
                income: under 50k
                annual_income: 40000
                trade: Nurse
              """));

  @TempDir private Path folder;

  private List<String> measured(String query, int columns) {
    try (Store store = new Store(folder)) {
      List<String> people = new ArrayList<>();
      List<String> values = new ArrayList<>();
      for (int n = 0; n < 120; n++) {
        boolean rich = n % 3 == 0;
        String id = "P%03d".formatted(n);
        people.add("('%s','person',1,null)".formatted(id));
        values.add(
            "('%s','annual_income','%d')".formatted(id, (rich ? 100_000 : 20_000) + 300 * n));
        values.add("('%s','trade','%s')".formatted(id, rich ? "baker" : "nurse"));
        values.add("('%s','sex','%s')".formatted(id, n % 2 == 0 ? "m" : "f"));
        values.add("('%s','birth_date','19%02d-01-01')".formatted(id, rich ? 50 : 90));
      }
      store.put("party(party_id, kind, records, household_id)", String.join(",", people));
      store.put("golden(party_id, field, value)", String.join(",", values));
      Model model = Model.of(Folder.of(folder, FILES));
      Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.parse("2026-06-30")));
      return store.ask(query, columns);
    }
  }

  @Test
  void what_a_persona_says_is_supported_contradicted_or_beyond_the_data() {
    List<String> evidence =
        measured(
            "select persona_id, attribute, test, round(share, 2), n, verdict from persona_evidence"
                + " order by persona_id, attribute",
            6);
    assertThat(evidence)
        .containsExactly(
            "ANN annualIncome below 0.57 40 supported",
            "ANN gender with it 0.5 40 undecided",
            "ANN income within 1.0 40 supported",
            "ANN location  - 0 unmeasurable",
            "ANN trade with it 1.0 40 supported",
            "BOB annual_income below 0.0 40 contradicted",
            "BOB income within 0.0 40 contradicted",
            "BOB trade with it 0.0 40 contradicted");
  }

  @Test
  void customers_who_are_alike_are_proposed_with_a_rule_that_says_who_they_are() {
    List<String> proposals =
        measured(
            "select name, members, rule, rule_members, agreement, nearest_segment, round(jaccard,"
                + " 2), verdict from proposed_segment where method = 'k-means' order by name",
            8);
    assertThat(proposals).hasSize(2);
    assertThat(proposals.get(0)).startsWith("group 1 80 a").endsWith(" 80 1.0 - - clear");
    assertThat(proposals.get(1)).startsWith("group 2 40 a").endsWith(" 40 1.0 RICH 1.0 clear");
  }

  @Test
  void a_proposal_says_what_is_usual_in_it() {
    List<String> traits =
        measured(
            "select name, field, median, overall from proposed_trait where field = 'age'"
                + " order by name",
            4);
    assertThat(traits).containsExactly("group 1 age 36.0 36.0", "group 2 age 76.0 36.0");
  }
}
