package io.clientele.resolve;

import io.clientele.model.matching.Choice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a party's records gives one field its value, by rules in order, and which rule said so.
 */
final class Contest {
  private final Contenders contenders;
  private final Contents contents;
  private final List<Choice> rules;

  Contest(Contenders contenders, Contents contents, List<Choice> rules) {
    this.contenders = contenders;
    this.contents = contents;
    this.rules = List.copyOf(rules);
  }

  /** Writes the letter of the deciding rule at the winner's place, in order of source and key. */
  void decide(int[] records, int place, byte[][] letters) {
    int[] said = Arrays.stream(records).filter(contents::isSaid).toArray();
    if (said.length == 0) {
      return;
    }
    Map<String, Integer> frequencies = frequencies(said);
    int best = best(said, frequencies);
    letters[best][place] = (byte) letter(said, best, frequencies);
  }

  private char letter(int[] said, int best, Map<String, Integer> frequencies) {
    if (said.length == 1) {
      return 'o';
    }
    int[] others = Arrays.stream(said).filter(each -> !contents.isSame(each, best)).toArray();
    if (others.length == 0) {
      return 'a';
    }
    int next = best(others, frequencies);
    for (Choice rule : rules) {
      if (value(rule, best, frequencies) != value(rule, next, frequencies)) {
        return letter(rule);
      }
    }
    return 'f';
  }

  private int best(int[] said, Map<String, Integer> frequencies) {
    int best = said[0];
    for (int each : said) {
      best = isBetter(each, best, frequencies) ? each : best;
    }
    return best;
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

  private Map<String, Integer> frequencies(int[] said) {
    Map<String, Integer> frequencies = new HashMap<>();
    if (said.length > 1 && rules.contains(Choice.MOST_FREQUENT)) {
      for (int record : said) {
        frequencies.merge(contents.text(record), 1, Integer::sum);
      }
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
