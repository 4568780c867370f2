package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be refused at once, with its place, and with nothing loaded. */
final class HostileFilesTest {
  private static final String CRM = "sources: {crm: {file: people.csv, person: {key: no}}}";

  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace = new Workspace(root);
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  private void refuses(String text, String finding) {
    refuses(text.getBytes(StandardCharsets.UTF_8), finding);
  }

  private void refuses(byte[] bytes, String finding) {
    workspace.file("people.csv", bytes).load(CRM);
    assertThat(workspace.findings()).containsExactly(finding);
    assertThat(workspace.ask("select * from record")).isEmpty();
    assertThat(workspace.ask("select rows from load")).containsExactly("0");
    assertThat(workspace.leftovers()).isEmpty();
  }

  @Test
  void an_unclosed_quote_before_many_rows() {
    refuses(
        "no,last\n1,Ay\n2,\"Be\n" + "3,Ce\n".repeat(500_000),
        "CLT003 people.csv:3:3 the quote that opens here is not closed");
  }

  @Test
  void an_unclosed_quote_in_the_last_row() {
    refuses(
        "no,last\n1,Ay\n2,\"Be\n", "CLT003 people.csv:3:3 the quote that opens here is not closed");
  }

  @Test
  void something_after_a_closing_quote() {
    refuses(
        "no,last\n1,\"Ay\"x\n", "CLT003 people.csv:2:7 something stands after the closing quote");
  }

  @Test
  void a_row_with_a_column_too_many() {
    refuses(
        "no,last\n1,Ay\n2,Be,x\n",
        "CLT003 people.csv:3:1 the row has 3 columns where the header has 2");
  }

  @Test
  void a_row_with_a_column_too_few() {
    refuses("no,last\n1\n", "CLT003 people.csv:2:1 the row has 1 column where the header has 2");
  }

  @Test
  void a_hundred_thousand_columns() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            refuses(
                "no" + ",c".repeat(100_000) + "\n",
                "CLT003 people.csv:1:8194 the row has more than 4096 columns"));
  }

  @Test
  void one_line_of_forty_megabytes() {
    byte[] line = "x".repeat(40 << 20).getBytes(StandardCharsets.UTF_8);
    long begun = System.nanoTime();
    refuses(line, "CLT003 people.csv:1:1 the field is longer than 64 KiB");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void one_row_of_forty_megabytes_in_long_fields() {
    String row = ("x".repeat(60_000) + ",").repeat(700);
    refuses(row, "CLT003 people.csv:1:1020018 the row is longer than 1 MiB");
  }

  @Test
  void a_line_of_json_of_forty_megabytes() {
    workspace
        .file("web.jsonl", "{\"id\": \"" + "x".repeat(40 << 20) + "\"}")
        .load("sources: {web: {file: web.jsonl, person: {key: id}}}");

    assertThat(workspace.findings())
        .containsExactly("CLT003 web.jsonl:1:1 the line is longer than 1 MiB");
  }

  @Test
  void json_nested_without_end() {
    workspace
        .file("web.jsonl", "{\"id\": " + "[".repeat(100_000) + "}\n")
        .load("sources: {web: {file: web.jsonl, person: {key: id}}}");

    assertThat(workspace.findings()).singleElement().asString().startsWith("CLT003 web.jsonl:1:");
  }

  @Test
  void a_nul_character() {
    refuses("no,last\n1,A\0y\n", "CLT003 people.csv:2:4 a NUL character stands here");
  }

  @Test
  void bytes_that_are_not_the_encoding() {
    refuses(
        "no,last\n1,Ay\n2,M\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1),
        "CLT003 people.csv:3:4 the bytes here are not UTF-8");
  }

  @Test
  void bytes_of_which_two_are_a_letter_are_told_by_their_mark() {
    refuses(
        "no,last\n1,Ay\n".getBytes(StandardCharsets.UTF_16),
        "CLT003 people.csv:1:1 the bytes here are not UTF-8 but begin like UTF-16");
  }

  @Test
  void a_small_packed_file_that_unpacks_to_a_hundred_megabytes() {
    byte[] bomb = Workspace.gzip("1\n".repeat(50 << 20).getBytes(StandardCharsets.UTF_8));
    workspace
        .file("people.csv.gz", bomb)
        .load("sources: {crm: {file: people.csv.gz, options: {columns: [no]}, person: {key: no}}}");

    assertThat(workspace.findings())
        .containsExactly(
            "CLT003 people.csv.gz:1:1 the file unpacks to more than a hundred times its size");
    assertThat(workspace.ask("select * from record")).isEmpty();
  }
}
