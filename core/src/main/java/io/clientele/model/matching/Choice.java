package io.clientele.model.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule by which one of several values survives. */
public enum Choice {
  VERIFIED_FIRST,
  MOST_TRUSTED,
  MOST_RECENT,
  MOST_FREQUENT,
  LONGEST;

  /** As it is written in files and in {@code golden.rule}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Optional<Choice> of(String words) {
    return Arrays.stream(values()).filter(one -> one.words().equals(words)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(values()).map(Choice::words).toList();
  }
}
