package io.clientele.resolve.standard;

import java.util.Locale;

/**
 * Identifiers in the form in which they are compared, and whether their check digits are right
 * where the scheme has any. A number that was mistyped says nothing of who someone is.
 */
public final class Identifiers {
  private static final int LEI = 20;
  private static final int SHORTEST_IBAN = 15;
  private static final int LONGEST_IBAN = 34;

  private Identifiers() {}

  /** Letters and digits in lower case: how an identifier is written does not matter. */
  public static String folded(String raw) {
    return Names.fold(raw).replace(" ", "");
  }

  /**
   * Whether a folded identifier can be right.
   *
   * @param type the workspace's own name for it; {@code vat}, {@code lei} and {@code iban} among
   *     its words tell the scheme, any other name is not checked
   */
  public static boolean isPlausible(String type, String folded) {
    String words = "_" + type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_") + "_";
    if (words.contains("_vat_") || words.contains("_vatin_")) {
      return VatNumbers.isPlausible(folded);
    }
    if (words.contains("_lei_")) {
      return isLei(folded);
    }
    return !words.contains("_iban_") || isIban(folded);
  }

  /** ISO 17442: twenty letters and digits whose last two check by ISO 7064. */
  private static boolean isLei(String folded) {
    return folded.length() == LEI && isAlphanumeric(folded) && Checksums.mod97(folded) == 1;
  }

  /** ISO 13616: country and check digits are moved to the end before ISO 7064. */
  private static boolean isIban(String folded) {
    return folded.length() >= SHORTEST_IBAN
        && folded.length() <= LONGEST_IBAN
        && isAlphanumeric(folded)
        && Character.isLetter(folded.charAt(0))
        && Checksums.mod97(folded.substring(4) + folded.substring(0, 4)) == 1;
  }

  private static boolean isAlphanumeric(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
  }
}
