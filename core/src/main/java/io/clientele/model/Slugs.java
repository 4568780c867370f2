package io.clientele.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids and comparable names from what people write. */
final class Slugs {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Slugs() {}

  /** {@code Wealth Advisory Services} as {@code wealth-advisory-services}. */
  static String of(String text) {
    return isAscii(text) ? ofAscii(text) : ofAny(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same in one pass: nearly every name is plain, and every name is folded. */
  private static String ofAscii(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean capital = sign >= 'A' && sign <= 'Z';
      if (capital || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
        slug.append(capital ? (char) (sign + 'a' - 'A') : sign);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    slug.setLength(end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    return slug.toString();
  }

  private static String ofAny(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String hyphens = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(hyphens).replaceAll("");
  }

  /** A title as it is compared: without case, and with one blank where several stand. */
  static String title(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return hasOnlySingleBlanks(plain) ? plain : BLANKS.matcher(plain).replaceAll(" ");
  }

  /** An id as it is compared: without case. */
  static String id(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean hasOnlySingleBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ((sign == ' ' && text.charAt(i - 1) == ' ') || (sign >= '\t' && sign <= '\r')) {
        return false;
      }
    }
    return true;
  }
}
