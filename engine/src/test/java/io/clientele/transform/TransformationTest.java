package io.clientele.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.measure.Declared;
import io.clientele.measure.Store;
import io.clientele.model.LineOfSight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TransformationTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final List<String> HOPS =
      List.of("need-or-journey-stage", "capability", "value-stream", "strategy", "business-value");

  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_rating_is_weighed_against_the_evidence() {
    Declared model = lines(5, 1);
    rate(model, "2026-06-01", "data:4", "customer-to-business:2", "culture:5", "leadership:1");
    store
        .put(
            "load(source, form, rows, rejected, newest)",
            "('a','person',90,10,'2026-06-29'),('b','person',50,0,null)")
        .put("record(source, key, party_id)", "('a','1','P1'),('b','1','P1')");
    Transformation.run(store.engine(), model, AS_OF);
    assertThat(
            store.ask(
                "select element, self, evidence, effective, coverage, verdict from layer"
                    + " where self > 0 order by element",
                6))
        .containsExactly(
            "culture 5 0 2 0.0 unproven",
            "customer-to-business 2 2 2 0.5 supported",
            "data 4 3 3 0.5 overstated",
            "leadership 1 0 1 0.0 unproven");
    assertThat(store.ask("select distinct verdict from layer where self = 0", 1))
        .containsExactly("unrated");
  }

  @Test
  void the_next_step_names_gap_objects_and_owner() {
    Declared model = lines(2, 2, 3);
    String[] all =
        "activation response product-or-service technology data ai customer culture leadership ways-of-working"
            .split(" ", -1);
    List<String> ratings = new ArrayList<>(List.of("customer-to-business:3"));
    for (String element : all) {
      ratings.add(element + ":2");
    }
    rate(model, "2026-06-01", ratings.toArray(String[]::new));
    store.put("load(source, form, rows, rejected)", "('a','person',90,0),('b','person',50,0)");
    Transformation.run(store.engine(), model, AS_OF);
    assertThat(store.ask("select element, gap, objects from step where rank = 1", 3))
        .containsExactly(
            "customer-to-business 1 more segment needs a complete line of sight; 2 end before"
                + " value-stream S0, S1, S2");
    assertThat(store.ask("select imbalance_before > imbalance_after from step where rank = 1", 1))
        .containsExactly("true");
  }

  @Test
  void what_can_be_worked_on_comes_before_what_nothing_shows() {
    Declared model = new Declared();
    rate(model, "2026-06-01", "culture:4");
    Transformation.run(store.engine(), model, AS_OF);
    assertThat(store.ask("select element, gap from step where rank = 1", 2))
        .containsExactly("data 2 more sources need rows");
    assertThat(store.ask("select element, gate from step where rank = 2", 2))
        .containsExactly("customer make it measurable");
    assertThat(store.ask("select count(*) from step", 1)).containsExactly("5");
  }

  @Test
  void an_old_rating_is_stale() {
    Declared model = new Declared();
    rate(model, "2025-06-01", "culture:4");
    Transformation.run(store.engine(), model, AS_OF);
    assertThat(store.ask("select verdict from layer where element = 'culture'", 1))
        .containsExactly("stale");
  }

  /** One segment per number, which is how many hops of its line of sight are there. */
  private static Declared lines(int... present) {
    Declared model = new Declared();
    for (int n = 0; n < present.length; n++) {
      model.segment("S" + n, "");
      List<LineOfSight.Hop> hops = new ArrayList<>();
      for (int hop = 0; hop < HOPS.size(); hop++) {
        String kind = hop == 4 ? "indicator" : HOPS.get(hop);
        hops.add(
            new LineOfSight.Hop(
                HOPS.get(hop),
                hop < present[n] ? List.of(Declared.element("E" + n + hop, kind, "{}")) : List.of(),
                List.of()));
      }
      model.lines.add(new LineOfSight(model.segments.get(n), hops));
    }
    return model;
  }

  private static void rate(Declared model, String date, String... ratings) {
    List<String> items = new ArrayList<>();
    for (String rating : ratings) {
      String[] parts = rating.split(":", -1);
      items.add("{\"element\": \"%s\", \"self\": %s, \"target\": 4}".formatted(parts[0], parts[1]));
    }
    String json =
        "{\"rater\": \"Board\", \"date\": \"%s\", \"ratings\": [%s]}"
            .formatted(date, String.join(", ", items));
    model.elements.add(Declared.element("LAY-1", "layer-assessment", json));
  }
}
