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

/** Segments beside what was declared, beside each other and beside themselves three months ago. */
final class SegmentsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
  private static final String SETTINGS =
      """
      name: shop
      currency: EUR
      sources:
        crm:
          file: data/crm.csv
          person:
            key: no
            attributes: {annual_income: {column: income, type: number}, town: town}
      """;

  @TempDir private Path folder;

  private static SourceFile segment(String id, String rule, String size) {
    return new SourceFile(
        id + ".yaml",
        """
        customerID: %s
        title: %s
        description: Customers
        orgUnitTitle: Shop
        x-clientele:
          membership: {entity: person, rule: "%s"%s}
        """
            .formatted(id, id, rule, size.isEmpty() ? "" : ", size: " + size));
  }

  /** Customer n bought first n days before today, and again today if n is even. */
  private static String purchases(int customers) {
    List<String> rows = new ArrayList<>();
    for (int n = 1; n <= customers; n++) {
      rows.add(purchase("a" + n, n, "date '2026-06-30' - " + n, 10 * n));
      if (n % 2 == 0) {
        rows.add(purchase("b" + n, n, "date '2026-06-30'", 10 * n));
      }
    }
    return String.join(",", rows);
  }

  private static String purchase(String id, int customer, String day, int value) {
    return "('%s','shop','P%03d','purchase',%s,%d)".formatted(id, customer, day, value);
  }

  private List<String> measured(String events, String query, int columns, SourceFile... files) {
    List<SourceFile> all = new ArrayList<>(List.of(files));
    all.add(new SourceFile("clientele.yaml", SETTINGS));
    try (Store store = new Store(folder)) {
      store.put("event(event_id, source, party_id, activity, \"at\", value)", events);
      Model model = Model.of(Folder.of(folder, all));
      assertThat(Measures.run(store.engine(), model, MeasureOptions.at(TODAY))).isEmpty();
      return store.ask(query, columns);
    }
  }

  @Test
  void a_declared_size_is_held_against_the_count() {
    String query = "select segment_id, members, verdict from segment_size order by 1";
    assertThat(
            measured(
                purchases(20),
                query,
                3,
                segment("A", "frequency = 2", "10"),
                segment("B", "frequency = 2", "'80 %'"),
                segment("C", "frequency = 2", "5"),
                segment("D", "frequency = 2", "")))
        .containsExactly(
            "A 10 agrees", "B 10 declared too high", "C 10 declared too low", "D 10 undeclared");
  }

  @Test
  void segments_share_customers_and_leave_some_out() {
    SourceFile even = segment("EVEN", "frequency = 2", "");
    SourceFile late = segment("LATE", "tenure_days <= 5", "");
    assertThat(
            measured(
                purchases(20),
                "select segment_id, other_id, customers, round(jaccard, 4), share"
                    + " from segment_overlap order by 1",
                5,
                even,
                late))
        .containsExactly("EVEN LATE 2 0.1538 0.2", "LATE EVEN 2 0.1538 0.4");
    assertThat(
            measured(
                purchases(20),
                "select entity, customers, matched, unmatched, several from segment_coverage",
                5,
                even,
                late))
        .containsExactly("person 20 13 7 2");
  }

  /** On 31 March the first purchases of customers 91 to 200 had been made, and no second one. */
  @Test
  void customers_move_between_the_segments_of_then_and_of_now() {
    List<String> moves =
        measured(
            purchases(200),
            "select since, from_segment, to_segment, customers, of_customers, moved from migration"
                + " order by from_segment, to_segment",
            6,
            segment("ONCE", "frequency = 1", ""),
            segment("TWICE", "frequency = 2", ""));
    assertThat(moves)
        .containsExactly(
            "2026-03-31 ONCE ONCE 55 110 0",
            "2026-03-31 ONCE TWICE 55 110 55",
            "2026-03-31 new ONCE 45 90 45",
            "2026-03-31 new TWICE 45 90 45");
  }

  @Test
  void a_shift_of_customers_is_large_where_half_of_them_leave() {
    List<String> drifts =
        measured(
            purchases(200),
            "select coalesce(segment_id, 'all'), field, verdict, level from segment_drift"
                + " where field in ('membership', 'main_channel') order by 1, 2",
            4,
            segment("ONCE", "frequency = 1", ""));
    assertThat(drifts).containsExactly("ONCE membership large out");
  }

  @Test
  void where_little_was_seen_before_nothing_moves_and_nothing_drifts() {
    SourceFile rule = segment("ONCE", "frequency = 1", "");
    String query =
        "select count(*) from (select field from segment_drift union all select"
            + " to_segment from migration)";
    assertThat(measured(purchases(170), query, 1, rule)).containsExactly("0");
  }

  @Test
  void customers_fall_into_fifths_and_ids_decide_between_equals() {
    List<String> bands =
        measured(
            purchases(7),
            "select party_id, recency_band, frequency_band, value_band, code, name from rfm"
                + " order by party_id",
            6);
    assertThat(bands)
        .containsExactly(
            "P001 2 1 1 211 asleep",
            "P002 3 3 2 332 wavering",
            "P003 2 1 1 211 asleep",
            "P004 4 4 4 444 loyal",
            "P005 1 2 2 122 asleep",
            "P006 5 5 5 555 champions",
            "P007 1 2 3 123 asleep");
  }
}
