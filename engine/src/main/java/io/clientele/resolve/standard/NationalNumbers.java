package io.clientele.resolve.standard;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * National significant numbers of plainly written telephone numbers, by the rules and the data of
 * libphonenumber but without its search for what else may stand in the text, which takes ten times
 * as long. What is not plain is left to the library; a test holds the two against each other.
 */
final class NationalNumbers {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final String PUNCTUATION = " -.()/";
  private static final int SHORTEST = 5;
  private static final int LONGEST = 17;
  private static final int LONGEST_CODE = 3;
  private static final Map<String, Optional<NationalNumbers>> REGIONS = new ConcurrentHashMap<>();
  private static final Map<Integer, String> MAIN_REGIONS = new ConcurrentHashMap<>();

  private final String code;
  private final Pattern abroad;
  private final Pattern prefix;
  private final Pattern national;
  private final PhoneNumberDesc general;

  private NationalNumbers(PhoneMetadata region) {
    this.code = Integer.toString(region.getCountryCode());
    this.abroad = Pattern.compile(region.getInternationalPrefix());
    this.prefix = Pattern.compile(region.getNationalPrefixForParsing());
    this.general = region.getGeneralDesc();
    this.national = Pattern.compile(general.getNationalNumberPattern());
  }

  /** The number, or nothing where the library must be asked. */
  static Optional<String> of(String number, String region) {
    boolean international = number.startsWith("+");
    String digits = digits(number, international ? 1 : 0);
    if (digits.length() < SHORTEST || digits.length() > LONGEST) {
      return Optional.empty();
    }
    return international
        ? abroad(digits)
        : region(region).filter(own -> own.isOwn(digits)).flatMap(own -> own.stripped(digits));
  }

  /** Only the digits; nothing when there is more than digits and simple punctuation. */
  private static String digits(String number, int from) {
    StringBuilder digits = new StringBuilder(number.length());
    for (int i = from; i < number.length(); i++) {
      char letter = number.charAt(i);
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      } else if (PUNCTUATION.indexOf(letter) < 0) {
        return "";
      }
    }
    return digits.toString();
  }

  private static Optional<String> abroad(String digits) {
    for (int length = 1; length <= LONGEST_CODE && digits.charAt(0) != '0'; length++) {
      int code = Integer.parseInt(digits.substring(0, length));
      String main = MAIN_REGIONS.computeIfAbsent(code, PHONES::getRegionCodeForCountryCode);
      if (!main.equals("ZZ")) {
        String rest = digits.substring(length);
        return region(main).flatMap(own -> own.stripped(rest));
      }
    }
    return Optional.empty();
  }

  /** Whether nothing suggests that a number begins with a way abroad or its own country's code. */
  private boolean isOwn(String digits) {
    return !digits.startsWith(code) && !abroad.matcher(digits).lookingAt();
  }

  /** Without the prefix for calls within the country, unless only with it the number is one. */
  private Optional<String> stripped(String digits) {
    String rest = digits;
    Matcher leading = prefix.matcher(digits);
    if (!prefix.pattern().isEmpty() && leading.lookingAt()) {
      String without = digits.substring(leading.end());
      boolean needed = isNational(digits) && !isNational(without);
      rest = needed || !isLongEnough(without) ? digits : without;
    }
    return rest.length() < 2 ? Optional.empty() : Optional.of(rest);
  }

  private boolean isNational(String digits) {
    return national.matcher(digits).matches();
  }

  private boolean isLongEnough(String digits) {
    int length = digits.length();
    int longest = general.getPossibleLength(general.getPossibleLengthCount() - 1);
    return length > longest
        || (general.getPossibleLengthList().contains(length)
            && !general.getPossibleLengthLocalOnlyList().contains(length));
  }

  private static Optional<NationalNumbers> region(String region) {
    return REGIONS.computeIfAbsent(region, NationalNumbers::read);
  }

  /** Regions whose numbers are rewritten when they are read are left to the library. */
  private static Optional<NationalNumbers> read(String region) {
    if (!PHONES.getSupportedRegions().contains(region)) {
      return Optional.empty();
    }
    PhoneMetadata metadata =
        DefaultMetadataDependenciesProvider.getInstance()
            .getPhoneNumberMetadataSource()
            .getMetadataForRegion(region);
    return metadata == null || !metadata.getNationalPrefixTransformRule().isEmpty()
        ? Optional.empty()
        : Optional.of(new NationalNumbers(metadata));
  }
}
