package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a relationship declares, beside what was measured of its customers. */
final class StandingsTest {
  private static final SourceFile SEGMENT =
      new SourceFile(
          "s.yaml",
          """
          customerID: S
          title: All
          description: Everybody
          customerLifecycleStage: usage
          customerLifetimeValue: {value: 900, currency: EUR, timespan: Annual}
          acquisitionChannels: [Branch]
          strategicAlignment: Carries 40% of all profits
          x-clientele:
            membership: {entity: person, rule: "tenure_days >= 0"}
          """);
  private static final SourceFile RELATIONSHIP =
      new SourceFile(
          "r.yaml",
          """
          relationshipID: R
          title: Shop
          customerSegmentID: S
          relationshipType: sales
          relationshipStrength: 5
          engagementLevel: Dormant
          relationshipValue: {currentValue: 20, currency: EUR}
          engagementModel: {contactFrequency: Weekly}
          """);

  private static final String RELATED = "relationship_id = 'R'";

  @TempDir private Path folder;

  private List<String> standing(int customers, String whose) {
    try (Store store = new Store(folder)) {
      StringBuilder rows = new StringBuilder();
      for (int n = 0; n < customers; n++) {
        rows.append(n == 0 ? "" : ",")
            .append("('o%d','shop','P%d','purchase',date '2026-01-01' - %d,".formatted(n, n, n))
            .append(n % 2 == 0 ? "10)" : "30)");
      }
      store.put("event(event_id, source, party_id, activity, \"at\", value)", rows.toString());
      Model model = Model.of(Folder.of(folder, List.of(SEGMENT, RELATIONSHIP)));
      Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
      return store.ask(
          "select aspect, declared, measured, n, verdict from standing where " + whose, 5);
    }
  }

  @Test
  void what_is_declared_agrees_differs_or_lies_too_high() {
    assertThat(standing(40, RELATED))
        .containsExactly(
            "strength 5 3.00 40 declared too high",
            "current value 20 20.00 40 agrees",
            "potential value   0 unmeasurable",
            "frequency Weekly 0.00 40 declared too high",
            "engagement dormant dormant 40 agrees",
            "loyalty   0 unmeasurable");
  }

  @Test
  void few_customers_decide_nothing() {
    assertThat(standing(4, RELATED))
        .allSatisfy(row -> assertThat(row).endsWith("unmeasurable"))
        .hasSize(6);
  }

  /** Everybody bought once, longer than 90 days ago or not. */
  @Test
  void a_segment_stands_beside_its_stage_worth_channels_and_claims() {
    assertThat(standing(200, "relationship_id is null"))
        .containsExactly(
            "lifecycle usage usage 200 agrees",
            "lifetime value 900 EUR Annual  0 unmeasurable",
            "share of profit 40  0 unmeasurable",
            "progression   0 undeclared",
            "acquisition channels Branch  0 unmeasurable",
            "retention strategies   0 undeclared");
  }
}
