package io.clientele.transform.milestone;

import static io.clientele.transform.milestone.Decision.Addressee.GUARDIAN;
import static io.clientele.transform.milestone.Decision.Addressee.NOBODY;
import static io.clientele.transform.milestone.Decision.Addressee.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.transform.milestone.Message.Basis;
import io.clientele.transform.milestone.Message.Matter;
import io.clientele.transform.milestone.Situation.Approach;
import io.clientele.transform.milestone.Situation.Guardianship;
import io.clientele.transform.milestone.Situation.Limit;
import io.clientele.transform.milestone.Situation.Permission;
import io.clientele.transform.milestone.Situation.Standing;
import io.clientele.transform.milestone.Situation.Years;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SendRuleTest {
  private static final Message NEWSLETTER =
      new Message(Matter.ADVERTISING, Basis.CONSENT, false, false, true);
  private static final Message OUTAGE =
      new Message(Matter.SAFETY, Basis.UNDECLARED, false, false, false);

  @Test
  void a_child_of_eight_in_france_is_reached_through_a_proved_guardian_without_profiling() {
    Situation ana = new Person(8).in("FR").guardian(Guardianship.PROVED, Permission.GIVEN).now();
    Decision decision = SendRule.decide(NEWSLETTER, ana);
    assertThat(decision.send()).isTrue();
    assertThat(decision.addressee()).isEqualTo(GUARDIAN);
    assertThat(decision.codes()).isEqualTo("G1,P3");
  }

  @Test
  void without_a_proved_guardian_only_safety_reaches_a_child() {
    Person child = new Person(8).in("FR");
    assertThat(said(NEWSLETTER, child.now())).isEqualTo("NOBODY G2,P1,P3");
    assertThat(said(NEWSLETTER, child.guardian(Guardianship.UNPROVED, Permission.GIVEN).now()))
        .isEqualTo("NOBODY G3,P3");
    assertThat(said(NEWSLETTER, child.guardian(Guardianship.IMPOSSIBLE, Permission.GIVEN).now()))
        .isEqualTo("NOBODY G4,P3");
    assertThat(said(OUTAGE, child.now())).isEqualTo("PERSON G5,P3,M1");
  }

  @Test
  void the_law_of_the_country_decides_when_one_consents_alone() {
    Person teenager = new Person(14).own(Permission.GIVEN);
    assertThat(said(NEWSLETTER, teenager.in("IT").now())).isEqualTo("PERSON P3");
    assertThat(said(NEWSLETTER, teenager.in("FR").now())).isEqualTo("NOBODY G2,P1,P3");
    assertThat(said(NEWSLETTER, teenager.in("").now())).isEqualTo("NOBODY J1,G2,P1,P3");
    assertThat(said(NEWSLETTER, teenager.in("XX").now())).isEqualTo("NOBODY J2,G2,P1,P3");
  }

  @Test
  void a_middle_school_child_above_the_age_of_the_law_gets_a_copy() {
    Person child =
        new Person(13)
            .in("BE")
            .as(Approach.GUARDIAN_FIRST)
            .guardian(Guardianship.PROVED, Permission.GIVEN);
    assertThat(said(NEWSLETTER, child.now())).isEqualTo("GUARDIAN G1,G6,P3");
    assertThat(said(NEWSLETTER, child.in("DE").now())).isEqualTo("GUARDIAN G1,P3");
  }

  @Test
  void the_consent_of_a_guardian_holds_until_the_eighteenth_birthday() {
    Person person = new Person(17).in("DE").guardian(Guardianship.PROVED, Permission.GIVEN);
    assertThat(said(NEWSLETTER, person.now())).isEqualTo("PERSON P3");
    assertThat(said(NEWSLETTER, person.aged(18).now())).isEqualTo("NOBODY P5");
    assertThat(said(NEWSLETTER, person.aged(18).own(Permission.GIVEN).now())).isEqualTo("PERSON ");
  }

  @Test
  void an_unknown_age_is_no_adult() {
    Person unknown = new Person(-1).in("DE").own(Permission.GIVEN);
    assertThat(said(NEWSLETTER, unknown.now())).isEqualTo("NOBODY A2");
    assertThat(said(NEWSLETTER, unknown.likelyChild().now())).isEqualTo("NOBODY A1,G2,P1,P3");
    assertThat(said(OUTAGE, unknown.now())).isEqualTo("PERSON M1");
  }

  @Test
  void wishes_bound_what_is_sent_except_for_safety() {
    Person adult = new Person(40).in("US").own(Permission.GIVEN);
    Situation bounded = adult.limited(Limit.CHANNEL, Limit.CAP, Limit.QUIET);
    assertThat(said(NEWSLETTER, bounded)).isEqualTo("NOBODY C1,F1,Q1");
    Message service = new Message(Matter.SERVICE, Basis.NECESSITY, false, false, false);
    assertThat(said(service, bounded)).isEqualTo("NOBODY Q1,M1");
    assertThat(said(OUTAGE, bounded)).isEqualTo("PERSON M1");
  }

  @Test
  void advertising_is_labelled() {
    Message bare = new Message(Matter.ADVERTISING, Basis.CONSENT, false, false, false);
    Situation adult = new Person(40).in("US").own(Permission.GIVEN).now();
    assertThat(said(bare, adult)).isEqualTo("NOBODY L1");
  }

  @Test
  void nothing_is_sent_to_somebody_whose_data_rest() {
    Situation erased =
        new Situation(
            Standing.ERASED,
            new Years(OptionalInt.of(40), false, Approach.BY_AGE),
            true,
            OptionalInt.of(13),
            0,
            Guardianship.NONE,
            Permission.GIVEN,
            Permission.NONE,
            true,
            Set.of());
    assertThat(SendRule.decide(OUTAGE, erased))
        .isEqualTo(new Decision(false, NOBODY, java.util.List.of(Reason.E1)));
    assertThat(PERSON).isNotEqualTo(NOBODY);
  }

  private static String said(Message message, Situation situation) {
    Decision decision = SendRule.decide(message, situation);
    return decision.addressee() + " " + decision.codes();
  }

  /** Somebody of whom nothing else is known; an age below zero stands for none. */
  private record Person(
      int age,
      String country,
      boolean likely,
      Approach approach,
      Guardianship guardianship,
      Permission own,
      Permission guardians) {
    Person(int age) {
      this(age, "", false, Approach.BY_AGE, Guardianship.NONE, Permission.NONE, Permission.NONE);
    }

    Person in(String where) {
      return new Person(age, where, likely, approach, guardianship, own, guardians);
    }

    Person aged(int years) {
      return new Person(years, country, likely, approach, guardianship, own, guardians);
    }

    Person likelyChild() {
      return new Person(age, country, true, approach, guardianship, own, guardians);
    }

    Person as(Approach how) {
      return new Person(age, country, likely, how, guardianship, own, guardians);
    }

    Person guardian(Guardianship standing, Permission said) {
      return new Person(age, country, likely, approach, standing, own, said);
    }

    Person own(Permission said) {
      return new Person(age, country, likely, approach, guardianship, said, guardians);
    }

    Situation now() {
      return limited();
    }

    Situation limited(Limit... limits) {
      DigitalAge law = DigitalAges.standard().on(LocalDate.of(2026, 6, 30)).get(country);
      return new Situation(
          Standing.FREE,
          new Years(age < 0 ? OptionalInt.empty() : OptionalInt.of(age), likely, approach),
          !country.isEmpty(),
          law == null ? OptionalInt.empty() : OptionalInt.of(law.age()),
          0,
          guardianship,
          own,
          guardians,
          false,
          Set.of(limits));
    }
  }
}
