package io.clientele.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Judgement;
import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What settings make of an orphan (a warning) and of a reference to nothing (an error). */
final class PolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final String ORPHAN = "- {capabilityID: CAP-1, title: Wealth Advice}\n";
  private static final String BROKEN = "- {capabilityID: CAP-2, title: Loans, enables: VS-9}\n";

  @Test
  void without_settings_everything_is_shown_as_its_check_says() {
    assertThat(shown("", ORPHAN + BROKEN))
        .containsExactly("warning CLT404 business.yaml:1", "error CLT204 business.yaml:2");
  }

  @Test
  void a_suppression_with_a_reason_takes_a_warning_away_and_keeps_it_with_its_reason() {
    Judgement judged = judge(suppress("{code: CLT404, reason: later}"), ORPHAN, Optional.empty());
    assertThat(judged.findings()).isEmpty();
    assertThat(judged.suppressed())
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).isEqualTo("later"))
        .satisfies(it -> assertThat(it.finding().code()).isEqualTo("CLT404"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"at: business.yaml", "element: cap-1", "kind: capability", "until: 2026-06-30"})
  void a_suppression_may_be_aimed(String aim) {
    assertThat(shown(suppress("{code: CLT404, reason: later, " + aim + "}"), ORPHAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at: busi", "element: CAP", "kind: segment", "code: CLT302"})
  void a_suppression_that_is_aimed_elsewhere_takes_nothing_away(String aim) {
    String code = aim.startsWith("code") ? "" : "code: CLT404, ";
    assertThat(shown(suppress("{" + code + "reason: later, " + aim + "}"), ORPHAN))
        .contains("warning CLT404 business.yaml:1", "info CLT109 clientele.yaml:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason: ''", "reason: later, until: 2026-06-29", "reason: [no, text]"})
  void a_suppression_without_reason_or_out_of_date_counts_for_nothing(String how) {
    assertThat(shown(suppress("{code: CLT404, " + how + "}"), ORPHAN))
        .contains("warning CLT404 business.yaml:1", "warning CLT109 clientele.yaml:2");
  }

  @Test
  void an_error_is_neither_suppressed_nor_lowered_and_who_tries_is_told() {
    String settings =
        suppress("{code: CLT204, reason: later}")
            + "severities: [{code: CLT204, severity: info}, {folder: '', severity: info}]\n";
    assertThat(shown(settings, BROKEN))
        .contains("error CLT204 business.yaml:1", "warning CLT109 clientele.yaml:2");
  }

  @Test
  void severities_are_chosen_by_code_kind_and_folder_and_the_last_that_fits_decides() {
    assertThat(shown("severities: [{code: CLT404, severity: info}]\n", ORPHAN))
        .containsExactly("info CLT404 business.yaml:1");
    assertThat(shown("severities: [{kind: capability, severity: error}]\n", ORPHAN))
        .containsExactly("error CLT404 business.yaml:1");
    assertThat(
            shown(
                "severities: [{code: CLT404, severity: error},"
                    + " {folder: business.yaml, severity: info}]\n",
                ORPHAN))
        .containsExactly("info CLT404 business.yaml:1");
    assertThat(shown("severities: [{kind: segment, severity: info}]\n", ORPHAN))
        .containsExactly("warning CLT404 business.yaml:1");
  }

  @Test
  void what_the_workspace_raised_to_an_error_it_may_suppress() {
    String settings =
        "severities: [{code: CLT404, severity: error}]\n"
            + suppress("{code: CLT404, reason: later}");
    assertThat(shown(settings, ORPHAN)).isEmpty();
  }

  @Test
  void the_profile_starter_shows_errors_and_counts_the_rest() {
    Judgement judged = judge("profile: starter\n", ORPHAN + BROKEN, Optional.empty());
    assertThat(judged.findings()).extracting(Finding::code).containsExactly("CLT204");
    assertThat(judged.below()).extracting(Finding::code).containsExactly("CLT404");
  }

  @Test
  void the_profile_strict_makes_warnings_errors_and_leaves_information() {
    String settings = "profile: strict\n" + suppress("{code: CLT302, reason: later}");
    assertThat(shown(settings, ORPHAN))
        .containsExactly("error CLT404 business.yaml:1", "info CLT109 clientele.yaml:3");
  }

  @Test
  void what_stands_in_the_baseline_is_known_even_an_error_and_even_on_other_lines() {
    String written = Baseline.text(judge("", ORPHAN + BROKEN, Optional.empty()));
    Judgement judged = judge("", "# moved\n\n" + ORPHAN + BROKEN, baseline(written));
    assertThat(judged.findings()).isEmpty();
    assertThat(judged.known()).extracting(Finding::code).containsExactly("CLT404", "CLT204");
    assertThat(Baseline.text(judged)).isEqualTo(written);
  }

  @Test
  void what_is_new_is_shown_beside_a_baseline() {
    String written = Baseline.text(judge("", ORPHAN, Optional.empty()));
    assertThat(lines(judge("", ORPHAN + BROKEN, baseline(written))))
        .containsExactly("error CLT204 business.yaml:2");
  }

  @Test
  void what_is_mended_is_said_so_that_the_baseline_shrinks() {
    String written = Baseline.text(judge("", ORPHAN + BROKEN, Optional.empty()));
    Judgement judged = judge("", ORPHAN, baseline(written));
    assertThat(lines(judged)).containsExactly("info CLT109 baseline.json:1");
    assertThat(judged.findings().get(0).message())
        .isEqualTo("1 finding of `baseline.json` is gone");
    assertThat(Baseline.size(judged)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"version\": 2}", "{\"version\": 1, \"findings\": [7]}", "{"})
  void a_baseline_that_cannot_be_used_hides_nothing_and_is_an_error(String text) {
    assertThat(lines(judge("", ORPHAN, baseline(text))))
        .contains("warning CLT404 business.yaml:1")
        .anyMatch(line -> line.startsWith("error CLT109 baseline.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "severities: 7\nsuppressions: x\n",
        "severities: [7, [], null, {}]\nsuppressions: [7, [], null, {}]\n",
        "suppressions: [{code: {a: b}, reason: [], until: tomorrow, at: {}, element: []}]\n",
        "severities: [{severity: off}, {code: \"`\\n\", severity: loud}]\n"
      })
  void settings_that_make_no_sense_change_nothing(String settings) {
    assertThat(shown(settings, ORPHAN)).contains("warning CLT404 business.yaml:1");
  }

  private static String suppress(String item) {
    return "suppressions:\n  - " + item + "\n";
  }

  private static List<String> shown(String settings, String business) {
    return lines(judge(settings, business, Optional.empty()));
  }

  private static List<String> lines(Judgement judged) {
    return judged.findings().stream()
        .map(
            one ->
                "%s %s %s:%d"
                    .formatted(
                        one.severity().word(), one.code(), one.span().file(), one.span().line()))
        .toList();
  }

  private static Optional<Parsed> baseline(String text) {
    return Optional.of(Formats.parse(new SourceFile("baseline.json", text)));
  }

  private static Judgement judge(String settings, String business, Optional<Parsed> baseline) {
    List<SourceFile> files =
        List.of(
            new SourceFile("business.yaml", business),
            new SourceFile("clientele.yaml", settings + "name: bank\n"));
    Model model = Model.of(Folder.of(Path.of("."), files));
    List<Finding> findings = Checks.run(new Facts(model, Results.NONE, TODAY));
    return Policy.judge(model, TODAY, findings, List.of(), baseline);
  }
}
