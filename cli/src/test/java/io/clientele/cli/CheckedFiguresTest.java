package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that findings print are those that a loop over the rows gives. */
final class CheckedFiguresTest {
  private static final int PEOPLE = 40;

  /**
   * What chi-square of one degree exceeds once in twenty: where all succeed, Wilson's limit is n /
   * (n + this).
   */
  private static final double CHI_SQUARE = 3.8415;

  private static final String MODEL =
      """
      - customerID: SEG-1
        title: Readers
        description: All of them
        customerNeeds: [{title: Advice on what to read}]
        x-clientele: {membership: {rule: "age >= 0"}}
      - relationshipID: REL-1
        title: Kiosk
        customerSegmentID: SEG-1
        engagementModel: {primaryContact: Self-service kiosk}
      - journeyID: JRN-1
        journeyTitle: Borrowing
        customerSegmentID: SEG-1
        overallJourneyMetrics: [{metricName: Completion, currentValue: "50", targetValue: "80", unit: "%"}]
        x-clientele:
          sources: [calls]
          indicators: [{metricName: Completion, measure: completion, thresholdType: higher-is-better}]
        journeyStages:
          - stageID: ask
            stageName: Ask
            match: [{touchpoint: ask, when: "activity = 'ask'"}]
            touchpoints: [{touchpointName: ask, interactionType: inbound}]
          - stageID: borrow
            stageName: Borrow
            match: [{touchpoint: borrow, when: "activity = 'borrow'"}]
            touchpoints: [{touchpointName: borrow, interactionType: inbound}]
      """;

  @TempDir private Path folder;

  @Test
  void findings_print_what_the_rows_say() throws IOException {
    StringBuilder people = new StringBuilder("key,given,family,born,town\n");
    StringBuilder calls = new StringBuilder("id,who,no,what,at,by,side\n");
    int contacts = 2 * PEOPLE;
    int withPeople = 0;
    int displaced = 0;
    for (int n = 0; n < PEOPLE; n++) {
      people.append(person(n)).append("York\n");
      boolean turned = n % 4 != 0;
      String first = turned ? "borrow" : "ask";
      String second = turned ? "ask" : "borrow";
      String by = n % 5 == 0 ? "phone" : "web";
      String call = "%d%s,%d,c%d,%s,2026-01-0%d,%s,inbound\n";
      calls.append(call.formatted(n, "a", n, n, first, 1, by));
      calls.append(call.formatted(n, "b", n, n, second, 2, "web"));
      withPeople += by.equals("phone") ? 1 : 0;
      displaced += turned ? 1 : 0;
    }
    int moved = cards();
    write(people.toString(), calls.toString());
    assertThat(Outcome.of("run", folder).out()).contains("%,d events".formatted(contacts));

    assertThat(found("clt702", "clt703", "clt704", "clt902", "clt904", "clt905"))
        .contains("all " + PEOPLE)
        .contains(
            String.format(
                Locale.ROOT,
                "%.1f %% of its %d contacts are with people",
                100.0 * withPeople / contacts,
                contacts))
        .contains("%d of %d values that could be compared differ".formatted(moved, 8 * PEOPLE))
        .contains(
            String.format(
                Locale.ROOT,
                "is declared as 50 and was measured as 100 (%.1f to 100, n = %d)",
                100 * PEOPLE / (PEOPLE + CHI_SQUARE),
                PEOPLE))
        .containsPattern("began 0\\.0 % of \\d+ episodes")
        .contains(
            "comes out of the declared order in %d cases, %d %% of all"
                .formatted(displaced, 100 * displaced / PEOPLE));
  }

  private static String person(int n) {
    return "%d,Given%c,Family%d,19%d-02-03,".formatted(n, 'A' + n % 26, n, 50 + n);
  }

  /** The same people in another source, and how many of them live elsewhere by it. */
  private int cards() throws IOException {
    StringBuilder cards = new StringBuilder("key,given,family,born,town\n");
    int moved = 0;
    for (int n = 0; n < PEOPLE; n++) {
      cards.append(person(n)).append(n % 3 == 0 ? "Hull\n" : "York\n");
      moved += n % 3 == 0 ? 1 : 0;
    }
    Files.writeString(folder.resolve("cards.csv"), cards);
    return moved;
  }

  /** What the site says of these codes, without its tags. */
  private String found(String... codes) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String code : codes) {
      Path page = folder.resolve(".clientele/site/findings/" + code + ".html");
      text.append(Files.readString(page).replaceAll("<[^>]*>", ""));
    }
    return text.toString();
  }

  private void write(String people, String calls) throws IOException {
    Files.writeString(folder.resolve("model.yaml"), MODEL);
    Files.writeString(folder.resolve("people.csv"), people);
    Files.writeString(folder.resolve("calls.csv"), calls);
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: Readers
        asOf: 2026-03-01
        sources:
          people:
            file: people.csv
            person: {key: key, given: given, family: family, birth_date: born, city: town}
          cards:
            file: cards.csv
            person: {key: key, given: given, family: family, birth_date: born, city: town}
          calls:
            file: calls.csv
            events:
              {id: id, customer: {column: who, in: people}, case: no, activity: what, at: at, channel: by, direction: side}
        """);
  }
}
