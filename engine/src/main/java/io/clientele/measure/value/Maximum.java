package io.clientele.measure.value;

import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The peak of a likelihood: climbed by the quasi-Newton steps of Broyden, Fletcher, Goldfarb and
 * Shanno, finished by Newton's, whose matrix, the observed information, also gives the standard
 * errors.
 */
final class Maximum {
  private static final int STEPS = 200;

  /** Beyond these logarithms a parameter runs away, and there is no peak. */
  private static final double FAR = 14;

  /** Sums of millions of logarithms are right to this part of their size. */
  private static final double ROUNDING = 1e-11;

  /** A step is halved down to this part of it. */
  private static final double SHORTEST = 1e-9;

  /** The slope per observation at which a place counts as flat. */
  private static final double FLAT = 1e-7;

  private final Likelihood likelihood;
  private final int parameters;
  private double[] place;
  private double value;
  private double[] slope;

  private Maximum(Likelihood likelihood, double[] start) {
    this.likelihood = likelihood;
    this.parameters = start.length;
    this.place = start.clone();
    this.slope = new double[start.length];
    this.value = likelihood.at(place, slope);
  }

  /**
   * The peak with its errors, empty where the likelihood has none. Some of the observations show
   * from which start to climb and how steep it will be, so that few steps need all of them.
   */
  static Optional<Fit> of(Likelihood some, Likelihood all, double[]... starts) {
    Maximum best = new Maximum(some, starts[0]);
    best.climb(best.shortSteps());
    for (int n = 1; n < starts.length; n++) {
      Maximum other = new Maximum(some, starts[n]);
      other.climb(other.shortSteps());
      best = other.value > best.value ? other : best;
    }
    if (far(best.place)) {
      return Optional.empty();
    }
    Maximum maximum = new Maximum(all, best.place);
    double scale = some.size() / all.size();
    maximum.climb(
        best.covariance().map(steps -> steps.scalarMultiply(scale)).orElseGet(maximum::shortSteps));
    return maximum.fit();
  }

  private void climb(RealMatrix start) {
    RealMatrix inverse = start;
    for (int step = 0; step < STEPS && !flat() && !far(place); step++) {
      double[] before = place;
      double[] slopeBefore = slope;
      if (!advance(inverse.operate(slope))) {
        return;
      }
      inverse = updated(inverse, minus(place, before), minus(slopeBefore, slope));
    }
  }

  /** Steps of about one tenth at first, whatever the number of observations. */
  private RealMatrix shortSteps() {
    double steepest = 0;
    for (double s : slope) {
      steepest = Math.max(steepest, Math.abs(s));
    }
    double[][] scale = new double[parameters][parameters];
    for (int n = 0; n < parameters; n++) {
      scale[n][n] = 0.1 / Math.max(steepest, Double.MIN_NORMAL);
    }
    return new Array2DRowRealMatrix(scale, false);
  }

  /** Halves the step until the value rises by enough (Armijo), as far as it can be told. */
  private boolean advance(double[] step) {
    double rise = 0;
    double longest = 1;
    for (int n = 0; n < parameters; n++) {
      rise += slope[n] * step[n];
      longest = Math.max(longest, Math.abs(step[n]));
    }
    double slack = ROUNDING * Math.abs(value);
    for (double length = 1 / longest; length > SHORTEST; length /= 2) {
      double[] next = place.clone();
      for (int n = 0; n < parameters; n++) {
        next[n] += length * step[n];
      }
      double[] nextSlope = new double[parameters];
      double nextValue = likelihood.at(next, nextSlope);
      if (nextValue >= value + 1e-4 * length * rise - slack) {
        place = next;
        value = nextValue;
        slope = nextSlope;
        return true;
      }
    }
    return false;
  }

  private boolean flat() {
    for (double s : slope) {
      if (!(Math.abs(s) < FLAT * likelihood.size())) {
        return false;
      }
    }
    return true;
  }

  private static boolean far(double[] logs) {
    for (double log : logs) {
      if (!(Math.abs(log) < FAR)) {
        return true;
      }
    }
    return false;
  }

  private static double[] minus(double[] one, double[] other) {
    double[] apart = new double[one.length];
    for (int n = 0; n < apart.length; n++) {
      apart[n] = one[n] - other[n];
    }
    return apart;
  }

  /** The inverse matrix after a step {@code s} along which the slope fell by {@code y}. */
  private static RealMatrix updated(RealMatrix inverse, double[] s, double[] y) {
    RealVector step = new ArrayRealVector(s, false);
    RealVector fall = new ArrayRealVector(y, false);
    double along = step.dotProduct(fall);
    if (!(along > 0)) {
      return inverse;
    }
    RealVector bent = inverse.operate(fall);
    RealMatrix cross = bent.outerProduct(step);
    double stretch = (1 + fall.dotProduct(bent) / along) / along;
    return inverse
        .add(step.outerProduct(step).scalarMultiply(stretch))
        .subtract(cross.add(cross.transpose()).scalarMultiply(1 / along));
  }

  private Optional<Fit> fit() {
    if (far(place) || Double.isNaN(value) || Double.isInfinite(value)) {
      return Optional.empty();
    }
    Optional<RealMatrix> covariance = covariance();
    covariance.ifPresent(steps -> advance(steps.operate(slope)));
    return covariance.map(matrix -> new Fit(place, matrix.getData(), value));
  }

  /** The inverse of the observed information; empty where the place is no peak. */
  private Optional<RealMatrix> covariance() {
    RealMatrix information = new Array2DRowRealMatrix(parameters, parameters);
    double step = 1e-4;
    for (int n = 0; n < parameters; n++) {
      double[] slopeNear = new double[parameters];
      double[] near = place.clone();
      near[n] = place[n] + step;
      likelihood.at(near, slopeNear);
      for (int m = 0; m < parameters; m++) {
        double half = (slope[m] - slopeNear[m]) / (2 * step);
        information.addToEntry(n, m, half);
        information.addToEntry(m, n, half);
      }
    }
    try {
      return Optional.of(
          new CholeskyDecomposition(information, 1e-6, 1e-8 * likelihood.size())
              .getSolver()
              .getInverse());
    } catch (MathRuntimeException noPeak) {
      return Optional.empty();
    }
  }
}
