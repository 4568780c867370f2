package io.clientele.transform.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import io.clientele.transform.milestone.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is offered what, and who is not. */
final class OffersTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = new Store(folder);
    for (int n = 0; n < 120; n++) {
      String[] items =
          n % 2 == 0
              ? new String[] {"Tent", "Stove", "Lantern", "Disability Cover"}
              : new String[] {"Piano", "Stool", "Lamp"};
      for (int k = 0; k < (n < 8 ? 1 : items.length); k++) {
        buys("P" + n, items[k]);
      }
    }
    for (int n = 0; n < 8; n++) {
      person("P" + n, n == 4 ? "2010-01-01" : "1990-01-01");
      if (n != 2) {
        agrees("P" + n, n == 6 ? "withdrawn" : "given");
      }
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_offer_goes_with_what_was_bought_and_says_so() {
    run("name: Shop");
    assertThat(offers("P0"))
        .contains("1 Lantern - Tent bought Tent: 2.2 times as many buy both as by chance")
        .noneMatch(offer -> offer.contains("Disability Cover"));
    assertThat(offers("P1").get(0)).contains("1 Lamp").contains("bought Piano");
  }

  @Test
  void nobody_is_offered_anything_without_consent_or_below_eighteen() {
    run("name: Shop");
    assertThat(offers("P2")).as("never agreed").isEmpty();
    assertThat(offers("P4")).as("sixteen years old").isEmpty();
    assertThat(offers("P6")).as("withdrew").isEmpty();
    assertThat(offers("P8")).as("age unknown").isEmpty();
  }

  @Test
  void what_belongs_in_the_slow_lane_or_was_taken_out_is_not_offered() {
    run(
        "transform: {offers: {without: [lamp]}}",
        """
        - {offerID: OFF-1, title: Stove, stage: trial}
        - {customerTypeID: CT-1, title: Families, size: consumer}
        """);
    assertThat(offers("P0")).noneMatch(offer -> offer.contains("Stove"));
    assertThat(offers("P1")).noneMatch(offer -> offer.contains("Lamp"));
  }

  private void buys(String party, String item) {
    store.put(
        "event(event_id, source, party_id, activity, \"at\", value, item)",
        "('%s %s','shop','%s','purchase','2026-01-05',10,'%s')"
            .formatted(party, item, party, item));
  }

  private void person(String id, String born) {
    store.put("golden(party_id, field, value)", "('%s','birth_date','%s')".formatted(id, born));
  }

  private void agrees(String party, String state) {
    store.put(
        "consent(party_id, purpose, state, given_by, from_at)",
        "('%s','profiling','%s','self','2025-01-01')".formatted(party, state));
  }

  private void run(String settings, String... files) {
    List<SourceFile> all =
        files.length == 0
            ? List.of(new SourceFile("clientele.yaml", settings))
            : List.of(
                new SourceFile("clientele.yaml", settings),
                new SourceFile("offers.yaml", files[0]));
    Model model = Model.of(Folder.of(folder, all));
    Measures.run(store.engine(), model, MeasureOptions.only("members", AS_OF));
    Messages.run(store.engine(), model, AS_OF);
    Offers.run(store.engine(), model, AS_OF);
  }

  private List<String> offers(String party) {
    return store.ask(
        "select rank, item, nullif(lane, ''), because_item, because from offer where party_id = '"
            + party
            + "' order by rank",
        5);
  }
}
