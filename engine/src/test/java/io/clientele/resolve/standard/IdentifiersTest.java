package io.clientele.resolve.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifiersTest {
  /** Invented numbers whose check digits another program had worked out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATU73004438",
        "BE0364527681",
        "BG840978455",
        "CY75256093T",
        "CZ26733749",
        "DE759426413",
        "DK13887063",
        "EE383675055",
        "EL986256662",
        "ESA1667571B",
        "FI88946246",
        "FRQ1024879439",
        "HR59893300762",
        "HU15803139",
        "IE3012860U",
        "IT93119580822",
        "LT475828917",
        "LU77156120",
        "LV53862907807",
        "MT51126516",
        "NL325074914B32",
        "PL1101109288",
        "PT219974497",
        "RO6297157",
        "SE493270419201",
        "SI60936410",
        "SK8725078736"
      })
  void a_right_number_is_plausible_and_one_wrong_digit_is_found_out(String number) {
    assertThat(plausible("vat", number)).isTrue();
    assertThat(plausible("EU VAT-No", number)).isTrue();
    int found = 0;
    int tried = 0;
    for (int at = 4; at < number.length(); at++) {
      if (Character.isDigit(number.charAt(at))) {
        char other = (char) ('0' + (number.charAt(at) - '0' + 1) % 10);
        tried++;
        found +=
            plausible("vat", number.substring(0, at) + other + number.substring(at + 1)) ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(tried / 2);
  }

  @ParameterizedTest
  @CsvSource({
    "iban, DE89 3704 0044 0532 0130 00, true",
    "iban, DE89 3704 0044 0532 0130 01, false",
    "iban, GB82 WEST 1234 5698 7654 32, true",
    "iban, 12, false",
    "lei, 5493001KJTIIGC8Y1R12, true",
    "lei, 5493001KJTIIGC8Y1R21, false",
    "vat, US123, true",
    "vat, DE12, false",
    "customer_no, 12, true",
    "private, 12, true"
  })
  void check_digits_are_looked_at_where_a_scheme_has_them(String type, String raw, boolean right) {
    assertThat(plausible(type, raw)).isEqualTo(right);
  }

  private static boolean plausible(String type, String raw) {
    return Identifiers.isPlausible(type, Identifiers.folded(raw));
  }
}
