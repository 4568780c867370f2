package io.clientele.ledger;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The id of a party as it is shown, {@code P-0000042}, and the number behind it. */
public final class PartyId {
  private static final Pattern FORM = Pattern.compile("P-(\\d{1,18})");
  private static final String ZEROS = "0000000";

  private PartyId() {}

  public static String of(long number) {
    String digits = Long.toString(number);
    return "P-" + ZEROS.substring(Math.min(ZEROS.length(), digits.length())) + digits;
  }

  /** Nothing where the text is no such id. */
  public static OptionalLong number(String id) {
    return FORM.matcher(id).matches()
        ? OptionalLong.of(Long.parseLong(id.substring(2)))
        : OptionalLong.empty();
  }
}
