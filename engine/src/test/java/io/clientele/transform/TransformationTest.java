package io.clientele.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.transform.gate.Tiny;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TransformationTest {
  private Tiny tiny;

  @BeforeEach
  void open(@TempDir Path folder) {
    tiny = new Tiny(folder);
  }

  @AfterEach
  void close() {
    tiny.close();
  }

  @Test
  void a_rating_is_weighed_against_the_evidence() {
    rate("2026-06-01", "product-or-service:2", "data:5", "ai:4", "leadership:1");
    tiny.declare(
            "{customerID: S-1, title: One, description: Some, orgUnitTitle: Desk, dependencies:"
                + " [{dependencyType: Important, domainType: Product, entityID: P-1, description:"
                + " It}]}",
            "{productID: P-1, title: Thing}",
            "{orgUnitID: U-1, orgUnitTitle: Desk}")
        .rows(
            "load(source, form, rows, rejected, newest)",
            "('a','person',90,10,'2026-06-29'),('b','person',50,0,null)")
        .rows("record(source, key, party_id)", "('a','1','P1'),('b','1','P1')")
        .transformed();
    assertThat(
            tiny.ask(
                "select element, self, evidence, effective, coverage, verdict from layer"
                    + " where self > 0 order by element",
                6))
        .containsExactly(
            "ai 4 1 2 0.0 unproven",
            "data 5 3 3 0.5 contradicted",
            "leadership 1 2 1 0.25 unproven",
            "product-or-service 2 2 2 0.25 unproven");
    assertThat(tiny.ask("select distinct verdict from layer where self = 0", 1))
        .containsExactly("unrated");
  }

  @Test
  void the_next_step_names_gap_objects_and_owner_and_what_it_changes() {
    tiny.declare(
            "{customerID: S-1, title: One, description: Some, orgUnitTitle: Desk, customerNeeds:"
                + " [Rest]}",
            "{customerID: S-2, title: Two, description: Some, orgUnitTitle: Desk, customerNeeds:"
                + " [Rest]}",
            "{personaID: PE-1, title: Ann, customerSegmentID: S-2}",
            "{orgUnitID: U-1, orgUnitTitle: Desk}")
        .rows("membership(segment_id, party_id)", "('S-1','P1'),('S-2','P1')");
    rateAll(2);
    tiny.transformed();
    assertThat(
            tiny.ask(
                "select element, level, objects, owner, imbalance_before > imbalance_after,"
                    + " mean_before < mean_after from step where element = 'customer'",
                6))
        .containsExactly("customer 2 S-1 Desk true true");
    assertThat(tiny.ask("select gap from step where element = 'customer'", 1))
        .containsExactly("1 more segment needs a persona");
  }

  @Test
  void what_cannot_be_seen_is_first_to_be_made_measurable() {
    rate("2026-06-01", "culture:4");
    tiny.transformed();
    assertThat(tiny.ask("select element, gate, gap from step where rank = 1", 3))
        .containsExactly(
            "customer make it measurable: every segment says what its customers need; every segment"
                + " has a persona there is no segment yet");
    assertThat(tiny.ask("select count(*) from step", 1)).containsExactly("5");
  }

  @Test
  void an_old_rating_is_stale() {
    rate("2025-06-01", "culture:4");
    tiny.transformed();
    assertThat(tiny.ask("select verdict from layer where element = 'culture'", 1))
        .containsExactly("stale");
  }

  private void rateAll(int self) {
    List<String> ratings = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      layer.elements().forEach(element -> ratings.add(element + ":" + self));
    }
    rate("2026-06-01", ratings.toArray(String[]::new));
  }

  private void rate(String date, String... ratings) {
    StringBuilder text =
        new StringBuilder(
            "assessmentID: LAY-1\ntitle: What we think\nrater: Board\ndate: "
                + date
                + "\nratings:\n");
    for (String rating : ratings) {
      String[] parts = rating.split(":", -1);
      text.append("  - {element: %s, self: %s, target: 4}\n".formatted(parts[0], parts[1]));
    }
    tiny.file("layers.yaml", text.toString());
  }
}
