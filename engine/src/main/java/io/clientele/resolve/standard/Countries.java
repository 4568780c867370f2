package io.clientele.resolve.standard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as ISO 3166 codes of two letters. */
public final class Countries {
  private Countries() {}

  /** The code of a country given by code or English name; empty where it is neither. */
  public static String code(String raw) {
    String text = raw.strip();
    if (text.length() <= 2) {
      return text.length() == 2 ? text.toUpperCase(Locale.ROOT) : "";
    }
    return Known.CODES.getOrDefault(Names.fold(text), "");
  }

  /** Made when the first name is met. */
  private static final class Known {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String code : Locale.getISOCountries()) {
        Locale country = new Locale.Builder().setRegion(code).build();
        CODES.put(Names.fold(country.getISO3Country()), code);
        CODES.put(Names.fold(country.getDisplayCountry(Locale.ENGLISH)), code);
      }
    }
  }
}
