package io.clientele.measure.chart;

import java.util.List;
import java.util.function.DoublePredicate;

/**
 * What chance alone rarely does: the run rules of the Western Electric "Statistical Quality Control
 * Handbook" (1956) and of Nelson, "The Shewhart control chart: tests for special causes" (1984).
 * Every further rule raises the number of false alarms: choose before looking.
 */
public enum Rule {
  /** Western Electric 1, Nelson 1: a point more than three standard deviations from the centre. */
  BEYOND("a point beyond three standard deviations") {
    @Override
    boolean broken(double[] z, int at) {
      return Math.abs(z[at]) > 3;
    }
  },
  /** Western Electric 2, Nelson 5: two of three points beyond two deviations on one side. */
  TWO_OF_THREE("two of three points beyond two standard deviations on one side") {
    @Override
    boolean broken(double[] z, int at) {
      return most(z, at, 3, 2, 2);
    }
  },
  /** Western Electric 3, Nelson 6: four of five points beyond one deviation on one side. */
  FOUR_OF_FIVE("four of five points beyond one standard deviation on one side") {
    @Override
    boolean broken(double[] z, int at) {
      return most(z, at, 5, 4, 1);
    }
  },
  /** Western Electric 4: eight points in a row on one side of the centre. */
  EIGHT_ON_ONE_SIDE("eight points in a row on one side of the centre") {
    @Override
    boolean broken(double[] z, int at) {
      return all(z, at, 8, value -> value > 0) || all(z, at, 8, value -> value < 0);
    }
  },
  /** Nelson 2: nine points in a row on one side of the centre. */
  NINE_ON_ONE_SIDE("nine points in a row on one side of the centre") {
    @Override
    boolean broken(double[] z, int at) {
      return all(z, at, 9, value -> value > 0) || all(z, at, 9, value -> value < 0);
    }
  },
  /** Nelson 3: six points in a row, each above (or each below) the one before. */
  SIX_STEADY("six points in a row rising or falling") {
    @Override
    boolean broken(double[] z, int at) {
      return at >= 5 && (steps(z, at, 5, 1, 1) || steps(z, at, 5, -1, 1));
    }
  },
  /** Nelson 4: fourteen points in a row going up and down by turns. */
  FOURTEEN_BY_TURNS("fourteen points in a row up and down by turns") {
    @Override
    boolean broken(double[] z, int at) {
      return at >= 13 && (steps(z, at, 13, 1, -1) || steps(z, at, 13, -1, -1));
    }
  },
  /** Nelson 7: fifteen points in a row within one deviation: the limits are too wide. */
  FIFTEEN_WITHIN("fifteen points in a row within one standard deviation") {
    @Override
    boolean broken(double[] z, int at) {
      return all(z, at, 15, value -> Math.abs(value) < 1);
    }
  },
  /** Nelson 8: eight points in a row, none within one deviation: two processes in one. */
  EIGHT_OUTSIDE("eight points in a row outside one standard deviation") {
    @Override
    boolean broken(double[] z, int at) {
      return all(z, at, 8, value -> Math.abs(value) > 1);
    }
  };

  /** The four rules of Western Electric. */
  public static final List<Rule> WESTERN_ELECTRIC =
      List.of(BEYOND, TWO_OF_THREE, FOUR_OF_FIVE, EIGHT_ON_ONE_SIDE);

  /** The eight rules of Nelson, in his order. */
  public static final List<Rule> NELSON =
      List.of(
          BEYOND,
          NINE_ON_ONE_SIDE,
          SIX_STEADY,
          FOURTEEN_BY_TURNS,
          TWO_OF_THREE,
          FOUR_OF_FIVE,
          FIFTEEN_WITHIN,
          EIGHT_OUTSIDE);

  private final String said;

  Rule(String said) {
    this.said = said;
  }

  /** The rule as a sentence has it. */
  public String said() {
    return said;
  }

  /** Whether the standardised points up to this one break the rule here. */
  abstract boolean broken(double[] z, int at);

  private static boolean all(double[] z, int at, int length, DoublePredicate holds) {
    for (int n = at; n > at - length; n--) {
      if (n < 0 || !holds.test(z[n])) {
        return false;
      }
    }
    return true;
  }

  /** The point itself is one of them: a signal belongs to the point that completes it. */
  private static boolean most(double[] z, int at, int length, int least, double beyond) {
    double side = Math.signum(z[at]);
    int found = 0;
    for (int n = Math.max(0, at - length + 1); n <= at; n++) {
      found += side * z[n] > beyond ? 1 : 0;
    }
    return side * z[at] > beyond && found >= least;
  }

  /** Whether the last steps go in this direction, which each step multiplies by {@code turn}. */
  private static boolean steps(double[] z, int at, int steps, int direction, int turn) {
    int wanted = direction;
    for (int n = at; n > at - steps; n--) {
      if (wanted * (z[n] - z[n - 1]) <= 0) {
        return false;
      }
      wanted *= turn;
    }
    return true;
  }
}
