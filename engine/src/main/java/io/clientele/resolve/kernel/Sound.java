package io.clientele.resolve.kernel;

/**
 * How a name sounds, by the American Soundex code: its first letter and the classes of its next
 * three consonants (The National Archives, <i>Soundex System</i>, 2007).
 */
final class Sound {
  private static final String CLASSES = "01230120022455012623010202";
  private static final int LENGTH = 4;

  private Sound() {}

  static String of(String name) {
    StringBuilder code = new StringBuilder();
    char last = 0;
    for (int k = 0; k < name.length() && code.length() < LENGTH; k++) {
      char letter = name.charAt(k);
      if (letter >= 'a' && letter <= 'z') {
        char sound = CLASSES.charAt(letter - 'a');
        if (code.isEmpty()) {
          code.append(letter);
        } else if (sound != '0' && sound != last) {
          code.append(sound);
        }
        last = letter == 'h' || letter == 'w' ? last : sound;
      }
    }
    while (!code.isEmpty() && code.length() < LENGTH) {
      code.append('0');
    }
    return code.toString();
  }
}
