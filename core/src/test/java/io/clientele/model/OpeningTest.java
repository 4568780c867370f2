package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** When units are open, as {@code clientele.yaml} says it. */
final class OpeningTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);

  private static Map<String, Opening> opening(String calendar) {
    SourceFile file = new SourceFile("clientele.yaml", "calendar:\n" + calendar);
    return Model.of(Folder.of(Path.of("w"), List.of(file))).settings().opening();
  }

  private static List<String> spans(Opening opening, LocalDate day) {
    return opening.on(day).stream().map(span -> span.opens() + " " + span.closes()).toList();
  }

  @Test
  void days_between_two_have_hours_and_others_none() {
    Opening all = Objects.requireNonNull(opening("  hours: {mon-fri: \"09:00-17:00\"}\n").get(""));
    assertThat(spans(all, FRIDAY)).containsExactly("2026-01-02T09:00 2026-01-02T17:00");
    assertThat(spans(all, FRIDAY.plusDays(1))).isEmpty();
  }

  @Test
  void a_unit_has_hours_of_its_own_and_nobody_works_on_a_holiday() {
    Map<String, Opening> units =
        opening(
            """
              holidays: [2026-01-02]
              units: {Desk: {hours: {mon-sun: "00:00-24:00"}}}
            """);
    assertThat(units).containsOnlyKeys("Desk");
    Opening desk = Objects.requireNonNull(units.get("Desk"));
    assertThat(spans(desk, FRIDAY)).isEmpty();
    assertThat(spans(desk, FRIDAY.plusDays(1)))
        .containsExactly("2026-01-03T00:00 2026-01-04T00:00");
  }

  @Test
  void what_is_no_time_or_day_opens_nothing() {
    assertThat(opening("  hours: {mon: \"late\", noday: \"09:00-17:00\", tue: \"17:00-09:00\"}\n"))
        .isEmpty();
    assertThat(opening("  hours: {fri-mon: \"09:00-17:00\", wed: \"29:00-30:00\"}\n")).isEmpty();
    assertThat(opening("  hours: never\n  units: [Desk]\n  holidays: [soon]\n")).isEmpty();
  }
}
