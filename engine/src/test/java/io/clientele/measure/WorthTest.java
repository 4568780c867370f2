package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What customers are worth, from the days on which they bought. */
final class WorthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;

  /** Customers who buy about monthly, and each day leave with a chance of one in five hundred. */
  private void buyers(Store store, int customers) {
    Random random = new Random(21);
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < customers; n++) {
      double chance = 0.005 + 0.05 * random.nextDouble();
      boolean here = true;
      for (int day = 0; day < 360 && here; day++) {
        if (day == 0 || random.nextDouble() < chance) {
          double value = Math.rint((20 + n % 5 * 10) * (0.5 + random.nextDouble()));
          rows.append(rows.isEmpty() ? "" : ", ")
              .append(
                  "('e%d-%d', 'shop', 'P-%03d', '%s', %s)"
                      .formatted(n, day, n, TODAY.minusDays(360 - day), value));
          here = random.nextDouble() > 0.1;
        }
      }
    }
    store.put("event_row(event_id, source, party_id, \"at\", value)", rows.toString());
  }

  private void measure(Store store) {
    Measures.run(store.engine(), Model.of(Folder.of(folder, List.of())), MeasureOptions.at(TODAY));
  }

  @Test
  void every_buyer_has_a_value() {
    try (Store store = new Store(folder)) {
      buyers(store, 300);
      measure(store);
      assertThat(store.ask("select count(*) from customer_value", 1)).containsExactly("300");
      assertThat(
              store.ask(
                  "select count(*) from customer_value where not (alive between 0 and 1"
                      + " and purchases_ahead >= 0 and lifetime_value > revenue_ahead)",
                  1))
          .containsExactly("0");
      assertThat(store.ask("select model, parameter from value_model", 2))
          .hasSize(7)
          .contains("Gamma-Gamma p", "Gamma-Gamma q", "Gamma-Gamma v");
      assertThat(store.ask("select min(error) > 0, max(customers) from value_model", 2))
          .containsExactly("true 300");
    }
  }

  @Test
  void readings_are_means_over_customers() {
    try (Store store = new Store(folder)) {
      buyers(store, 300);
      measure(store);
      assertThat(
              store.ask(
                  "select round(r.value - v.mean, 4) = 0, r.n, r.low < r.value, r.high > r.value"
                      + " from reading r, (select avg(lifetime_value) as mean from customer_value)"
                      + " v where r.measure = 'lifetime-value' and r.segment_id is null",
                  4))
          .containsExactly("true 300 true true");
    }
  }

  @Test
  void few_buyers_have_no_value() {
    try (Store store = new Store(folder)) {
      buyers(store, 5);
      measure(store);
      assertThat(store.ask("select count(*) from customer_value", 1)).containsExactly("0");
      assertThat(store.ask("select count(*) from reading where measure = 'lifetime-value'", 1))
          .containsExactly("0");
    }
  }

  @Test
  void returned_goods_and_nameless_buyers_do_not_count() {
    try (Store store = new Store(folder)) {
      buyers(store, 300);
      store.put(
          "event_row(event_id, source, party_id, \"at\", value)",
          "('r1', 'shop', 'P-900', '2026-01-01', -5), ('r2', 'shop', null, '2026-01-01', 5)");
      measure(store);
      assertThat(store.ask("select count(*) from customer_value", 1)).containsExactly("300");
    }
  }
}
