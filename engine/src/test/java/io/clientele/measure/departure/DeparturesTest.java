package io.clientele.measure.departure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.results.StoredResults;
import io.clientele.measure.Declared;
import io.clientele.measure.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeparturesTest {
  private static final String READING =
      "reading(measure, journey_id, stage_id, channel, org_unit, period, value, low, high, n, unit,"
          + " as_of)";

  @Test
  void the_worst_of_each_sort_comes_first_with_interval_and_n(@TempDir Path folder) {
    Declared model =
        new Declared()
            .journey("J", java.util.List.of(), Declared.stage("J/b", "activity = 'b'"))
            .indicator("S", "Depth", 4.9, 4.5, "products-held");
    model.elements.add(Declared.element("J", "journey", "{}"));
    try (Store store = new Store(folder)) {
      store
          .put(
              READING,
              "('stage-reach','J','J/b','web',null,'all',31,26.6,35.4,471,'%','2026-06-30'),"
                  + "('stage-reach','J','J/b','branch',null,'all',90,87,92,580,'%','2026-06-30'),"
                  + "('csat',null,null,null,'North','2026-01',85,78,92,100,'%','2026-06-30'),"
                  + "('csat',null,null,null,'North','2026-02',84,77,91,100,'%','2026-06-30'),"
                  + "('csat',null,null,null,'North','2026-03',40,31,49,100,'%','2026-06-30'),"
                  + "('csat',null,null,null,'South','2026-01',85,78,92,100,'%','2026-06-30')")
          .put(
              "indicator(subject_id, name, declared_current, measured, low, high, n, verdict)",
              "('S','Depth',4.9,2.9,2.8,3.0,812,'missed')")
          .put("conformance(journey_id, cases)", "('J', 1051)")
          .put(
              "deviation(journey_id, kind, detail, cases, share)",
              "('J','repeated','J/b',105,0.0999),('J','undeclared','z',5,0.005)");
      assertThat(Departures.rank(new StoredResults(store.engine()), model))
          .extracting(Departure::sentence)
          .containsExactly(
              "J stage `b` skipped by 69 % of web cases (65..73 %, n=471), by 10 % of the others",
              "csat of North is 40 % since 2026-03 (31..49 %, n=100), 85 % before",
              "indicator Depth of S declared 4.9, measured 2.9 (2.8..3, n=812)",
              "J stage `b` repeated by 10 % of cases (8..12 %, n=1,051)");
    }
  }

  @Test
  void a_fall_that_is_over_is_told_with_its_end(@TempDir Path folder) {
    try (Store store = new Store(folder)) {
      String month = "('csat',null,null,null,'North','2026-%s',%d,%d,%d,100,'%%','2026-06-30')";
      store.put(
          READING,
          String.join(
              ",",
              month.formatted("01", 85, 78, 92),
              month.formatted("02", 40, 31, 49),
              month.formatted("03", 44, 35, 53),
              month.formatted("04", 80, 72, 88)));
      assertThat(Departures.rank(new StoredResults(store.engine()), new Declared()))
          .extracting(Departure::sentence)
          .containsExactly(
              "csat of North was 42 % from 2026-02 to 2026-03 (36..48 %, n=200), 85 % before and"
                  + " 80 % since");
    }
  }

  @Test
  void without_results_nothing_departs() {
    assertThat(Departures.rank(io.clientele.check.Results.NONE, new Declared())).isEmpty();
  }
}
