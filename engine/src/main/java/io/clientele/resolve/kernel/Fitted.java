package io.clientele.resolve.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A fitted model after Fellegi and Sunter (A Theory for Record Linkage, 1969): how probable each
 * level of each comparison is among pairs of one party ({@code m}) and of two ({@code u}), and how
 * probable a match is before anything was compared. The weight of a level is log2(m / u), and
 * weights never fall from one level to the next.
 */
public record Fitted(double lambda, List<Levels> comparisons) {
  /** One comparison; lists run from the least alike level upwards. */
  public record Levels(
      String name, List<String> names, List<Double> m, List<Double> u, List<Double> bits) {
    public Levels {
      names = List.copyOf(names);
      m = List.copyOf(m);
      u = List.copyOf(u);
      bits = List.copyOf(bits);
    }
  }

  public Fitted {
    comparisons = List.copyOf(comparisons);
  }

  /** The weight of what is known before comparing, in bits. */
  public double prior() {
    return bits(lambda / (1 - lambda));
  }

  /** A share to six digits: what is written down is what was used. */
  static double readable(double share) {
    return new BigDecimal(share).round(new MathContext(6)).doubleValue();
  }

  /** A weight to four decimals. */
  static double fine(double bits) {
    return Math.rint(bits * 10_000) / 10_000;
  }

  /** A ratio of probabilities in bits. */
  public static double bits(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }

  /** What the rarity of a value adds to, or takes from, the weight of exact agreement on it. */
  public static double rarity(double chance, double share) {
    return share == 0 ? 0 : bits(chance / share);
  }

  /** The probability that a weight in bits stands for. */
  public static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }
}
