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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  void where_records_stand_outlives_the_program() {
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.nextNumber()).isEqualTo(1);
      remember(ledger, 3, new Standing(ANNA, 1, 0, 1), new Standing(ANN, 2, 0, 2));
    }
    try (Ledger ledger = Ledger.open(file)) {
      Standing moved = new Standing(ANN, 2, 2, 1);
      ledger.remember(new Identities(List.of(moved), Map.of(2L, 1L), Set.of(), 3), DAY);
    }
    try (Ledger ledger = Ledger.open(file)) {
      RecordKey unknown = new RecordKey("crm", "0");
      Standings known = ledger.standings(List.of(unknown, ANNA, ANN));
      assertThat(known.birth(0)).isZero();
      assertThat(known.party(1)).isEqualTo(1);
      assertThat(known.birth(2)).isEqualTo(2);
      assertThat(known.party(2)).isEqualTo(1);
      assertThat(ledger.members(1)).containsExactly(ANNA, ANN);
      assertThat(ledger.born(2)).containsExactly(ANN);
      assertThat(ledger.living(2)).isEqualTo(1);
      assertThat(ledger.nextNumber()).isEqualTo(3);
    }
  }

  private static void remember(Ledger ledger, long next, Standing... standings) {
    ledger.remember(new Identities(List.of(standings), Map.of(), Set.of(), next), DAY);
  }

  @Test
  void an_id_that_went_up_in_one_that_went_up_itself_stands_for_the_last() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.remember(new Identities(List.of(), Map.of(3L, 2L), Set.of(), 4), DAY);
      ledger.remember(new Identities(List.of(), Map.of(2L, 1L), Set.of(), 4), DAY);
      assertThat(ledger.living(3)).isEqualTo(1);

      ledger.remember(new Identities(List.of(), Map.of(), Set.of(2L), 4), DAY);
      assertThat(ledger.living(3)).isEqualTo(2);
    }
  }

  @Test
  void a_number_is_never_given_twice() {
    try (Ledger ledger = Ledger.open(file)) {
      remember(ledger, 900, new Standing(ANNA, 1, 0, 1));
      remember(ledger, 7, new Standing(ANN, 1, 0, 1));

      assertThat(ledger.nextNumber()).isEqualTo(900);
    }
  }

  @Test
  void many_records_are_remembered_in_one_go_and_found_in_their_order() {
    List<RecordKey> keys = new ArrayList<>();
    for (int i = 0; i < 30_011; i++) {
      keys.add(new RecordKey(i % 2 == 0 ? "crm" : "web", "k" + i));
    }
    keys.add(new RecordKey("web", "\uD83D\uDE00"));
    keys.add(new RecordKey("web", "\uFF21"));
    Collections.sort(keys);
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      all.add(new Standing(keys.get(i), i + 1, 0, i + 1));
    }
    try (Ledger ledger = Ledger.open(file)) {
      ledger.remember(new Identities(all, Map.of(), Set.of(), 40_000), DAY);

      Standings known = ledger.standings(keys);
      for (int i = 0; i < keys.size(); i++) {
        assertThat(known.party(i)).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void a_ledger_of_the_first_form_keeps_its_ids_aliases_and_decisions() throws SQLException {
    write(
        LedgerSql.STEPS.get(0),
        "insert into party values ('crm', '1', 'P-0000001'), ('web', 'u7', 'P-0000001'),"
            + " ('web', 'x', 'P-12345678')",
        "insert into alias values ('P-0000002', 'P-0000001')",
        "insert into counter values ('party', 12345679)",
        "insert into decision values (4, 'crm', '1', 'web', 'u7', 'MATCH', 'card', 'kim',"
            + " '2026-06-30')",
        "insert into run values (1, '2026-06-30', '0.1.0', 3, 2, 0)",
        "pragma user_version = 1");
    try (Ledger ledger = Ledger.open(file)) {
      RecordKey other = new RecordKey("web", "x");
      Standings known = ledger.standings(List.of(ANNA, ANN, other));
      assertThat(known.birth(1)).isEqualTo(1);
      assertThat(known.party(1)).isEqualTo(1);
      assertThat(known.party(2)).isEqualTo(12_345_678);
      assertThat(ledger.living(2)).isEqualTo(1);
      assertThat(ledger.nextNumber()).isEqualTo(12_345_679);
      assertThat(ledger.decisions())
          .containsExactly(new Decision(ANNA, ANN, Decision.Verdict.MATCH, "card", "kim", DAY));
      ledger.decide(List.of(new Decision(ANNA, ANN, Decision.Verdict.WITHDRAWN, "", "kim", DAY)));
      assertThat(ledger.everyDecision()).hasSize(2);
    }
  }

  private void write(String... statements) throws SQLException {
    Objects.requireNonNull(file.getParent()).toFile().mkdirs();
    try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = made.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
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
      assertThat(ledger.aliases()).isEmpty();
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
                remember(ledger, 2, new Standing(ANNA, 1, 0, 1));
              }
            })
        .isInstanceOfSatisfying(
            EngineException.class, failure -> assertThat(failure.help()).isNotBlank())
        .hasMessageContaining(message);
  }
}
