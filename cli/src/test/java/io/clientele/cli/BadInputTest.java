package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear sentence with place and remedy, the right exit code, nothing half-written. */
class BadInputTest {
  @TempDir private Path folder;

  @Test
  void a_missing_workspace_is_named() {
    Outcome outcome = Outcome.of("run", folder.resolve("nowhere"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is no workspace at").contains("clientele init");
    refusesCleanly(outcome);
  }

  @Test
  void a_file_in_place_of_a_workspace_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "text");
    Outcome outcome = Outcome.of("check", file);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is a file");
    refusesCleanly(outcome);
  }

  @Test
  void a_file_that_is_not_text_is_a_finding() throws IOException {
    Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff, (byte) 0xfe});
    Outcome outcome = Outcome.of("check", folder);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("CLT101").contains("a.yaml:1");
    refusesCleanly(outcome);
  }

  @Test
  void an_alias_bomb_is_a_finding() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    Files.writeString(folder.resolve("bomb.yaml"), bomb);
    Outcome outcome = Outcome.of("check", folder);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("CLT101").contains("bomb.yaml");
    refusesCleanly(outcome);
  }

  @Test
  void a_wrong_column_is_underlined_in_the_workspace_file() throws IOException {
    data("key,name\n1,Ann\n", "{key: key, given: nam}");
    Outcome outcome = Outcome.of("run", folder);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out() + outcome.err()).contains("clientele.yaml:4").contains("`name`");
    refusesCleanly(outcome);
  }

  @Test
  void a_source_without_rows_gives_no_customer_and_a_warning_that_is_counted() throws IOException {
    data("key,name\n", "{key: key, given: name}");
    Outcome outcome = Outcome.of("resolve", folder);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("no record in 1 source, so there is no customer")
        .contains("0 errors, 1 warning");
    assertThat(Outcome.of("query", "select code, message from finding", folder).out())
        .contains("CLT012")
        .contains("source `people` has no rows");
    Outcome.of("site", "-o", folder.resolve("out").toString(), folder);
    assertThat(folder.resolve("out/findings.html")).content().contains("CLT012");
    refusesCleanly(outcome);
  }

  @Test
  void a_value_on_half_of_all_records_is_named_before_anything_is_compared() throws IOException {
    StringBuilder rows = new StringBuilder("key,name,email\n");
    for (int k = 0; k < 80; k++) {
      rows.append("%d,N%d,%s@x.org\n".formatted(k, k, k % 2 == 0 ? "none" : "n" + k));
    }
    data(rows.toString(), "{key: key, given: name, emails: [email]}");
    Outcome outcome = Outcome.of("resolve", folder);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsPattern("left out, since too many records share it\n  email +40  none@x.org\n");
    refusesCleanly(outcome);
  }

  @Test
  void an_unclosed_quote_is_found_where_it_opens() throws IOException {
    data("key,name\n1,Ann\n2,\"Bob\n3,Cid\n", "{key: key, given: name}");
    Outcome outcome = Outcome.of("run", folder);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out() + outcome.err()).contains("data/people.csv:3");
    refusesCleanly(outcome);
  }

  @Test
  void an_unknown_command_answers_with_the_nearest() {
    Outcome outcome = Outcome.of("chek");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("check");
  }

  private void data(String csv, String person) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/people.csv"), csv);
    String yaml =
        "name: t\nsources:\n  people:\n    person: %s\n    file: data/people.csv\n"
            .formatted(person);
    Files.writeString(folder.resolve("clientele.yaml"), yaml);
  }

  private void refusesCleanly(Outcome outcome) {
    assertThat(outcome.out() + outcome.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(folder.resolve(".clientele/warehouse.duckdb.next")).doesNotExist();
  }
}
