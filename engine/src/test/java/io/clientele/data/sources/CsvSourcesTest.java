package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvSourcesTest {
  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace = new Workspace(root);
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  private static String people(String rest) {
    return "sources:\n  crm:\n    file: people.csv\n" + rest;
  }

  @Test
  void a_person_is_taken_with_every_kind_of_value() {
    workspace
        .file(
            "people.csv",
            """
            no;first;last;dob;mail;mail ok;mobile;card;income;changed
            17;Anna;"Weiß; geb. ""Rot""\";31.12.1980;anna@example.org;yes;0171 555;L-9;52000.5;2026-01-02T03:04:05+01:00
            """)
        .load(
            people(
                """
                    options: {delimiter: ";"}
                    person:
                      key: no
                      given: first
                      family: last
                      birth_date: {column: dob, format: "%d.%m.%Y"}
                      emails: [{column: mail, verified: mail ok}]
                      phones: [{column: mobile, region: DE}]
                      country: {value: DE}
                      identifiers: {loyalty: card}
                      attributes: {annual_income: {column: income, type: number}, code: card}
                      updated_at: changed
                    trust: 3
                """));

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select source, key, kind, line, given, family, birth_date, emails, verified,"
                    + " phones, country, identifiers, attributes, updated_at, trust from record"))
        .containsExactly(
            "crm|17|person|2|Anna|Weiß; geb. \"Rot\"|1980-12-31|[anna@example.org]"
                + "|[anna@example.org]|[+49 0171 555]|DE|{loyalty=L-9}"
                + "|{annual_income=52000.5, code=L-9}|2026-01-02 02:04:05|3");
    assertThat(workspace.ask("select source, form, rows, rejected, newest from load"))
        .containsExactly("crm|person|1|0|2026-01-02 02:04:05");
    assertThat(workspace.leftovers()).isEmpty();
  }

  @Test
  void values_over_several_lines_keep_the_line_on_which_their_row_begins() {
    workspace
        .file("people.csv", "no,last\r\n1,\"a\nb\"\r\n2,c\r\n")
        .load(people("    person: {key: no, family: last}\n"));

    assertThat(workspace.ask("select line, key, family from record order by line"))
        .containsExactly("2|1|a\nb", "4|2|c");
  }

  @Test
  void blanks_around_names_and_values_are_taken_off_unless_they_are_wanted() {
    workspace
        .file("people.csv", "no, last\n 1,  Ay \n")
        .file("raw.csv", "no,last\n1,  Ay \n")
        .load(
            people("    person: {key: no, family: last}\n")
                + """
                  raw:
                    file: raw.csv
                    options: {trim: false}
                    person: {key: no, family: last}
                """);

    assertThat(workspace.ask("select source, key, family from record order by source"))
        .containsExactly("crm|1|Ay", "raw|1|  Ay ");
  }

  @Test
  void the_texts_that_stand_for_nothing_become_nothing() {
    workspace
        .file("people.csv", "no,last,first\n1,NULL,n/a\n")
        .load(
            people(
                """
                    options: {null: ["NULL", "n/a"]}
                    person: {key: no, family: last, given: first}
                """));

    assertThat(workspace.ask("select family, given from record")).containsExactly("-|-");
  }

  @Test
  void a_file_in_another_encoding_is_read_when_it_says_so() {
    workspace
        .file("people.csv", "no,last\n1,Müller\n".getBytes(Charset.forName("windows-1252")))
        .load(
            people(
                """
                    options: {encoding: windows-1252}
                    person: {key: no, family: last}
                """));

    assertThat(workspace.ask("select family from record")).containsExactly("Müller");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_name() {
    workspace
        .file("people.csv", "\uFEFFno,last\n1,a\n".getBytes(StandardCharsets.UTF_8))
        .load(people("    person: {key: no, family: last}\n"));

    assertThat(workspace.findings()).isEmpty();
    assertThat(workspace.ask("select key from record")).containsExactly("1");
  }

  @Test
  void a_packed_file_is_read_as_it_is() {
    workspace
        .file("people.csv.gz", Workspace.gzip("no\n1\n2\n".getBytes(StandardCharsets.UTF_8)))
        .load("sources: {crm: {file: people.csv.gz, person: {key: no}}}");

    assertThat(workspace.ask("select rows from load")).containsExactly("2");
  }

  @Test
  void a_file_without_a_header_takes_its_names_from_the_options() {
    workspace
        .file("buys.txt", " 00004 0001 19970101  2   29.33\n 00004 0001 19970118  2   29.73\n")
        .load(
            """
            sources:
              buys:
                file: buys.txt
                options: {delimiter: whitespace, columns: [master, customer, day, number, money]}
                events:
                  customer: customer
                  activity: {value: purchase}
                  at: {column: day, format: "%Y%m%d"}
                  quantity: number
                  value: money
                  currency: {value: USD}
            """);

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select party_id, customer_source, activity, event.at, quantity, value, currency,"
                    + " seq from event order by seq"))
        .containsExactly(
            "0001|-|purchase|1997-01-01 00:00:00|2.0|29.33|USD|1",
            "0001|-|purchase|1997-01-18 00:00:00|2.0|29.73|USD|2");
  }

  @Test
  void a_file_of_a_header_alone_gives_no_rows_and_a_finding_that_says_so() {
    workspace.file("people.csv", "no,last\n").load(people("    person: {key: no}\n"));

    assertThat(workspace.findings())
        .containsExactly("CLT012 people.csv:1:1 source `crm` has no rows");
    assertThat(workspace.ask("select rows from load")).containsExactly("0");
  }

  @Test
  void an_event_names_its_customer_by_the_key_of_a_source_or_by_addresses() {
    workspace
        .file("people.csv", "no\n1\n")
        .file("calls.csv", "id,no,at\nc1,1,2026-01-01\n")
        .file("posts.csv", "id,mail,handle,at\np1,a@example.org,@a,2026-01-01T10:00:00Z\n")
        .load(
            people("    person: {key: no}\n")
                + """
                  calls:
                    file: calls.csv
                    events: {id: id, customer: {column: no, in: crm}, activity: {value: call}, at: at}
                  posts:
                    file: posts.csv
                    events:
                      id: id
                      customer: {emails: [mail], handle: handle}
                      activity: {value: mention}
                      at: at
                """);

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select event_id, party_id, customer_source, customer_key, customer_email,"
                    + " attributes from event order by event_id"))
        .containsExactly("c1|-|crm|1|-|{}", "p1|-|-|-|a@example.org|{customer_handle=@a}");
  }

  @Test
  void consents_and_relations_keep_whose_they_are() {
    workspace
        .file("people.csv", "no\n1\n2\n")
        .file("consents.csv", "no,purpose,state,at\n1,marketing,given,2026-01-01\n")
        .file("families.csv", "parent,child,doc\n1,2,certificate\n")
        .load(
            people("    person: {key: no}\n")
                + """
                  consents:
                    file: consents.csv
                    consents: {customer: {column: no, in: crm}, purpose: purpose, state: state, at: at}
                  families:
                    file: families.csv
                    relations:
                      from: {column: parent, in: crm}
                      to: {column: child, in: crm}
                      type: {value: guardian}
                      evidence: doc
                """);

    assertThat(
            workspace.ask(
                "select customer_source, customer_key, purpose, state, from_at from consent"))
        .containsExactly("crm|1|marketing|given|2026-01-01 00:00:00");
    assertThat(
            workspace.ask(
                "select from_source, from_key, to_source, to_key, type, evidence from relation"))
        .containsExactly("crm|1|crm|2|guardian|certificate");
  }

  @Test
  void costs_say_what_was_spent_on_what_and_when() {
    workspace
        .file(
            "costs.csv",
            """
            what,on,amount,month
            acquisition,web,50.5,2026-04
            rent,,10,2026-05
            rent,,x,2026-05
            """)
        .load(
            """
            sources:
              spent:
                file: costs.csv
                costs: {what: what, per: on, amount: amount, period: month, currency: {value: EUR}}
            """);

    assertThat(workspace.ask("select what, per, amount, period, currency, source from cost"))
        .containsExactly("acquisition|web|50.5|2026-04|EUR|spent", "rent|-|10.0|2026-05|EUR|spent");
    assertThat(workspace.ask("select line, code from rejected")).containsExactly("4|CLT004");
  }
}
