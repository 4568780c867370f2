package io.clientele.resolve.kernel;

import io.clientele.model.matching.GuardRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A named veto: pairs with such a pattern are not the same, whatever else agrees. */
record Guard(String name, String why, Refusal refusal, boolean ofLink) {
  /** Asks for the level of a comparison when it needs it, and seldom needs all. */
  @FunctionalInterface
  interface Refusal {
    boolean test(IntUnaryOperator levels);
  }

  boolean test(Patterns patterns, int pattern) {
    return refusal.test(comparison -> patterns.level(pattern, comparison));
  }

  /**
   * Guards as they are declared, and one for each type of identifier of which a party has only one.
   *
   * @param identifiers comparisons of identifiers; the word for any of them stands for each
   */
  static List<Guard> all(
      List<GuardRule> declared, List<String> single, List<String> identifiers, Patterns patterns) {
    List<Guard> guards = new java.util.ArrayList<>();
    for (GuardRule rule : declared) {
      guards.add(guard(rule, single, identifiers, patterns));
    }
    for (String type : single) {
      int at = patterns.index(type);
      if (at >= 0) {
        String why = "a party has one `" + type.substring(type.indexOf(':') + 1) + "`, not two";
        guards.add(new Guard(type, why, levels -> levels.applyAsInt(at) == 1, false));
      }
    }
    return List.copyOf(guards);
  }

  /** What nobody can type in by chance, an identifier that is one to a party, is never alone. */
  private static Guard guard(
      GuardRule rule, List<String> single, List<String> identifiers, Patterns patterns) {
    Veto veto = new Veto(rule, identifiers, patterns);
    int[] proofs = single.stream().mapToInt(patterns::index).filter(at -> at >= 0).toArray();
    Refusal refusal =
        rule.ofLink()
            ? levels ->
                veto.test(levels)
                    && Arrays.stream(proofs)
                        .noneMatch(at -> levels.applyAsInt(at) == patterns.comparison(at).exact())
            : veto;
    return new Guard(rule.name(), rule.why(), refusal, rule.ofLink());
  }
}
