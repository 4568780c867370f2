package io.clientele.resolve;

import io.clientele.model.matching.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a party's records gives one field its value, by rules in order, and which rule said so.
 */
final class Contest {
  private static final int NONE = -1;

  private final Contenders contenders;
  private final Contents contents;
  private final Choice[] rules;
  private final boolean frequent;

  Contest(Contenders contenders, Contents contents, List<Choice> rules) {
    this.contenders = contenders;
    this.contents = contents;
    this.rules = rules.toArray(Choice[]::new);
    this.frequent = rules.contains(Choice.MOST_FREQUENT);
  }

  /** Writes the letter of the deciding rule at the winner's place, in order of source and key. */
  void decide(int[] records, int place, byte[][] letters) {
    Map<String, Integer> frequencies = frequencies(records);
    int best = NONE;
    int said = 0;
    for (int record : records) {
      if (contents.isSaid(record)) {
        said++;
        best = best == NONE || isBetter(record, best, frequencies) ? record : best;
      }
    }
    if (said > 0) {
      int next = said == 1 ? NONE : next(records, best, frequencies);
      mark(records, best, place, letters);
      letters[best][place] = (byte) (said == 1 ? 'o' : letter(best, next, frequencies));
    }
  }

  /** Whether each of the others says the same as what survives. */
  private void mark(int[] records, int best, int place, byte[][] letters) {
    for (int record : records) {
      if (contents.isSaid(record)) {
        letters[record][place] = (byte) (isAlike(record, best) ? '=' : 'x');
      }
    }
  }

  /**
   * Blanks, signs and capitals make no other value: sources differ in them without contradiction.
   */
  private boolean isAlike(int record, int other) {
    return contents.isSame(record, other) || contents.isAlike(record, other);
  }

  /** The best record that says something else. */
  private int next(int[] records, int best, Map<String, Integer> frequencies) {
    int next = NONE;
    for (int record : records) {
      if (contents.isSaid(record) && !contents.isSame(record, best)) {
        next = next == NONE || isBetter(record, next, frequencies) ? record : next;
      }
    }
    return next;
  }

  private char letter(int best, int next, Map<String, Integer> frequencies) {
    if (next == NONE) {
      return 'a';
    }
    for (Choice rule : rules) {
      if (value(rule, best, frequencies) != value(rule, next, frequencies)) {
        return letter(rule);
      }
    }
    return 'f';
  }

  private boolean isBetter(int record, int other, Map<String, Integer> frequencies) {
    for (Choice rule : rules) {
      long a = value(rule, record, frequencies);
      long b = value(rule, other, frequencies);
      if (a != b) {
        return a > b;
      }
    }
    return false;
  }

  private long value(Choice rule, int record, Map<String, Integer> frequencies) {
    return switch (rule) {
      case VERIFIED_FIRST -> contenders.isVerified(record, contents.text(record)) ? 1 : 0;
      case MOST_TRUSTED -> contenders.trust(record);
      case MOST_RECENT -> contenders.change(record);
      case MOST_FREQUENT -> frequencies.getOrDefault(contents.text(record), 0);
      case LONGEST -> contents.length(record);
    };
  }

  /** How many of the records say each content; looked at only where it matters. */
  private Map<String, Integer> frequencies(int[] records) {
    if (!frequent) {
      return Map.of();
    }
    Map<String, Integer> frequencies = new HashMap<>();
    for (int record : records) {
      frequencies.merge(contents.text(record), 1, Integer::sum);
    }
    return frequencies;
  }

  private static char letter(Choice rule) {
    return switch (rule) {
      case VERIFIED_FIRST -> 'v';
      case MOST_TRUSTED -> 't';
      case MOST_RECENT -> 'r';
      case MOST_FREQUENT -> 'q';
      case LONGEST -> 'l';
    };
  }
}
