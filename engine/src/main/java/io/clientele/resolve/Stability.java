package io.clientele.resolve;

import java.util.List;

/**
 * How far shares of the same levels shifted: the population stability index, the sum of (now -
 * then) ln(now / then). By custom an index below 0.1 is no shift, one from 0.25 a large one
 * (Siddiqi, Credit Risk Scorecards, 2006). Of few cases chance alone gives a large index; what it
 * gives less often than once in a hundred times is told apart after Yurdakul and Naranjo
 * (Statistical properties of the population stability index, Journal of Risk Model Validation 14,
 * 2020): the index over (1 / now + 1 / then) is distributed as chi-square.
 *
 * @param parts what each level adds to the index
 */
public record Stability(double index, Verdict verdict, List<Double> parts) {
  private static final double SOME = 0.1;
  private static final double LARGE = 0.25;

  /** The quantile of the normal distribution for one in a hundred. */
  private static final double SELDOM = 2.3263;

  public Stability {
    parts = List.copyOf(parts);
  }

  /** What the index says. */
  public enum Verdict {
    NONE("none"),
    SOME("some"),
    LARGE("large");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Shares of the levels then, of so many cases. */
  public record Mix(List<Double> shares, double cases) {
    public Mix {
      shares = List.copyOf(shares);
    }

    /** Half a case stands in every cell, so that none is empty. */
    private double smooth(int level) {
      return (shares.get(level) * cases + 0.5) / (cases + 0.5 * shares.size());
    }
  }

  /** Both mixes have the same levels in the same order, and at least one case. */
  public static Stability of(Mix before, Mix now) {
    double index = 0;
    Double[] parts = new Double[now.shares.size()];
    for (int level = 0; level < parts.length; level++) {
      double then = before.smooth(level);
      double present = now.smooth(level);
      parts[level] = (present - then) * Math.log(present / then);
      index += parts[level];
    }
    double chance = seldom(parts.length - 1) * (1 / before.cases + 1 / now.cases);
    return new Stability(index, verdict(index, chance), List.of(parts));
  }

  private static Verdict verdict(double index, double chance) {
    if (index < SOME || index < chance) {
      return Verdict.NONE;
    }
    return index < LARGE ? Verdict.SOME : Verdict.LARGE;
  }

  /** What chi-square exceeds once in a hundred times, after Wilson and Hilferty (1931). */
  static double seldom(int freedom) {
    double part = 2.0 / (9 * freedom);
    return freedom * Math.pow(1 - part + SELDOM * Math.sqrt(part), 3);
  }
}
