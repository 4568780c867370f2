package io.clientele.resolve.kernel;

import io.clientele.model.matching.GuardRule;
import java.util.List;
import java.util.function.IntPredicate;

/** A named veto: pairs with such a pattern are not the same, whatever else agrees. */
record Guard(String name, String why, IntPredicate vetoes) {
  /**
   * Guards as they are declared, and one for each type of identifier of which a party has only one.
   *
   * @param identifiers comparisons of identifiers; the word for any of them stands for each
   */
  static List<Guard> all(
      List<GuardRule> declared, List<String> single, List<String> identifiers, Patterns patterns) {
    List<Guard> guards = new java.util.ArrayList<>();
    for (GuardRule rule : declared) {
      guards.add(new Guard(rule.name(), rule.why(), new Veto(rule, identifiers, patterns)));
    }
    for (String type : single) {
      int at = patterns.index(type);
      if (at >= 0) {
        String why = "a party has one `" + type.substring(type.indexOf(':') + 1) + "`, not two";
        guards.add(new Guard(type, why, pattern -> patterns.level(pattern, at) == 1));
      }
    }
    return List.copyOf(guards);
  }
}
