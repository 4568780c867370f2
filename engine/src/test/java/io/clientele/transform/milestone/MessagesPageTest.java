package io.clientele.transform.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page about messages says what the code does: reasons, groups and ages, row by row. */
final class MessagesPageTest {
  private static List<String> lines = List.of();

  @BeforeAll
  static void read() throws IOException {
    lines = Files.readAllLines(Path.of("../docs/reference/messages.md"));
  }

  @Test
  void every_reason_has_its_line() {
    assertThat(rows("| `[A-Z]\\d` .*"))
        .containsExactlyElementsOf(
            Stream.of(Reason.values())
                .map(
                    reason ->
                        "| `%s` | %s | %s |"
                            .formatted(
                                reason, reason.denies() ? "refuses" : "tells", reason.text()))
                .toList());
  }

  @Test
  void every_age_of_digital_consent_has_its_line() {
    assertThat(rows("| [A-Z]{2} .*"))
        .containsExactlyElementsOf(
            DigitalAges.standard().all().stream()
                .map(
                    row ->
                        String.format(
                            Locale.ROOT,
                            "| %s | %d | %s | %s |",
                            row.country(),
                            row.age(),
                            row.from(),
                            row.source()))
                .toList());
  }

  @Test
  void an_age_counts_from_its_day_on() {
    DigitalAges ages = DigitalAges.standard();
    assertThat(inDenmark(ages, LocalDate.of(2023, 12, 31))).isEqualTo(13);
    assertThat(inDenmark(ages, LocalDate.of(2024, 1, 1))).isEqualTo(15);
    assertThat(ages.on(LocalDate.of(2000, 1, 1))).isEmpty();
  }

  private static int inDenmark(DigitalAges ages, LocalDate day) {
    return Objects.requireNonNull(ages.on(day).get("DK")).age();
  }

  private static List<String> rows(String pattern) {
    String whole = pattern.replace("| ", "\\| ");
    return lines.stream().filter(line -> line.matches(whole)).toList();
  }
}
