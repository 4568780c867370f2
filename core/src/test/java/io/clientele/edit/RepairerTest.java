package io.clientele.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.finding.Edit;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes change what they name and nothing else, and none of them does harm. */
final class RepairerTest {
  private static final String UNIT = "orgUnitID: ORG-1\norgUnitTitle: Premium Banking\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channelType: brnch # often\r\n",
        "channelType: 'brnch' #\toften\r\n",
        "channelType: \"brnch\"\n# 😀 the last line has no end",
        "# 😀\n'channelType': \"😀\"\nx-a: brnch\n",
        "channelType: &a brnch\n",
        "channelType: |\n  brnch\n"
      })
  void a_wrong_value_is_respelt_in_the_quotes_and_lines_it_has(String line) {
    String text = "channelID: CH-1\ntitle: 😀 Branch\norgUnitTitle: Premium Banking\n" + line;
    Repair repair = repair(new SourceFile("a.yaml", text));
    boolean plain = !line.contains("😀\"") && !line.contains("&") && !line.contains("|");
    String expected = plain ? text.replace("brnch", "branch") : text;
    assertThat(Workspaces.text(repair.folder(), "a.yaml")).isEqualTo(expected);
    assertThat(repair.fixed()).hasSize(plain ? 1 : 0);
  }

  @Test
  void a_field_is_renamed_where_its_name_is_surely_meant() {
    Repair repair =
        repair(
            new SourceFile(
                "a.json",
                "{ // kept\n\t\"capabilityID\": \"CAP-1\", \"title\": \"A\",\n"
                    + "\t\"orgUnitTitel\": \"Premium Banking\", \"orgUnitTitl\": \"x\"}"));
    assertThat(Workspaces.text(repair.folder(), "a.json"))
        .contains("// kept", "\"orgUnitTitle\": \"Premium Banking\", \"orgUnitTitl\": \"x\"");
    assertThat(repair.fixed()).extracting(Finding::code).containsExactly("CLT108");
  }

  @Test
  void a_reference_is_respelt_but_another_number_is_another_thing() {
    Repair repair =
        repair(
            new SourceFile("caps.yaml", "[{capabilityID: CAP-001, title: Advice}]"),
            new SourceFile(
                "s.yaml",
                """
                valueStreamID: VS-1
                title: Advise
                orgUnitTitle: Premum Banking
                dependencies:
                  - {domainType: Capability, entityID: "CPA-001"} # one
                  - {domainType: Capability, entityID: CAP-002} # two
                """));
    assertThat(Workspaces.text(repair.folder(), "s.yaml"))
        .contains("entityID: \"CAP-001\"} # one", "entityID: CAP-002} # two", ": Premium Banking");
    assertThat(repair.fixed()).extracting(Finding::code).containsOnly("CLT204", "CLT205");
  }

  @Test
  void a_fix_that_would_bring_an_error_is_not_applied_and_said() {
    Repair repair =
        repair(
            new SourceFile(
                "a.yaml", "capabilityID: CAP-1\ntitle: A\norgUnitTitel: Not a unit at all\n"));
    assertThat(repair.changes()).isEmpty();
    assertThat(repair.refused())
        .extracting(refusal -> refusal.finding().code(), Repair.Refusal::reason)
        .containsExactly(
            tuple(
                "CLT108",
                "it would bring the error CLT205, no organisation unit is titled `Not a unit at"
                    + " all`"));
    assertThat(repair.remaining()).extracting(Finding::code).contains("CLT108");
  }

  @Test
  void the_harm_of_one_fix_does_not_keep_the_others_from_being_applied() {
    String harmful = "- {capabilityID: CAP-9, title: A, orgUnitTitel: Nobody at all here}\n";
    String good = "- {capabilityID: CAP-%d, title: B%d, orgUnitTitel: Premium Banking}\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      text.append(i == 5 ? harmful : good.formatted(i, i));
    }
    Repair repair = repair(new SourceFile("a.yaml", text.toString()));
    assertThat(repair.fixed()).hasSize(8);
    assertThat(repair.refused()).hasSize(1);
  }

  @Test
  void two_fixes_of_one_place_are_applied_one_after_the_other_and_it_ends() {
    SourceFile file = new SourceFile("a.yaml", "a: 0\n");
    Span value = new Span("a.yaml", 1, 4, 1, 5);
    Function<Folder, List<Finding>> grows =
        folder -> {
          String text = Workspaces.text(folder, "a.yaml");
          return Stream.of("one", "two")
              .filter(word -> !text.contains(word))
              .map(
                  word ->
                      new Finding("CLT999", Severity.INFO, value, word)
                          .fix(Fix.write(word, value, "0 " + word)))
              .toList();
        };
    assertThat(Workspaces.text(Repairer.of(Workspaces.folder(file), grows).folder(), "a.yaml"))
        .isEqualTo("a: 0 two one\n");
    Function<Folder, List<Finding>> never =
        folder ->
            List.of(
                new Finding("CLT999", Severity.INFO, value, "more")
                    .fix(Fix.write("more", value, "00")));
    assertThat(Repairer.of(Workspaces.folder(file), never).fixed()).hasSizeLessThan(50);
  }

  @Test
  void a_fix_that_leaves_the_file_unreadable_is_refused() {
    SourceFile file = new SourceFile("a.yaml", "a: 0\nb: 0\n");
    Finding finding =
        new Finding("CLT999", Severity.INFO, Span.startOf("a.yaml"), "breaks")
            .fix(Fix.write("break", new Span("a.yaml", 1, 4, 1, 5), "{"));
    Repair repair = Repairer.of(Workspaces.folder(file), folder -> List.of(finding));
    assertThat(repair.changes()).isEmpty();
    assertThat(repair.refused().get(0).reason()).contains("could not be read");
  }

  @Test
  void nothing_outside_the_edited_places_changes_in_any_text() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      List<String> kept = new ArrayList<>();
      List<Edit> edits = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(6); j >= 0; j--) {
        kept.add(scrap(random));
        text.append(kept.get(kept.size() - 1));
        int start = text.length();
        text.append("<old>");
        edits.add(new Edit(span(text.toString(), start, text.length()), "new" + j));
      }
      StringBuilder expected = new StringBuilder();
      for (int j = 0; j < kept.size(); j++) {
        expected.append(kept.get(j)).append(edits.get(j).text());
      }
      assertThat(applied(text.toString(), edits)).isEqualTo(expected.toString());
    }
  }

  @Test
  void a_fix_whose_edits_meet_another_is_left_out_as_a_whole() {
    Patchwork patchwork = new Patchwork(Map.of("a.txt", new SourceFile("a.txt", "0123456789")));
    assertThat(patchwork.add(new Fix("a", List.of(new Edit(span("", 2, 4), "x"))))).isTrue();
    Edit beside = new Edit(span("", 4, 5), "y");
    Edit across = new Edit(span("", 1, 3), "z");
    assertThat(patchwork.add(new Fix("b", List.of(beside, across)))).isFalse();
    assertThat(patchwork.add(new Fix("c", List.of(beside)))).isTrue();
    assertThat(patchwork.add(new Fix("d", List.of(new Edit(Span.startOf("b.txt"), ""))))).isFalse();
    assertThat(patchwork.apply()).containsExactly(Map.entry("a.txt", "01xy56789"));
  }

  private static Repair repair(SourceFile... files) {
    List<SourceFile> all = new ArrayList<>(List.of(files));
    all.add(new SourceFile("org.yaml", UNIT));
    return Workspaces.repair(all.toArray(SourceFile[]::new));
  }

  private static String applied(String text, List<Edit> edits) {
    Patchwork patchwork = new Patchwork(Map.of("a.txt", new SourceFile("a.txt", text)));
    assertThat(patchwork.add(new Fix("all", edits))).isTrue();
    return patchwork.apply().getOrDefault("a.txt", "");
  }

  private static String scrap(Random random) {
    List<String> scraps = List.of("a", "\n", "\r\n", "\r", "\t", "😀", "# c", "  ", "\u2028");
    StringBuilder text = new StringBuilder("-");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(scraps.get(random.nextInt(scraps.size())));
    }
    return text + "-";
  }

  /** The span of two offsets, counted in another way than the code does. */
  private static Span span(String text, int start, int end) {
    String before = text.substring(0, Math.min(start, text.length()));
    String[] lines = before.split("\r\n|\n|\r", -1);
    int column = text.isEmpty() ? start + 1 : lines[lines.length - 1].length() + 1;
    return new Span("a.txt", lines.length, column, lines.length, column + end - start);
  }
}
