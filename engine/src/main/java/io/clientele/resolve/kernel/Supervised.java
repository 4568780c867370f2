package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Corrects weights that were learned without labels by what stewards decided: a logistic regression
 * of the decisions on the levels, drawn towards the weights it begins with (a normal prior around
 * each; Gelman, Jakulin, Pittau and Su, 2008). Stewards see the uncertain pairs, not a fair sample:
 * a regression on what was compared is not misled by that, counting shares would be.
 */
final class Supervised {
  /** Fewer decisions of either sort say too little. */
  static final int FEWEST = 20;

  /** How far a weight may usually be from what was learned without labels, in bits. */
  private static final double SPREAD = 1.5;

  private static final double NAT = Math.log(2);
  private static final int ROUNDS = 100;
  private static final double SETTLED = 1e-6;

  private final Patterns patterns;
  private final Fitted before;
  private final int[][] levels;

  /** So many of the pairs, the first, are one party. */
  private final int same;

  private final double[] logits;
  private final double[][] moved;

  Supervised(Plan plan, Fitted before, Decisions decisions) {
    long[] yes = decisions.same();
    long[] pairs =
        LongStream.concat(Arrays.stream(yes), Arrays.stream(decisions.never())).toArray();
    this.patterns = plan.patterns();
    this.before = before;
    Scores scores = new Scores(plan, before);
    this.same = yes.length;
    this.levels = new int[pairs.length][];
    this.logits = new double[pairs.length];
    this.moved = new double[patterns.size()][];
    Arrays.setAll(moved, c -> new double[patterns.comparison(c).exact() + 1]);
    for (int k = 0; k < pairs.length; k++) {
      int rowA = Edges.first(pairs[k]);
      int rowB = Edges.second(pairs[k]);
      int pattern = plan.pattern(rowA, rowB);
      levels[k] = new int[patterns.size()];
      Arrays.setAll(levels[k], c -> patterns.level(pattern, c));
      logits[k] = scores.weight(rowA, rowB) * NAT;
    }
  }

  /** The corrected weights; {@code m} and {@code u} stay what they were. */
  Fitted fitted() {
    double step = 1;
    for (int round = 0; round < ROUNDS && step > SETTLED; round++) {
      step = 0;
      for (int c = 0; c < moved.length; c++) {
        for (int level = 1; level < moved[c].length; level++) {
          step = Math.max(step, Math.abs(step(c, level)));
        }
      }
    }
    List<Fitted.Levels> all = new ArrayList<>();
    for (int c = 0; c < moved.length; c++) {
      all.add(corrected(before.comparisons().get(c), moved[c]));
    }
    return new Fitted(before.lambda(), all);
  }

  /** One step of Newton's method in one weight. */
  private double step(int comparison, int level) {
    double precision = 1 / (SPREAD * NAT * SPREAD * NAT);
    double slope = -moved[comparison][level] * precision;
    double curve = precision;
    for (int k = 0; k < logits.length; k++) {
      if (levels[k][comparison] == level) {
        double probable = 1 / (1 + Math.exp(-logits[k]));
        slope += (k < same ? 1 : 0) - probable;
        curve += probable * (1 - probable);
      }
    }
    double step = slope / curve;
    moved[comparison][level] += step;
    for (int k = 0; k < logits.length; k++) {
      logits[k] += levels[k][comparison] == level ? step : 0;
    }
    return step;
  }

  private static Fitted.Levels corrected(Fitted.Levels levels, double[] moved) {
    double[] bits = new double[moved.length - 1];
    Arrays.setAll(bits, k -> levels.bits().get(k) + moved[k + 1] / NAT);
    double[] shares = levels.m().stream().mapToDouble(m -> m).toArray();
    double[] ordered = Ordered.by(bits, shares);
    return new Fitted.Levels(
        levels.name(),
        levels.names(),
        levels.m(),
        levels.u(),
        Arrays.stream(ordered).map(Fitted::fine).boxed().toList());
  }
}
