package io.clientele.generate;

import java.util.List;

/** What some people write beside their score. */
final class Comments {
  private static final double SHARE = 0.12;

  private Comments() {}

  static String of(Mood mood, int aboveLowest, Chance chance) {
    if (!chance.happens(SHARE)) {
      return "";
    }
    return chance.pick(aboveLowest >= 3 ? praise() : complaint(mood));
  }

  private static List<String> praise() {
    return List.of("Quick and friendly", "All clear now, thank you", "My adviser knew my case");
  }

  private static List<String> complaint(Mood mood) {
    return switch (mood) {
      case PLEASED -> List.of("Fine in the end", "Took longer than I thought");
      case WEARY -> List.of("I had to say everything twice", "Too many rounds", "Slow");
      case LET_DOWN -> List.of("Nobody called back", "The answer was wrong", "I gave up");
      case NEGLECTED -> List.of("Nobody had time for me", "It used to be better here");
    };
  }
}
