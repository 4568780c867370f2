package io.clientele.resolve.standard;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Folds text to lower-case Latin letters and digits with single blanks between words. */
final class Folding {
  /** Up to here stand letters of the Latin script, each of which has one form without marks. */
  private static final int LATIN = 0x250;

  private Folding() {}

  /** The folded text; empty where nothing but punctuation was given. */
  static String fold(String raw) {
    char[] out = new char[raw.length()];
    int length = 0;
    boolean same = true;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (letter > 127) {
        return words(beyond(raw));
      }
      char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
      if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
        out[length++] = lower;
      } else if (letter != '\'' && length > 0 && out[length - 1] != ' ') {
        out[length++] = ' ';
      }
      same &= length == i + 1 && out[i] == letter;
    }
    int end = length > 0 && out[length - 1] == ' ' ? length - 1 : length;
    return same && end == raw.length() ? raw : new String(out, 0, end);
  }

  /** Letter by letter as long as all are Latin; else as a whole, since scripts have contexts. */
  private static String beyond(String raw) {
    StringBuilder latin = new StringBuilder(raw.length() + 4);
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (letter >= LATIN) {
        return latin(raw);
      }
      latin.append(letter < 128 ? Character.toString(letter) : Letters.PLAIN[letter - 128]);
    }
    return latin.toString().toLowerCase(Locale.ROOT);
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

    static final String[] PLAIN = new String[LATIN_COUNT];

    static {
      for (int k = 0; k < PLAIN.length; k++) {
        PLAIN[k] = LATIN.transliterate(Character.toString((char) (128 + k)));
      }
    }
  }

  private static final int LATIN_COUNT = LATIN - 128;

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
