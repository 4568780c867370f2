package io.clientele.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells names of what nobody is to be picked, profiled or left out by. */
public final class Sensitive {
  /** What the GDPR, Articles 9 and 10, protects: such a word in a field's name is enough. */
  private static final Set<String> WORDS =
      Set.of(
          "racial",
          "ethnic",
          "ethnicity",
          "religion",
          "religious",
          "political",
          "diagnosis",
          "disease",
          "disability",
          "pregnant",
          "pregnancy",
          "sexual",
          "sexuality",
          "criminal");

  /** Words that mean something else in other company, as in {@code health_score}: whole names. */
  private static final Set<String> NAMES =
      Set.of(
          "race",
          "faith",
          "belief",
          "union_member",
          "trade_union",
          "health",
          "health_status",
          "health_condition",
          "medical_condition",
          "disabled",
          "genetic_data",
          "biometric_data",
          "convictions");

  private Sensitive() {}

  /** Whether a name, in any spelling of its words, speaks of a protected category. */
  public static boolean names(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    return NAMES.contains(words) || Stream.of(words.split("[_ ]", -1)).anyMatch(WORDS::contains);
  }
}
