package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RejectedRowsTest {
  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace = new Workspace(root);
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  @Test
  void a_key_seen_twice_leaves_the_first_row_and_keeps_the_others_aside() {
    workspace
        .file("people.csv", "no,last\n1,Ay\n2,Be\n1,Ce\n1,De\n")
        .load("sources: {crm: {file: people.csv, person: {key: no, family: last}}}");

    assertThat(workspace.findings())
        .containsExactly(
            "CLT005 people.csv:4:1 `no` was seen before: `1` (the first of 2 such rows)");
    assertThat(workspace.all().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(workspace.ask("select key, family from record order by line"))
        .containsExactly("1|Ay", "2|Be");
    assertThat(workspace.ask("select line, code, reason, raw from rejected order by line"))
        .containsExactly(
            "4|CLT005|`no` was seen before: `1`|last=Ce; no=1",
            "5|CLT005|`no` was seen before: `1`|last=De; no=1");
    assertThat(workspace.ask("select rows, rejected, first_reason from load"))
        .containsExactly("2|2|`no` was seen before: `1`");
  }

  @Test
  void a_row_without_a_key_is_rejected() {
    workspace
        .file("people.csv", "no,last\n,Ay\n2,Be\n")
        .load("sources: {crm: {file: people.csv, person: {key: no, family: last}}}");

    assertThat(workspace.findings()).containsExactly("CLT004 people.csv:2:1 `no` is empty");
    assertThat(workspace.ask("select key from record")).containsExactly("2");
  }

  @Test
  void a_person_with_an_unreadable_birth_date_is_kept_without_it() {
    workspace
        .file("people.csv", "no,dob\n1,31.02.1990\n2,01.02.1990\n3,\n")
        .load(
            """
            sources:
              crm:
                file: people.csv
                person: {key: no, birth_date: {column: dob, format: "%d.%m.%Y"}}
            """);

    assertThat(workspace.findings())
        .containsExactly("CLT006 people.csv:2:1 `dob` is no date like %d.%m.%Y: `31.02.1990`");
    assertThat(workspace.ask("select key, birth_date from record order by key"))
        .containsExactly("1|-", "2|1990-02-01", "3|-");
    assertThat(workspace.ask("select rows, rejected from load")).containsExactly("3|0");
    assertThat(workspace.ask("select line, code from rejected")).containsExactly("2|CLT006");
  }

  @Test
  void an_event_with_an_unreadable_time_or_number_is_rejected() {
    workspace
        .file(
            "orders.csv",
            """
            id,who,at,amount
            1,a,2026-01-01,10
            2,a,yesterday,10
            3,a,2026-01-01,ten
            4,a,,10
            5,a,infinity,nan
            """)
        .load(
            """
            sources:
              orders:
                file: orders.csv
                events: {id: id, customer: who, activity: {value: buy}, at: at, value: amount}
            """);

    assertThat(workspace.findings())
        .containsExactly(
            "CLT004 orders.csv:3:1 `at` is no date and time: `yesterday`"
                + " (the first of 2 such rows)",
            "CLT004 orders.csv:4:1 `amount` is no number: `ten` (the first of 2 such rows)",
            "CLT004 orders.csv:5:1 `at` is empty");
    assertThat(workspace.ask("select event_id from event")).containsExactly("1");
    assertThat(workspace.ask("select rows, rejected from load")).containsExactly("1|4");
    assertThat(workspace.ask("select line, reason from rejected where line = 6"))
        .containsExactly("6|`at` is no date and time: `infinity`; `amount` is no number: `nan`");
  }

  @Test
  void a_source_has_at_most_five_findings_of_one_code() {
    StringBuilder columns = new StringBuilder("no");
    StringBuilder values = new StringBuilder("1");
    StringBuilder mapping = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      columns.append(",n").append(i);
      values.append(",x");
      mapping.append("n").append(i).append(": {column: n").append(i).append(", type: number}, ");
    }
    workspace
        .file("people.csv", columns + "\n" + values + "\n")
        .load(
            "sources: {crm: {file: people.csv, person: {key: no, attributes: {" + mapping + "}}}}");

    assertThat(workspace.findings()).hasSize(5);
    assertThat(workspace.ask("select reason from rejected"))
        .singleElement()
        .asString()
        .contains("n0", "n8");
  }

  @Test
  void a_column_of_dates_in_several_formats_is_read_by_the_first_that_fits() {
    workspace
        .file("people.csv", "no,dob\n1,1990-03-04\n2,25.12.1980\n3,12/31/1970\n4,05/06/1975\n5,x\n")
        .load(
            """
            sources:
              crm:
                file: people.csv
                person: {key: no, birth_date: {column: dob, format: ["%d.%m.%Y", "%m/%d/%Y"]}}
            """);

    assertThat(workspace.ask("select birth_date from record order by line"))
        .containsExactly("1990-03-04", "1980-12-25", "1970-12-31", "1975-05-06", "-");
    assertThat(workspace.findings())
        .containsExactly("CLT006 people.csv:6:1 `dob` is no date like %d.%m.%Y or %m/%d/%Y: `x`");
  }

  @Test
  void dates_that_two_formats_read_as_different_days_are_counted_with_what_speaks_for_either() {
    workspace
        .file(
            "people.csv",
            """
            no,dob
            1,25/12/1980
            2,03/04/1970
            3,05/05/1971
            4,12/31/1970
            5,04/03/1970
            6,26/1/1970
            """)
        .load(
            """
            sources:
              crm:
                file: people.csv
                person: {key: no, birth_date: {column: dob, format: ["%d/%m/%Y", "%m/%d/%Y"]}}
            """);

    assertThat(workspace.findings())
        .containsExactly(
            "CLT011 people.csv:3:1 `birth_date` has 2 dates that two of its formats read as"
                + " different days, first `03/04/1970`");
    assertThat(workspace.all().get(0).help()).contains("ISO 8601 0, `%d/%m/%Y` 2, `%m/%d/%Y` 1");
    assertThat(workspace.ask("select birth_date from record where key = '2'"))
        .containsExactly("1970-04-03");
  }

  @Test
  void dates_that_cannot_be_read_are_answered_with_a_format_that_would() {
    workspace
        .file("people.csv", "no,dob\n1,31.12.1990\n2,01.02.1990\n3,soon\n4,1990-01-01\n")
        .load("sources: {crm: {file: people.csv, person: {key: no, birth_date: dob}}}");

    assertThat(workspace.all().get(0).help())
        .contains("`format: \"%d.%m.%Y\"` would read 2 of them");
  }

  @Test
  void times_of_which_only_some_have_a_zone_are_said_unless_a_zone_is_declared() {
    String yaml = "sources: {calls: {file: calls.csv, %sevents: {activity: what, at: at}}}";
    workspace
        .file(
            "calls.csv",
            "what,at\na,2026-01-01T10:00:00+02:00\nb,2026-01-01 10:00:00\nc,2026-01-02T10:00:00Z\n")
        .load(yaml.formatted(""));
    assertThat(workspace.findings())
        .containsExactly(
            "CLT016 calls.csv:3:1 some times of `at` have a zone and others have none: `2026-01-01"
                + " 10:00:00`");

    workspace.load(yaml.formatted("options: {zone: Europe/Vienna}, "));
    assertThat(workspace.findings()).isEmpty();
    assertThat(workspace.ask("select event.at from event where activity = 'b'"))
        .contains("2026-01-01 09:00:00");
  }
}
