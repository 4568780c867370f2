package io.clientele.resolve.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NationalNumbersTest {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final int OF_EACH_REGION = 120;

  @Test
  void the_short_way_answers_as_the_library_in_every_region() throws NumberParseException {
    Random random = new Random(7);
    int answered = 0;
    for (String region : new TreeSet<>(PHONES.getSupportedRegions())) {
      for (String number : numbers(region, random)) {
        Optional<String> own = NationalNumbers.of(number, region);
        if (own.isPresent()) {
          answered++;
          assertThat(own.get()).as(region + " " + number).isEqualTo(library(number, region));
        }
      }
    }
    assertThat(answered).isGreaterThan(50_000);
  }

  private static String library(String number, String region) {
    try {
      return PHONES.getNationalSignificantNumber(PHONES.parse(number, region));
    } catch (NumberParseException unreadable) {
      return "unreadable";
    }
  }

  /**
   * Valid numbers of a region, shortened, lengthened, and with all prefixes, and digits at random.
   */
  private static List<String> numbers(String region, Random random) throws NumberParseException {
    List<String> numbers = new ArrayList<>();
    int code = PHONES.getCountryCodeForRegion(region);
    String prefix = Optional.ofNullable(PHONES.getNddPrefixForRegion(region, true)).orElse("");
    while (numbers.size() < OF_EACH_REGION * 5) {
      String digits = random.nextInt(4) == 0 ? digits(random) : like(region, random);
      numbers.add(digits);
      numbers.add(prefix + digits);
      numbers.add("+" + code + digits);
      numbers.add("+" + code + " (0) " + digits);
      numbers.add(code + digits);
    }
    return numbers;
  }

  /** The region's example with some of its last digits changed, one lost or one more. */
  private static String like(String region, Random random) {
    PhoneNumber example = PHONES.getExampleNumber(region);
    if (example == null) {
      return digits(random);
    }
    StringBuilder digits = new StringBuilder(PHONES.getNationalSignificantNumber(example));
    for (int k = 0; k < 4; k++) {
      digits.setCharAt(random.nextInt(digits.length()), (char) ('0' + random.nextInt(10)));
    }
    int edit = random.nextInt(6);
    if (edit == 0) {
      digits.append(random.nextInt(10));
    } else if (edit == 1) {
      digits.setLength(digits.length() - 1);
    }
    return digits.toString();
  }

  private static String digits(Random random) {
    StringBuilder digits = new StringBuilder();
    int length = 4 + random.nextInt(10);
    for (int k = 0; k < length; k++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
