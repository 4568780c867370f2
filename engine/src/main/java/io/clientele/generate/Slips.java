package io.clientele.generate;

import java.util.List;

/**
 * Slips of the finger: a neighbouring key, a letter left out, doubled, or two in the wrong order.
 */
final class Slips {
  private static final List<String> KEY_ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  /** One slip behind the first letter, which people rarely miss. */
  String in(String word, Chance chance) {
    if (word.length() < 3) {
      return word;
    }
    int at = 1 + chance.below(word.length() - 1);
    String before = word.substring(0, at);
    char letter = word.charAt(at);
    String after = word.substring(at + 1);
    return switch (chance.below(4)) {
      case 0 -> before + neighbour(letter, chance) + after;
      case 1 -> before + after;
      case 2 -> before + letter + letter + after;
      default -> word.substring(0, at - 1) + letter + word.charAt(at - 1) + after;
    };
  }

  /** One digit wrong, the length kept. */
  String inDigits(String digits, Chance chance) {
    int at = chance.below(digits.length());
    int digit = (digits.charAt(at) - '0' + 1 + chance.below(9)) % 10;
    return digits.substring(0, at) + digit + digits.substring(at + 1);
  }

  private static char neighbour(char letter, Chance chance) {
    char lower = Character.toLowerCase(letter);
    for (String row : KEY_ROWS) {
      int at = row.indexOf(lower);
      if (at >= 0) {
        int beside = at == 0 ? 1 : at == row.length() - 1 || chance.happens(0.5) ? at - 1 : at + 1;
        return row.charAt(beside);
      }
    }
    return 'e';
  }
}
