package io.clientele.resolve.kernel;

import io.clientele.model.matching.GuardRule;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A named veto: pairs with such a pattern are not the same, whatever else agrees. */
record Guard(String name, String why, Refusal refusal, boolean ofLink) {
  /** Which pairs a guard refuses. */
  interface Refusal {
    /** Asks for the level of a comparison when it needs it, and seldom needs all. */
    boolean test(IntUnaryOperator levels);

    /** Whether levels that occur each by itself could be those of one pair that is refused. */
    boolean may(Occurring levels);

    /** The places of the comparisons that it asks for. */
    IntStream asked();
  }

  /** Refuses two different identifiers of which a party has only one. */
  private record Different(int comparison) implements Refusal {
    @Override
    public boolean test(IntUnaryOperator levels) {
      return levels.applyAsInt(comparison) == 1;
    }

    @Override
    public boolean may(Occurring levels) {
      return levels.any(comparison, 1 << 1);
    }

    @Override
    public IntStream asked() {
      return IntStream.of(comparison);
    }
  }

  /**
   * What nobody can type in by chance, an identifier that is one to a party, is never alone.
   *
   * @param proofs the comparisons of such identifiers
   */
  private record Alone(Veto veto, List<Integer> proofs, Patterns patterns) implements Refusal {
    @Override
    public boolean test(IntUnaryOperator levels) {
      return veto.test(levels)
          && proofs.stream()
              .noneMatch(at -> levels.applyAsInt(at) == patterns.comparison(at).exact());
    }

    @Override
    public boolean may(Occurring levels) {
      return veto.may(levels);
    }

    @Override
    public IntStream asked() {
      return IntStream.concat(veto.asked(), proofs.stream().mapToInt(at -> at));
    }
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
        guards.add(new Guard(type, why, new Different(at), false));
      }
    }
    return List.copyOf(guards);
  }

  private static Guard guard(
      GuardRule rule, List<String> single, List<String> identifiers, Patterns patterns) {
    Veto veto = new Veto(rule, identifiers, patterns);
    List<Integer> proofs = single.stream().map(patterns::index).filter(at -> at >= 0).toList();
    Refusal refusal = rule.ofLink() ? new Alone(veto, proofs, patterns) : veto;
    return new Guard(rule.name(), rule.why(), refusal, rule.ofLink());
  }
}
