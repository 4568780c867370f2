package io.clientele.transform.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.transform.milestone.Decision.Addressee;
import io.clientele.transform.milestone.Message.Basis;
import io.clientele.transform.milestone.Message.Matter;
import io.clientele.transform.milestone.Situation.Approach;
import io.clientele.transform.milestone.Situation.Guardianship;
import io.clientele.transform.milestone.Situation.Limit;
import io.clientele.transform.milestone.Situation.Permission;
import io.clientele.transform.milestone.Situation.Standing;
import io.clientele.transform.milestone.Situation.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every state that the decision can meet, and what must hold in all of them. */
final class SendStatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final List<Case> ALL = new ArrayList<>();

  private record Case(Message message, Situation situation, Decision decision) {
    boolean needed() {
      return message.matter() == Matter.SERVICE || message.matter() == Matter.SAFETY;
    }

    boolean below() {
      OptionalInt age = situation.years().age();
      return situation.minor() && (age.isEmpty() || age.getAsInt() < situation.limit());
    }

    boolean says(Reason reason) {
      return decision.reasons().contains(reason);
    }
  }

  @BeforeAll
  static void enumerate() {
    List<Message> messages = messages();
    for (Situation situation : situations()) {
      for (Message message : messages) {
        ALL.add(new Case(message, situation, SendRule.decide(message, situation)));
      }
    }
  }

  @Test
  void the_states_are_many_and_each_decision_gives_its_reasons() {
    assertThat(ALL).hasSizeGreaterThan(10_000);
    holds(it -> it.decision().send() != it.decision().reasons().stream().anyMatch(Reason::denies));
    holds(it -> it.decision().send() == (it.decision().addressee() != Addressee.NOBODY));
    Set<Reason> met = EnumSet.noneOf(Reason.class);
    ALL.forEach(it -> met.addAll(it.decision().reasons()));
    assertThat(met).containsExactlyInAnyOrder(Reason.values());
  }

  @Test
  void nobody_below_the_age_of_consent_is_reached_before_a_proved_guardian() {
    holds(it -> !it.below() || it.needed() || it.decision().addressee() != Addressee.PERSON);
    holds(
        it ->
            it.decision().addressee() != Addressee.GUARDIAN
                || (it.situation().guardianship() == Guardianship.PROVED && it.says(Reason.G1)));
  }

  @Test
  void service_reaches_a_child_itself_only_where_no_guardian_is_proved() {
    holds(
        it ->
            !it.below()
                || it.decision().addressee() != Addressee.PERSON
                || it.situation().guardianship() != Guardianship.PROVED);
  }

  @Test
  void no_minor_is_profiled_and_no_sensitive_matter_reaches_one() {
    holds(
        it ->
            !it.situation().minor()
                || !it.decision().send()
                || !(it.message().profiling() || it.message().sensitive()));
  }

  @Test
  void a_withdrawal_wins_over_every_consent() {
    holds(
        it ->
            it.situation().own() != Permission.WITHDRAWN
                || !it.decision().send()
                || it.says(Reason.M1));
    holds(
        it ->
            !(it.situation().minor() && it.situation().guardians() == Permission.WITHDRAWN)
                || !it.decision().send()
                || it.says(Reason.M1));
  }

  @Test
  void advertising_needs_a_yes_of_whoever_is_addressed() {
    holds(
        it ->
            it.message().basis() != Basis.CONSENT
                || it.needed()
                || !it.decision().send()
                || yesOf(it));
  }

  @Test
  void nobody_is_taken_for_an_adult_by_a_guess() {
    holds(it -> !it.situation().years().unknown() || it.needed() || !isPerson(it));
    holds(
        it ->
            !it.situation().minor()
                || it.situation().digitalAge().isPresent()
                || it.needed()
                || !it.decision().send());
  }

  @Test
  void nothing_is_sent_where_data_are_erased_or_restricted() {
    holds(it -> it.situation().standing() == Standing.FREE || !it.decision().send());
  }

  @Test
  void a_limit_never_makes_a_message_go_out() {
    holds(it -> it.situation().limits().isEmpty() || !it.decision().send() || it.needed());
  }

  private static boolean yesOf(Case it) {
    Permission guardians = it.situation().guardians();
    if (it.decision().addressee() == Addressee.GUARDIAN) {
      return guardians == Permission.GIVEN;
    }
    return it.situation().own() == Permission.GIVEN
        || (it.situation().minor() && guardians == Permission.GIVEN);
  }

  private static boolean isPerson(Case it) {
    return it.decision().addressee() == Addressee.PERSON;
  }

  private static void holds(Predicate<Case> law) {
    assertThat(ALL.stream().filter(law.negate()).limit(3).toList()).isEmpty();
  }

  private static List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      messages.add(new Message(Matter.ADVERTISING, basis, false, false, true));
      messages.add(new Message(Matter.SERVICE, basis, false, false, false));
    }
    messages.add(new Message(Matter.ADVERTISING, Basis.CONSENT, true, false, true));
    messages.add(new Message(Matter.INFORMATION, Basis.CONSENT, false, true, false));
    messages.add(new Message(Matter.ADVERTISING, Basis.CONSENT, false, false, false));
    messages.add(new Message(Matter.SERVICE, Basis.NECESSITY, true, true, false));
    messages.add(new Message(Matter.SAFETY, Basis.NECESSITY, false, false, false));
    return messages;
  }

  /** Groups by countries by relations by consents; then, for one country, everything else. */
  private static List<Situation> situations() {
    List<Situation> all = new ArrayList<>();
    for (OptionalInt law : laws()) {
      for (Years years : years()) {
        all.addAll(of(Standing.FREE, years, law, Set.of()));
      }
    }
    for (Years years : years()) {
      all.addAll(of(Standing.RESTRICTED, years, OptionalInt.of(16), Set.of()));
      all.addAll(of(Standing.ERASED, years, OptionalInt.of(16), Set.of()));
      for (Limit limit : Limit.values()) {
        all.addAll(of(Standing.FREE, years, OptionalInt.of(13), Set.of(limit)));
      }
    }
    return all;
  }

  /** The ages that any country of the table has, and none. */
  private static List<OptionalInt> laws() {
    List<OptionalInt> laws = new ArrayList<>(List.of(OptionalInt.empty()));
    DigitalAges.standard().on(DAY).values().stream()
        .map(DigitalAge::age)
        .distinct()
        .sorted()
        .forEach(age -> laws.add(OptionalInt.of(age)));
    return laws;
  }

  private static List<Years> years() {
    List<Years> years = new ArrayList<>();
    for (int age : new int[] {0, 5, 11, 12, 13, 14, 15, 16, 17, 18, 22, 40}) {
      for (Approach approach : Approach.values()) {
        years.add(new Years(OptionalInt.of(age), false, approach));
      }
    }
    years.add(new Years(OptionalInt.empty(), true, Approach.GUARDIAN_ONLY));
    years.add(new Years(OptionalInt.empty(), false, Approach.BY_AGE));
    return years;
  }

  private static List<Situation> of(
      Standing standing, Years years, OptionalInt law, Set<Limit> limits) {
    List<Situation> all = new ArrayList<>();
    for (Guardianship guardianship : Guardianship.values()) {
      for (Permission own : Permission.values()) {
        for (Permission guardians : Permission.values()) {
          boolean odd = all.size() % 2 == 1;
          all.add(
              new Situation(
                  standing,
                  years,
                  law.isPresent() || odd,
                  law,
                  odd ? 14 : 0,
                  guardianship,
                  own,
                  guardians,
                  odd,
                  limits));
        }
      }
    }
    return all;
  }
}
