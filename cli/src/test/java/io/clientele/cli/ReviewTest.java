package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.RecordKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stewards decide, take back and look back; each test begins with a run of its own. */
final class ReviewTest {
  private static final String ALL = "select source, key, party_id from record order by all";

  @TempDir private Path folder;

  @BeforeEach
  void run() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: small
        asOf: 2026-01-01
        sources:
          crm:
            file: data/crm.csv
            person: {key: key, given: given, family: family, birth_date: born, emails: [email]}
          web:
            file: data/web.csv
            person: {key: key, given: given, family: family, birth_date: born, emails: [email]}
        """);
    Files.writeString(folder.resolve("data/crm.csv"), people(0, 30));
    Files.writeString(folder.resolve("data/web.csv"), people(15, 45));
    assertThat(Outcome.of("run", folder).code()).isZero();
  }

  private static String people(int from, int to) {
    List<String> lines = new ArrayList<>(List.of("key,given,family,born,email"));
    for (int k = from; k < to; k++) {
      lines.add(
          "%d,Given%s,Family%s,19%d-03-%d,p%d@example.org"
              .formatted(k, letters(k), letters(k * 31), 40 + k, 10 + k % 9, k));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + "on";
  }

  private String party(String record) {
    String[] names = record.split(":", 2);
    String text =
        "select party_id from record where source = '%s' and key = '%s'"
            .formatted(names[0], names[1]);
    return Outcome.answer("query", text, folder).lines().skip(1).findFirst().orElseThrow();
  }

  private void decide(String a, String b, String verdict) throws IOException {
    Path file = folder.resolve("decisions.json");
    Files.writeString(
        file,
        """
        {"decisions": [{"a": "%s", "b": "%s", "verdict": "%s", "reason": "seen both"}]}
        """
            .formatted(a, b, verdict));
    assertThat(Outcome.answer("review", "--import", file, "--author", "kim", folder))
        .startsWith("1 decision taken over");
  }

  @Test
  void a_merge_by_decision_is_previewed_undone_and_told() throws IOException {
    String first = party("crm:1");
    String second = party("web:40");
    String before = Outcome.answer("query", ALL, folder);
    decide("crm:1", "web:40", "match");
    assertThat(Outcome.answer("resolve", "--changed", folder)).contains("0 new, 0 changed, 0 gone");
    assertThat(party("web:40")).isEqualTo(first);

    String merged = Outcome.answer("query", ALL, folder);
    Outcome preview = Outcome.of("unmerge", second, "--workspace", folder);
    assertThat(preview.out())
        .contains("  " + first + " ", "  " + second + " ", "withdrawn: crm:1 – web:40")
        .endsWith("nothing was written: with --yes it is done\n");
    assertThat(Outcome.answer("query", ALL, folder)).isEqualTo(merged);

    assertThat(Outcome.answer("unmerge", first, "--yes", "--workspace", folder)).contains("done;");
    assertThat(Outcome.answer("query", ALL, folder)).isEqualTo(before);
    assertThat(Outcome.answer("history", second, "--workspace", folder))
        .contains(
            second + " is a customer of 1 record: web:40",
            "parted, to " + first + ": web:40",
            "merged, from " + first + ": web:40",
            "match: crm:1 – web:40 (seen both)",
            "withdrawn: crm:1 – web:40");
    assertThat(Outcome.of("run", folder).code()).isZero();
    assertThat(Outcome.answer("query", ALL, folder)).isEqualTo(before);
  }

  @Test
  void records_that_the_rules_join_are_held_apart_when_they_are_named() {
    String whole = party("crm:20");
    assertThat(party("web:20")).isEqualTo(whole);
    assertThat(Outcome.of("unmerge", whole, "--workspace", folder).err())
        .contains("holds no other party", "unmerge " + whole + " SOURCE:KEY");

    assertThat(Outcome.answer("unmerge", whole, "web:20", "--yes", "--workspace", folder))
        .contains("never: crm:20 – web:20");
    assertThat(party("crm:20")).isEqualTo(whole);
    assertThat(party("web:20")).isNotEqualTo(whole);
    Outcome.of("run", folder);
    assertThat(party("web:20")).isNotEqualTo(whole);
  }

  @Test
  void an_id_that_went_up_in_another_says_so() throws IOException {
    String second = party("web:40");
    decide("crm:1", "web:40", "match");
    Outcome.answer("resolve", "--changed", folder);

    assertThat(Outcome.answer("history", second, "--workspace", folder))
        .startsWith(second + " went up in " + party("crm:1"));
    assertThat(Outcome.answer("history", second, "--json", "--workspace", folder))
        .contains("\"sort\" : \"parted\"", "\"verdict\" : \"match\"");
  }

  @Test
  void answers_are_kept_one_by_one_and_what_was_answered_is_not_asked_again() throws IOException {
    doubt();
    String asked = review("what?\ny same mother\n");
    assertThat(asked)
        .contains("1 of 15", "crm:15", "web:15", "+", "bits", "1 decision, 0 skipped, 14 left");
    assertThat(review("s\nq\n")).contains("1 of 14", "crm:16").doesNotContain("crm:15");

    Path file = folder.resolve("out.json");
    Outcome.answer("review", "--export", file, folder);
    assertThat(file).content().contains("\"reason\" : \"same mother\"", "\"verdict\" : \"match\"");
    assertThat(Outcome.answer("review", "--import", file, folder)).startsWith("0 decisions");
  }

  /** Under so high a threshold every pair is uncertain. */
  private void doubt() throws IOException {
    Files.writeString(
        folder.resolve("resolve.yaml"), "person:\n  threshold: 0.99999999\n  review: 0.5\n");
    assertThat(Outcome.of("run", folder).code()).isZero();
  }

  private String review(String answers) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
    try {
      return Outcome.answer("review", folder);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_file_that_holds_no_decisions_is_refused_with_the_place_and_nothing_is_taken()
      throws IOException {
    refused("no json", "is no JSON");
    refused("{}", "has no list `decisions`");
    refused("{\"decisions\": [{\"a\": \"crm\"}]}", "decision 1", "`a` is not a record SOURCE:KEY");
    refused(
        "{\"decisions\": [{\"a\": \"crm:1\", \"b\": \"crm:2\", \"verdict\": \"maybe\"}]}",
        "`verdict` is `maybe`");
    refused(
        "{\"decisions\": [{\"a\": \"c:1\", \"b\": \"c:2\", \"verdict\": \"match\", \"on\":"
            + " \"x\"}]}",
        "`on` is no day");
    refused(
        "{\"decisions\": [{\"a\": \"c:1\", \"b\": \"c:1\", \"verdict\": \"match\"}]}",
        "`a` and `b` are one record, `c:1`");
    refused(
        "{\"decisions\": [{\"a\": \"c:1\", \"b\": \"c:2\", \"verdict\": \"match\"},"
            + " {\"a\": \"c:2\", \"b\": \"c:1\", \"verdict\": \"never\"}]}",
        "decision 2",
        "says `never` of two records of which another one there says `match`");
    refused("{\"decisions\": [", "is no JSON: line 1");
    assertThat(Outcome.answer("review", "--export", folder.resolve("o.json"), folder))
        .startsWith("0 decisions");
  }

  /** A ledger of former days may hold one: files that say so were not always refused. */
  @Test
  void a_decision_about_one_record_in_the_ledger_does_not_stop_a_review() {
    RecordKey one = new RecordKey("crm", "1");
    try (Ledger ledger = Ledger.open(folder.resolve(".clientele/ledger.sqlite"))) {
      LocalDate day = LocalDate.of(2026, 1, 1);
      ledger.decide(List.of(new Decision(one, one, Decision.Verdict.MATCH, "", "kim", day)));
    }
    assertThat(Outcome.answer("review", folder)).contains("review");
    assertThat(Outcome.of("run", folder).code()).isZero();
  }

  private void refused(String text, String... words) throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(file, text);
    SmallWorkspace.refuses(Outcome.of("review", "--import", file, folder), words);
  }

  @Test
  void looking_back_where_nothing_ran_leaves_nothing_behind() throws IOException {
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    Outcome outcome = Outcome.of("history", "P-0000001", "--workspace", fresh);
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.err()).contains("no customer was ever called `P-0000001`");
    assertThat(fresh).isEmptyDirectory();
  }
}
