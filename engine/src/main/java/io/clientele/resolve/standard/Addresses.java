package io.clientele.resolve.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Streets, house numbers and postcodes in the form in which they are compared. */
public final class Addresses {
  private static final Pattern TRAILING = Pattern.compile("^(\\D{2,}?)[ ,]+(\\d+ ?[a-zA-Z]?)$");
  private static final Pattern LEADING = Pattern.compile("^(\\d+[a-zA-Z]?)[ ,]+(\\D{2,})$");

  private Addresses() {}

  /** The street without a house number that was written into the same field. */
  public static String street(String raw) {
    String text = raw.strip();
    Matcher trailing = TRAILING.matcher(text);
    if (trailing.matches()) {
      return Names.fold(trailing.group(1));
    }
    Matcher leading = LEADING.matcher(text);
    return Names.fold(leading.matches() ? leading.group(2) : text);
  }

  /** The house number that was written into the street; empty where there is none. */
  public static String houseWithin(String street) {
    String text = street.strip();
    Matcher trailing = TRAILING.matcher(text);
    if (trailing.matches()) {
      return house(trailing.group(2));
    }
    Matcher leading = LEADING.matcher(text);
    return leading.matches() ? house(leading.group(1)) : "";
  }

  public static String house(String raw) {
    return Names.fold(raw).replace(" ", "");
  }

  public static String postcode(String raw) {
    return Names.fold(raw).replace(" ", "");
  }
}
