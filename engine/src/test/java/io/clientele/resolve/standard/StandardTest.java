package io.clientele.resolve.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandardTest {
  @Test
  void names_lose_accents_case_and_punctuation_but_not_their_words() {
    assertThat(Names.fold("  Jürgen  Groß-Müller ")).isEqualTo("jurgen gross muller");
    assertThat(Names.fold("O'Brien")).isEqualTo("obrien");
    assertThat(Names.fold("Łukasz Żółć")).isEqualTo("lukasz zolc");
    assertThat(Names.fold("Æther Øre Straße")).isEqualTo("aether ore strasse");
    assertThat(Names.fold("Иван")).isEqualTo("ivan");
    assertThat(Names.fold("Zoe\u0308")).isEqualTo("zoe");
    assertThat(Names.fold("--")).isEmpty();
    assertThat(Names.fold("already folded 1")).isEqualTo("already folded 1");
  }

  @Test
  void a_name_in_one_field_is_taken_apart() {
    assertThat(Names.family("Chen, Michael")).isEqualTo("Chen");
    assertThat(Names.given("Chen, Michael")).isEqualTo("Michael");
    assertThat(Names.family("Michael J. Chen")).isEqualTo("Chen");
    assertThat(Names.given("Michael J. Chen")).isEqualTo("Michael J.");
    assertThat(Names.family("Ludwig van Beethoven")).isEqualTo("van Beethoven");
    assertThat(Names.given("Ludwig van Beethoven")).isEqualTo("Ludwig");
    assertThat(Names.family("Martin King, Jr.")).isEqualTo("King");
    assertThat(Names.given("Martin King, Jr.")).isEqualTo("Martin");
    assertThat(Names.given("Cher")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dr. Anna, anna",
    "Prof. Dr. med. Hans Peter, hans peter",
    "Dr, dr",
    "Anna Maria, anna maria"
  })
  void titles_are_no_part_of_a_given_name(String raw, String form) {
    assertThat(Names.ofPerson(raw)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "van der Berg, vanderberg",
    "Vanderberg, vanderberg",
    "de la Cruz, delacruz",
    "O Brien, obrien",
    "Mc Donald, mcdonald",
    "King Jr., king",
    "Groß-Müller, gross muller",
    "Garcia de la Torre, garcia delatorre"
  })
  void particles_belong_to_the_word_behind_them(String raw, String form) {
    assertThat(Names.ofFamily(raw)).isEqualTo(form);
  }

  @Test
  void telephones_are_one_number_however_they_are_written() {
    assertThat(Contacts.phone("+49 (0)170 123 4567", "")).isEqualTo("1701234567");
    assertThat(Contacts.phone("0049 170 1234567", "")).isEqualTo("1701234567");
    assertThat(Contacts.phone("0170/1234567", "DE")).isEqualTo("1701234567");
    assertThat(Contacts.phone("0170 1234567", "")).isEqualTo("1701234567");
    assertThat(Contacts.phone("(503) 555-1855", "US")).isEqualTo("5035551855");
    assertThat(Contacts.phone("+1 503 555 1855 ext. 12", "US")).isEqualTo("5035551855");
    assertThat(Contacts.phone("n/a", "DE")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "' Ada@Example.ORG ', ada@example.org",
    "ada+news@example.org, ada@example.org",
    "a.d.a+x@Gmail.com, ada@gmail.com",
    "ada@googlemail.com, ada@gmail.com",
    "a.da@example.org, a.da@example.org",
    "mailto:ada@example.org, ada@example.org",
    "Ada Byron <ada@example.org>, ada@example.org",
    "+tag@example.org, +tag@example.org",
    "ada@, ''",
    "@example.org, ''",
    "ada@b@example.org, ''",
    "none, ''"
  })
  void addresses_name_one_mailbox_however_they_are_written(String raw, String form) {
    assertThat(Contacts.email(raw)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "Meadow Street 136, US, meadow st, 136",
    "23 River Court, US, river ct, 23",
    "23 River Ct., US, river ct, 23",
    "Hauptstraße 5 a, DE, hauptstr, 5a",
    "Haupt-Str. 05A, DE, hauptstr, 5a",
    "Straße des 17. Juni 135, DE, str des 17 juni, 135",
    "Straße des 17. Juni, DE, str des 17 juni, ''",
    "5th Avenue, US, 5th ave, ''",
    "350 5th Ave Apt 12, US, 5th ave, 350",
    "12-14 High Street, GB, high st, 12",
    "'Flat 2, 12 High St', GB, high st, 12",
    "10 rue de la Paix, FR, rue de la paix, 10",
    "C/ Mayor 7, ES, calle mayor, 7",
    "Via Roma n. 12, IT, via roma, 12",
    "Low Road, '', low rd, ''",
    "7, '', 7, ''"
  })
  void a_street_has_one_form_and_its_number_apart(
      String raw, String country, String street, String house) {
    assertThat(Addresses.street(raw, country)).isEqualTo(street);
    assertThat(Addresses.houseWithin(raw)).isEqualTo(house);
  }

  @ParameterizedTest
  @CsvSource({
    "SW1A 1AA, GB, sw1a1aa",
    "D-01067, DE, 01067",
    "1067, DE, 01067",
    "2134-1000, US, 21341000",
    "02134-1000, US, 02134",
    "021341000, US, 02134",
    "2134, US, 02134",
    "800, AU, 0800",
    "1234 AB, NL, 1234ab",
    "75001, '', 75001"
  })
  void postcodes_have_the_shape_of_their_country(String raw, String country, String form) {
    assertThat(Addresses.postcode(raw, country)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "Müller & Söhne GmbH & Co. KG, DE, muller sohne, gmbh co kg",
    "Müller & Söhne GmbH, US, muller sohne, gmbh",
    "Acme Limited, '', acme, ltd",
    "ACME Ltd., GB, acme, ltd",
    "Example S.p.A., IT, example, spa",
    "The Example Company, US, example, co",
    "Przykład Sp. z o.o., PL, przyklad, sp z o o",
    "Balkan AD, BG, balkan, ad",
    "Balkan AD, '', balkan, ad",
    "Studio AD, US, studio ad, ''",
    "Nordlys A/S, DK, nordlys, as",
    "GmbH, DE, gmbh, ''",
    "Acme, US, acme, ''"
  })
  void organisations_are_compared_without_their_legal_form(
      String raw, String country, String name, String form) {
    assertThat(Organisations.name(raw, country)).isEqualTo(name);
    assertThat(Organisations.legalForm(raw, country)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"DE, DE", "deu, DE", "Germany, DE", "'', ''", "Utopia, ''"})
  void countries_are_known_by_code_and_name(String raw, String code) {
    assertThat(Countries.code(raw)).isEqualTo(code);
  }
}
