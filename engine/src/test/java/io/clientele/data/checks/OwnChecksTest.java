package io.clientele.data.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.own.OwnChecks;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workspace may say in checks of its own, and what such a check can never do. */
final class OwnChecksTest {
  private static final String MODEL =
      """
      - customerID: SEG-1
        title: Savers
        description: People who save
        orgUnitTitle: Retail
        customerLifetimeValue: {value: 900, currency: EUR}
        retentionStrategies: [letters, calls]
      - {customerID: SEG-2, title: Investors, description: People who invest, orgUnitTitle: ''}
      - {capabilityID: CAP-1, title: Advice}
      """;

  @TempDir private Path folder;
  private Path secret = Path.of("secret.txt");

  @BeforeEach
  void keep() throws IOException {
    secret = folder.resolve("secret.txt");
    Files.writeString(secret, "42 sheep\n");
  }

  @Test
  void a_finding_stands_where_its_element_stands_and_says_its_values() {
    assertThat(
            found(
                "  fields: {worth: {at: customerLifetimeValue.value, type: number}}",
                "worth < 1000",
                "segment `{title}` is worth {worth} ({id}, {owner})"))
        .containsExactly(
            "model.yaml:1:15 warning BANK-001 segment `Savers` is worth 900 (SEG-1, Retail)");
  }

  @Test
  void a_condition_may_ask_other_tables_and_lists() {
    assertThat(found("", "not exists (select 1 from edge where source_id = it.id)", "alone"))
        .hasSize(2);
    assertThat(
            found(
                "  fields: {ways: {at: retentionStrategies, type: list}}",
                "list_contains(ways, 'calls')",
                "calls: {ways}"))
        .containsExactly("model.yaml:1:15 warning BANK-001 calls: letters, calls");
  }

  @Test
  void a_check_that_asks_for_data_is_not_measured_where_there_is_none() {
    CheckRun run =
        run("", "not exists (select 1 from membership m where m.segment_id = it.id)", "empty");
    assertThat(run.findings()).isEmpty();
    assertThat(run.unmeasured()).containsExactly("BANK-001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owner = = ''",
        "ownr = ''",
        "(owner",
        "owner = '') or (",
        "true); drop table element; select (true",
        "true); select 1; --",
        "1 between 'x' and 3",
        "exists (select 1 from read_text('SECRET'))",
        "exists (select 1 from read_csv('SECRET'))",
        "exists (select 1 from 'SECRET')",
        "exists (select 1 from glob('/*'))",
        "(select count(*) from nothing) > 0",
        "nextval('s') > 0",
        "exists (select 1 from query('attach ''SECRET'''))"
      })
  void a_condition_that_is_none_is_a_finding_and_reaches_nothing(String condition) {
    CheckRun run = run("", condition.replace("SECRET", secret.toString()), "found");
    assertThat(run.findings())
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo("CLT111"))
        .satisfies(it -> assertThat(it.span().file()).isEqualTo("checks/bank.yaml"))
        .satisfies(it -> assertThat(it.message()).doesNotContain("42 sheep", "\n"));
  }

  @Test
  void a_fault_is_underlined_where_the_engine_stopped() {
    assertThat(found("", "owner = 'x' and ownr = ''", "found").get(0))
        .startsWith("checks/bank.yaml:5:24 error CLT111 the check `BANK-001` cannot be run: ");
    assertThat(found("", "owner = = ''", "found").get(0)).startsWith("checks/bank.yaml:5:16 ");
    assertThat(found("", "|\n    owner = ''\n    or ownr = ''", "found").get(0))
        .startsWith("checks/bank.yaml:7:8 ");
  }

  @Test
  void a_condition_that_asks_for_other_rows_finds_elements_at_most() {
    assertThat(found("", "false) union all (select 999", "found")).isEmpty();
    assertThat(found("", "false) union all (select -1", "found")).isEmpty();
  }

  @Test
  void hostile_values_stay_on_one_line_and_in_their_backticks() {
    Model model =
        model(
            "- {customerID: S, title: \"a`\\nb ${x} \\\\1\"}\n",
            check("", "true", "segment `{title}` is odd"));
    assertThat(CheckRun.ofModel(OwnChecks.of(model).checks(), model, List.of()).findings())
        .extracting(Finding::message)
        .containsExactly("segment `a b ${x} \\1` is odd");
  }

  private static List<String> found(String fields, String condition, String message) {
    return run(fields, condition, message).findings().stream()
        .map(
            it -> "%s %s %s %s".formatted(it.span(), it.severity().word(), it.code(), it.message()))
        .toList();
  }

  private static CheckRun run(String fields, String condition, String message) {
    Model model = model(MODEL, check(fields, condition, message));
    OwnChecks own = OwnChecks.of(model);
    assertThat(own.faults()).isEmpty();
    return CheckRun.ofModel(own.checks(), model, List.of());
  }

  private static String check(String fields, String condition, String message) {
    String when = condition.startsWith("|") ? condition : quoted(condition);
    return "code: BANK-001\ntitle: A segment is odd\nselect:\n  kind: segment\n"
        + (fields.isEmpty() ? "" : fields + "\n")
        + "when: "
        + when
        + "\nmessage: "
        + quoted(message)
        + "\n";
  }

  private static String quoted(String text) {
    return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
  }

  private static Model model(String elements, String check) {
    return Model.of(
        Folder.of(
            Path.of("."),
            Stream.of(
                    new SourceFile("model.yaml", elements),
                    new SourceFile("checks/bank.yaml", check))
                .toList()));
  }
}
