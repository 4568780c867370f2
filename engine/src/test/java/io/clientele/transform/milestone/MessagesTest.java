package io.clientele.transform.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided of people as the data know them. */
final class MessagesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String LETTER =
      """
      - messageID: LETTER
        title: Reading List
        channels: [CH-MAIL]
        topics: [books]
        matter: advertising
        label: Advertisement
        sponsor: Reading Club
        consent: {purpose: reading lists, basis: consent}
      """;
  private static final String CHANNELS =
      """
      - {channelID: CH-MAIL, title: Letters, channelType: e-mail}
      - {channelID: CH-SOCIAL, title: Our Wall, channelType: social media}
      """;

  @TempDir private Path folder;
  private Store store;
  private List<Finding> findings = List.of();

  @BeforeEach
  void open() {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_mother_gets_the_reading_list_of_her_daughter() {
    person("ANA", "2018-03-01", "FR");
    person("MUM", "1985-03-01", "FR");
    guardian("MUM", "ANA", "'birth certificate'");
    said("ANA", "reading lists", "given", "guardian", "2026-01-01");
    run(LETTER);
    assertThat(told("ANA")).isEqualTo("send guardian MUM G1,P3");
    assertThat(told("MUM")).isEqualTo("deny nobody - P1");
    assertThat(store.ask("select group_id, decided_by, digital_age from milestone order by 1", 3))
        .containsExactly("M1 age 15", "M6 age 15");
    assertThat(findings).isEmpty();
  }

  @Test
  void an_enrolment_decides_before_the_age() {
    person("ANA", "2013-05-01", "BE");
    store.put(
        "enrolment(party_id, level, from_at, to_at)",
        "('ANA','5','2023-09-01','2024-07-01'), ('ANA','Middle','2024-09-01',null),"
            + " ('ANA','astronaut','2025-01-01',null)");
    run(LETTER);
    assertThat(store.ask("select group_id, decided_by, age from milestone", 3))
        .containsExactly("M2 enrolment 13");
    assertThat(told("ANA")).isEqualTo("deny nobody - G2,P1,P3");
    assertThat(messages())
        .containsExactly("level of enrolment `astronaut` decides no milestone group (1 rows)");
  }

  @Test
  void a_guardian_in_a_circle_or_younger_than_the_ward_answers_for_nobody() {
    person("ANA", "2018-03-01", "FR");
    person("BEN", "2016-03-01", "FR");
    person("CAT", "2017-03-01", "FR");
    person("TOM", "2019-03-01", "FR");
    guardian("ANA", "BEN", "'form'");
    guardian("BEN", "ANA", "'form'");
    guardian("TOM", "CAT", "'form'");
    said("ANA", "reading lists", "given", "guardian", "2026-01-01");
    run(LETTER);
    assertThat(told("ANA")).isEqualTo("deny nobody - G4,P3");
    assertThat(told("CAT")).isEqualTo("deny nobody - G4,P1,P3");
    assertThat(messages())
        .containsExactly(
            "1 person with a guardian who is not older, such as CAT by TOM",
            "2 people in a circle of guardians, such as ANA by BEN");
  }

  @Test
  void the_last_word_counts_and_a_withdrawal_from_any_record_wins() {
    person("EVE", "1990-01-01", "US");
    person("FAY", "1990-01-01", "US");
    person("GUS", "1990-01-01", "US");
    person("HAL", "1990-01-01", "US");
    said("EVE", "Reading Lists", "withdrawn", "self", "2025-01-01");
    said("EVE", "reading lists", "given", "self", "2026-01-01");
    said("FAY", "reading lists", "given", "self", "2026-01-01");
    store.put(
        "consent(party_id, purpose, state, given_by, from_at, customer_source, customer_key)",
        "('FAY','reading lists','opted-out','self','2025-01-01','web','w-1')");
    said("GUS", "reading lists", "given", "self", "2027-01-01");
    store.put(
        "consent(party_id, purpose, state, given_by, from_at, to_at)",
        "('HAL','reading lists','given','self','2024-01-01','2026-06-01')");
    run(LETTER);
    assertThat(told("EVE")).isEqualTo("send person EVE ");
    assertThat(told("FAY")).isEqualTo("deny nobody - P2");
    assertThat(told("GUS")).isEqualTo("deny nobody - P1");
    assertThat(told("HAL")).isEqualTo("deny nobody - P1");
  }

  @Test
  void what_customers_chose_of_channels_topics_and_frequency_bounds_what_is_sent() {
    for (String name : List.of("EVE", "FAY", "GUS", "HAL", "IDA")) {
      person(name, "1990-01-01", "US");
      said(name, "reading lists", "given", "self", "2026-01-01");
    }
    said("EVE", "channel:e-mail", "withdrawn", "self", "2026-01-01");
    said("FAY", "channel:phone", "given", "self", "2026-01-01");
    said("GUS", "topic:books", "withdrawn", "self", "2026-01-01");
    said("HAL", "frequency:1/month", "given", "self", "2026-01-01");
    said("IDA", "frequency:seldom", "given", "self", "2026-01-01");
    store.put(
        "event(event_id, source, party_id, activity, \"at\", direction, item)",
        "('e1','mail','HAL','sent','2026-06-20','outbound','letter')");
    run(LETTER);
    assertThat(told("EVE")).isEqualTo("deny nobody - C1");
    assertThat(told("FAY")).isEqualTo("deny nobody - C1");
    assertThat(told("GUS")).isEqualTo("deny nobody - C2");
    assertThat(told("HAL")).isEqualTo("deny nobody - F2");
    assertThat(told("IDA")).isEqualTo("deny nobody - F2");
    assertThat(messages())
        .containsExactly(
            "frequency `seldom` is no rate such as `2/month`: nothing is sent (1 rows)");
  }

  @Test
  void parents_choose_which_groups_are_spoken_to() {
    person("MUM", "1985-03-01", "FR");
    for (String child : List.of("ANA", "BEN")) {
      person(child, "2018-03-01", "FR");
      guardian("MUM", child, "'form'");
      said(child, "reading lists", "given", "guardian", "2026-01-01");
    }
    store.put(
        "choice(guardian_id, child_id, group_id, from_at)",
        "('MUM','ANA','M1','2026-01-01'), ('MUM','BEN','M2','2026-01-01'),"
            + " ('MUM','BEN','M9','2026-01-01')");
    run(LETTER);
    assertThat(told("ANA")).isEqualTo("send guardian MUM G1,P3");
    assertThat(told("BEN")).isEqualTo("deny nobody - G1,G7,P3");
    assertThat(messages())
        .containsExactly("milestone group `M9` is chosen and not declared (1 rows)");
  }

  @Test
  void social_media_need_a_yes_of_their_own_and_quiet_hours_are_kept() {
    person("EVE", "1990-01-01", "US");
    person("FAY", "1990-01-01", "US");
    said("EVE", "reading lists", "given", "self", "2026-01-01");
    said("FAY", "reading lists", "given", "self", "2026-01-01");
    said("FAY", "channel:social media", "given", "self", "2026-01-01");
    run(LETTER.replace("CH-MAIL", "CH-SOCIAL"));
    assertThat(told("EVE")).isEqualTo("deny nobody - C3");
    assertThat(told("FAY")).isEqualTo("send person FAY ");
    run(LETTER.replace("CH-MAIL", "CH-SOCIAL") + "  sendAt: \"23:30\"\n");
    assertThat(told("FAY")).isEqualTo("deny nobody - Q1");
  }

  @Test
  void an_unknown_age_or_country_is_a_refusal_and_a_finding() {
    person("EVE", "", "US");
    person("OLD", "1900-01-01", "US");
    person("KIM", "2014-01-01", "XX");
    person("MUM", "1985-03-01", "US");
    guardian("MUM", "KIM", "'form'");
    said("EVE", "reading lists", "given", "self", "2026-01-01");
    said("KIM", "reading lists", "given", "guardian", "2026-01-01");
    run(LETTER);
    assertThat(told("EVE")).isEqualTo("deny nobody - A2");
    assertThat(told("OLD")).isEqualTo("deny nobody - A2,P1");
    assertThat(told("KIM")).isEqualTo("deny nobody - J2,G1,P3");
    assertThat(messages())
        .containsExactly(
            "1 person below 18 live in country `XX`, for which no age of digital consent is known,"
                + " such as KIM",
            "2 people in audiences without a known age, such as EVE");
  }

  @Test
  void who_wants_to_be_forgotten_is_told_nothing() {
    person("EVE", "1990-01-01", "US");
    person("FAY", "1990-01-01", "US");
    said("EVE", "all", "erased", "self", "2026-01-01");
    said("EVE", "reading lists", "given", "self", "2026-02-01");
    said("FAY", "all", "restricted", "self", "2026-01-01");
    said("FAY", "all", "lifted", "self", "2026-02-01");
    said("FAY", "reading lists", "given", "self", "2026-02-01");
    run(LETTER.replace("advertising", "safety"));
    assertThat(told("EVE")).isEqualTo("deny nobody - E1");
    assertThat(told("FAY")).isEqualTo("send person FAY M1");
  }

  @Test
  void groups_that_are_told_less_often_than_others_are_named() {
    for (int n = 0; n < 80; n++) {
      String id = "P" + n;
      person(id, n < 40 ? "1990-01-01" : "2006-01-01", "US");
      if (n % 4 != 0 || n < 40) {
        said(id, "reading lists", "given", "self", "2026-01-01");
      }
    }
    run(LETTER);
    assertThat(
            store.ask(
                "select subject, asked, sent, round(ratio, 2), verdict, reason from disparity"
                    + " where dimension = 'milestone group' order by subject",
                6))
        .containsExactly("M4 40 30 0.75 less often P1", "M6 40 40 1.33 more often -");
    assertThat(
            store.ask(
                "select step, people from consent_funnel where group_id = 'M4' order by position",
                2))
        .containsExactly(
            "known 40", "addressee proved 40", "asked 30", "agreed 30", "may be told 30");
    assertThat(
            store.ask(
                "select year, group_id, people, arriving from milestone_year where year in (2026,"
                    + " 2029) order by 1, 2",
                4))
        .containsExactly("2026 M4 40 0", "2026 M6 40 0", "2029 M6 80 40");
  }

  private void person(String id, String born, String country) {
    store.put("party(party_id, kind)", "('" + id + "','person')");
    store.put("golden(party_id, field, value)", "('%s','country','%s')".formatted(id, country));
    if (!born.isEmpty()) {
      store.put("golden(party_id, field, value)", "('%s','birth_date','%s')".formatted(id, born));
    }
  }

  private void guardian(String guardian, String ward, String evidence) {
    store.put(
        "relation(from_party, to_party, type, evidence, \"at\")",
        "('%s','%s','guardian',%s,'2025-01-01')".formatted(guardian, ward, evidence));
  }

  private void said(String party, String purpose, String state, String by, String at) {
    store.put(
        "consent(party_id, purpose, state, given_by, from_at)",
        "('%s','%s','%s','%s','%s')".formatted(party, purpose, state, by, at));
  }

  private void run(String messages) {
    Model model =
        Model.of(
            Folder.of(
                folder,
                List.of(
                    new SourceFile("messages.yaml", messages),
                    new SourceFile("channels.yaml", CHANNELS),
                    new SourceFile(
                        "clientele.yaml",
                        "transform: {messages: {quiet: {from: \"21:00\", to: \"08:00\"}}}"))));
    Measures.run(store.engine(), model, MeasureOptions.only("members", AS_OF));
    findings = Messages.run(store.engine(), model, AS_OF);
  }

  private String told(String party) {
    return store
        .ask(
            "select decision, addressee, addressee_id, reasons from send where party_id = '"
                + party
                + "'",
            4)
        .get(0);
  }

  private List<String> messages() {
    return findings.stream().map(Finding::message).sorted().toList();
  }
}
