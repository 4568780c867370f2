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
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String hyphens = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(hyphens).replaceAll("");
  }

  /** A title as it is compared: without case, and with one blank where several stand. */
  static String title(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** An id as it is compared: without case. */
  static String id(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
