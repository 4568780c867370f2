package io.clientele.resolve.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StandardTest {
  @Test
  void names_lose_accents_case_and_punctuation_but_not_their_words() {
    assertThat(Names.fold("  Jürgen  Groß-Müller ")).isEqualTo("jurgen gross muller");
    assertThat(Names.fold("O'Brien")).isEqualTo("obrien");
    assertThat(Names.fold("Łukasz Żółć")).isEqualTo("lukasz zolc");
    assertThat(Names.fold("Иван")).isEqualTo("ivan");
    assertThat(Names.fold("--")).isEmpty();
  }

  @Test
  void a_name_in_one_field_is_taken_apart() {
    assertThat(Names.family("Chen, Michael")).isEqualTo("Chen");
    assertThat(Names.given("Chen, Michael")).isEqualTo("Michael");
    assertThat(Names.family("Michael J. Chen")).isEqualTo("Chen");
    assertThat(Names.given("Michael J. Chen")).isEqualTo("Michael J.");
    assertThat(Names.given("Cher")).isEmpty();
  }

  @Test
  void telephones_are_one_number_however_they_are_written() {
    assertThat(Contacts.phone("+49 (0)170 123 4567", "")).isEqualTo("1701234567");
    assertThat(Contacts.phone("0049 170 1234567", "")).isEqualTo("1701234567");
    assertThat(Contacts.phone("0170/1234567", "DE")).isEqualTo("1701234567");
    assertThat(Contacts.phone("0170 1234567", "")).isEqualTo("1701234567");
    assertThat(Contacts.phone("(503) 555-1855", "US")).isEqualTo("5035551855");
    assertThat(Contacts.phone("n/a", "DE")).isEmpty();
  }

  @Test
  void what_is_no_address_is_absent() {
    assertThat(Contacts.email(" Ada@Example.ORG ")).isEqualTo("ada@example.org");
    assertThat(Contacts.email("ada@")).isEmpty();
    assertThat(Contacts.email("none")).isEmpty();
  }

  @Test
  void a_house_number_is_found_on_either_side_of_its_street() {
    assertThat(Addresses.street("Meadow Street 136")).isEqualTo("meadow street");
    assertThat(Addresses.houseWithin("Meadow Street 136")).isEqualTo("136");
    assertThat(Addresses.street("23 River Court")).isEqualTo("river court");
    assertThat(Addresses.houseWithin("23 River Court")).isEqualTo("23");
    assertThat(Addresses.street("Straße des 17. Juni")).isEqualTo("strasse des 17 juni");
    assertThat(Addresses.houseWithin("Low Road")).isEmpty();
  }
}
