package io.clientele.resolve.standard;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Names of people, organisations, streets and places, folded to lower-case Latin letters and digits
 * with single blanks between words.
 */
public final class Names {
  private Names() {}

  /** The folded name; empty where nothing but punctuation was given. */
  public static String fold(String raw) {
    return words(isPlain(raw) ? raw.toLowerCase(Locale.ROOT) : latin(raw));
  }

  /**
   * The last word of a name written in one field; of {@code Family, Given} what is before the
   * comma.
   */
  public static String family(String full) {
    int comma = full.indexOf(',');
    if (comma > 0) {
      return full.substring(0, comma).strip();
    }
    String name = full.strip();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** What is left of a name written in one field without its family name. */
  public static String given(String full) {
    int comma = full.indexOf(',');
    if (comma > 0) {
      return full.substring(comma + 1).strip();
    }
    String name = full.strip();
    return name.substring(0, Math.max(0, name.lastIndexOf(' '))).strip();
  }

  private static String latin(String raw) {
    synchronized (Letters.LATIN) {
      return Letters.LATIN.transliterate(raw);
    }
  }

  /** Loaded when the first other letter is met: its rules take half a second to read. */
  private static final class Letters {
    /** Shared under its own lock, since it is not safe for threads. */
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String words(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        out.append(letter);
      } else if (letter != '\'' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
