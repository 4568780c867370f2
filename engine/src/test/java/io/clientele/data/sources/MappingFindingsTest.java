package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MappingFindingsTest {
  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace = new Workspace(root).file("people.csv", "customer_no,last_name\n1,Ay\n");
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  private void load(String person) {
    workspace.load("sources:\n  crm:\n    file: people.csv\n" + person);
  }

  @Test
  void a_wrong_column_name_points_at_the_mapping_and_names_the_nearest() {
    load("    person:\n      key: customer_no\n      family: last_nam\n");

    assertThat(workspace.findings())
        .containsExactly("CLT002 clientele.yaml:6:15 the file has no column `last_nam`");
    assertThat(workspace.all().get(0).help()).isEqualTo("did you mean `last_name`?");
    assertThat(workspace.ask("select rows, first_reason from load"))
        .containsExactly("0|the file has no column `last_nam`");
  }

  @Test
  void an_unknown_field_points_at_its_key_and_names_the_nearest() {
    load("    person:\n      key: customer_no\n      familly: last_name\n");

    assertThat(workspace.findings())
        .containsExactly("CLT007 clientele.yaml:6:7 source `crm` has no field `familly` here");
    assertThat(workspace.all().get(0).help()).isEqualTo("did you mean `family`?");
  }

  @Test
  void an_unknown_option_points_at_its_key() {
    load("    options: {delimeter: \";\"}\n    person: {key: customer_no}\n");

    assertThat(workspace.findings())
        .containsExactly("CLT007 clientele.yaml:4:15 source `crm` has no option `delimeter`");
  }

  @Test
  void a_mapping_without_a_key_cannot_be_loaded() {
    load("    person: {family: last_name}\n");

    assertThat(workspace.findings())
        .containsExactly("CLT008 clientele.yaml:4:13 source `crm` maps no `key`");
  }

  @Test
  void a_cell_that_names_neither_a_column_nor_a_value_is_refused() {
    load("    person: {key: customer_no, family: {format: x}}\n");

    assertThat(workspace.findings())
        .containsExactly(
            "CLT008 clientele.yaml:4:40 `family` names neither one column nor one value");
  }

  @Test
  void a_format_that_nobody_understands_is_refused() {
    load("    person: {key: customer_no, birth_date: {column: last_name, format: \"%Q\"}}\n");

    assertThat(workspace.findings())
        .containsExactly("CLT008 clientele.yaml:4:44 format `%Q` is not understood");
  }

  @Test
  void the_key_of_a_source_that_is_not_declared_is_refused() {
    workspace
        .file("calls.csv", "no,at\n1,2026-01-01\n")
        .load(
            """
            sources:
              crm: {file: people.csv, person: {key: customer_no}}
              calls:
                file: calls.csv
                events: {customer: {column: no, in: crn}, activity: {value: call}, at: at}
            """);

    assertThat(workspace.findings())
        .containsExactly("CLT009 clientele.yaml:5:24 source `crn` is not declared");
    assertThat(workspace.all().get(0).help()).isEqualTo("did you mean `crm`?");
    assertThat(workspace.ask("select count(*) from record")).containsExactly("1");
  }

  @Test
  void a_missing_file_an_unknown_format_and_a_file_elsewhere_are_refused_each_at_its_place(
      @TempDir Path elsewhere) throws java.io.IOException {
    java.nio.file.Files.writeString(elsewhere.resolve("x.csv"), "no\n1\n");
    workspace.load(
        """
        sources:
          a: {file: gone.csv, person: {key: no}}
          b: {file: people.xlsx, person: {key: no}}
          c: {file: %s, person: {key: no}}
        """
            .formatted(elsewhere.resolve("x.csv")));

    assertThat(workspace.findings())
        .containsExactly(
            "CLT001 clientele.yaml:2:13 `gone.csv` does not exist or may not be read",
            "CLT010 clientele.yaml:3:13 `people.xlsx` is in no format that is read",
            "CLT001 clientele.yaml:4:13 `%s` lies outside the workspace"
                .formatted(elsewhere.resolve("x.csv")));
    assertThat(workspace.ask("select source, rows from load order by source"))
        .containsExactly("a|0", "b|0", "c|0");
  }

  @Test
  void a_column_that_no_line_of_json_has_is_unknown() {
    workspace
        .file("web.jsonl", "{\"login\": 1}\n")
        .load("sources: {web: {file: web.jsonl, person: {key: logn}}}");

    assertThat(workspace.findings())
        .containsExactly("CLT002 clientele.yaml:1:48 the file has no column `logn`");
  }

  @Test
  void names_and_values_never_become_statements() {
    String name = "a\"'; drop table record; --";
    workspace
        .file("odd.jsonl", "{\"k\": 1, \"a\\\"'; drop table record; --\": \"x\"}\n")
        .load(
            """
            sources:
              odd:
                file: odd.jsonl
                person:
                  key: k
                  family: '%s'
                  given: {value: '%s'}
                  attributes: {'%s': k}
            """
                .formatted(
                    name.replace("'", "''"), name.replace("'", "''"), name.replace("'", "''")));

    assertThat(workspace.findings()).isEmpty();
    assertThat(workspace.ask("select family, given, map_keys(attributes)[1] from record"))
        .containsExactly("x|" + name + "|" + name);
  }
}
