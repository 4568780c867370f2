package io.clientele.edit;

import java.text.Normalizer;
import java.util.Locale;

/** Titles as parts of ids and file names, and as values in YAML. */
final class Names {
  private static final int LONGEST = 60;

  private Names() {}

  /** {@code Größere Häuser!} becomes {@code grossere-hauser}. */
  static String slug(String title) {
    String plain =
        Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "new" : slug;
  }

  /** In double quotes, on one line. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c);
      }
    }
    return quoted.append('"').toString();
  }
}
