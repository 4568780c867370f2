package io.clientele.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.check.result.Reading;
import io.clientele.data.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {
  private static final RecordKey ANNA = new RecordKey("crm", "1");
  private static final RecordKey ANN = new RecordKey("web", "u7");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void begin() {
    file = folder.resolve(".clientele/ledger.sqlite");
  }

  @Test
  void ids_of_parties_outlive_the_program() {
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.identities()).isEqualTo(new Identities(Map.of(), Map.of(), 1));
      ledger.remember(new Identities(Map.of(ANNA, "P-0000001", ANN, "P-0000002"), Map.of(), 3));
    }
    try (Ledger ledger = Ledger.open(file)) {
      ledger.remember(
          new Identities(Map.of(ANN, "P-0000001"), Map.of("P-0000002", "P-0000001"), 3));
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.parties()).isEqualTo(Map.of(ANNA, "P-0000001", ANN, "P-0000001"));
      assertThat(ledger.aliases()).isEqualTo(Map.of("P-0000002", "P-0000001"));
      assertThat(ledger.nextNumber()).isEqualTo(3);
    }
  }

  @Test
  void a_number_is_never_given_twice() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.remember(new Identities(Map.of(), Map.of(), 900));
      ledger.remember(new Identities(Map.of(), Map.of(), 7));

      assertThat(ledger.nextNumber()).isEqualTo(900);
    }
  }

  @Test
  void many_records_are_remembered_in_one_go() {
    Map<RecordKey, String> many = new HashMap<>();
    for (int i = 0; i < 30_000; i++) {
      many.put(new RecordKey("crm", Integer.toString(i)), "P-" + i);
    }
    try (Ledger ledger = Ledger.open(file)) {
      ledger.remember(new Identities(many, Map.of(), 30_001));

      assertThat(ledger.parties()).isEqualTo(many);
    }
  }

  @Test
  void the_last_word_on_two_records_counts_whichever_is_named_first() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.decide(
          List.of(
              new Decision(ANNA, ANN, Decision.Verdict.MATCH, "same card", "kim", DAY),
              new Decision(ANN, ANNA, Decision.Verdict.NEVER, "twins", "lee", DAY)));

      assertThat(ledger.decisions())
          .containsExactly(new Decision(ANNA, ANN, Decision.Verdict.NEVER, "twins", "lee", DAY));
    }
  }

  @Test
  void the_history_of_readings_keeps_each_day_and_the_last_reading_of_a_day() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.rememberReadings(List.of(reading(1, DAY), reading(2, DAY.plusDays(1))));
      ledger.rememberReadings(List.of(reading(Double.NaN, DAY)));

      assertThat(ledger.readings())
          .containsExactly(reading(Double.NaN, DAY), reading(2, DAY.plusDays(1)));
    }
  }

  private static Reading reading(double value, LocalDate day) {
    return new Reading(
        "csat", "S-1", "", "", "", "", "all", value, 0, 5, 17, "points", "hash", day);
  }

  @Test
  void runs_and_self_ratings_are_kept_in_their_order_and_of_one_day_the_last_run() {
    Run run = new Run(DAY, "0.1.0", 3, 2, 1);
    Run next = new Run(DAY.plusDays(1), "0.1.0", 4, 2, 1);
    Run again = new Run(DAY.plusDays(1), "0.1.0", 5, 3, 1);
    Assessment rating = new Assessment("LA-1", "data", 3, 4, "kim", DAY, "a reason");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.rememberRun(run);
      ledger.rememberRun(next);
      ledger.rememberRun(again);
      ledger.rememberAssessments(List.of(rating));
      ledger.rememberAssessments(List.of(rating));

      assertThat(ledger.runs()).containsExactly(run, again);
      assertThat(ledger.assessments()).containsExactly(rating);
    }
  }

  @Test
  void a_ledger_that_another_program_writes_says_so() throws SQLException {
    Ledger.open(file).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("begin exclusive");
      refuses("is in use by another program");
      statement.execute("rollback");
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.parties()).isEmpty();
    }
  }

  @Test
  void a_damaged_ledger_says_so_and_is_left_alone() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "this is no ledger, however long one looks at it ".repeat(100));

    refuses("is damaged");
    assertThat(file).content().startsWith("this is no ledger");
  }

  @Test
  void a_ledger_of_a_newer_version_is_refused() throws SQLException {
    Ledger.open(file).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("pragma user_version = 999");
    }

    refuses("was written by a newer Clientele");
  }

  private void refuses(String message) {
    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(file)) {
                ledger.remember(new Identities(Map.of(ANNA, "P-1"), Map.of(), 2));
              }
            })
        .isInstanceOfSatisfying(
            EngineException.class, failure -> assertThat(failure.help()).isNotBlank())
        .hasMessageContaining(message);
  }
}
