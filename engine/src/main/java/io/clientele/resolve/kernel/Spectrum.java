package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * How many pairs weigh how much, in steps of a quarter bit, with an edge at the threshold; and how
 * many rows would weigh so with an equal twin. What another threshold would do follows from it
 * without a look at the data.
 */
public final class Spectrum {
  private static final double STEP = 0.25;

  /** So many steps on either side of the threshold; what lies beyond counts in the last. */
  private static final int HALF = 400;

  private final double threshold;
  private final long[] pairs = new long[2 * HALF];
  private final long[] rows = new long[2 * HALF];
  private long lonely;

  Spectrum(double threshold) {
    this.threshold = threshold;
  }

  /**
   * One step.
   *
   * @param bits where it begins
   * @param kept whether pairs of this weight are taken for one party
   */
  public record Step(double bits, boolean kept, long pairs, long rows) {}

  void pair(double bits) {
    pairs[place(bits)]++;
  }

  private void row(double bits) {
    rows[place(bits)]++;
  }

  private int place(double bits) {
    int place = (int) Math.floor((bits - threshold) / STEP) + HALF;
    return Math.max(0, Math.min(2 * HALF - 1, place));
  }

  void addAll(Spectrum other) {
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] += other.pairs[k];
      rows[k] += other.rows[k];
    }
    lonely += other.lonely;
  }

  /** Weighs each row against itself, which is what an equal twin would weigh. */
  void twins(Plan plan, Scores scores, Parallel parallel) {
    Spectrum[] counted = new Spectrum[parallel.threads()];
    parallel.workers(
        worker -> {
          counted[worker] = new Spectrum(threshold);
          counted[worker].twins(plan, scores, worker, counted.length);
        });
    for (Spectrum each : counted) {
      addAll(each);
    }
  }

  private void twins(Plan plan, Scores scores, int from, int step) {
    Meeting meeting = new Meeting(plan);
    PatternTable known = new PatternTable();
    for (int row = from; row < plan.rows().count(); row += step) {
      int pattern = plan.pattern(row, row);
      double base = base(pattern, plan, scores, known);
      if (base > Double.NEGATIVE_INFINITY && meeting.any(row, row)) {
        row(base + scores.rarity(pattern, row, row));
      } else {
        lonely++;
      }
    }
  }

  /** Guards are asked once for each pattern: equal twins have few. */
  private static double base(int pattern, Plan plan, Scores scores, PatternTable known) {
    int slot = known.slot(pattern);
    if (!known.isFree(slot)) {
      return Double.longBitsToDouble(known.value(slot));
    }
    boolean refused = plan.guard(pattern).isPresent();
    double base = refused ? Double.NEGATIVE_INFINITY : scores.base(pattern);
    known.put(slot, pattern, Double.doubleToRawLongBits(base));
    return base;
  }

  /** Rows that no rule would bring together with an equal twin, or a guard would refuse. */
  public long lonely() {
    return lonely;
  }

  /** All steps from the lightest that was met to the heaviest, the threshold's among them. */
  public List<Step> steps() {
    int from = HALF;
    int to = HALF;
    for (int k = 0; k < pairs.length; k++) {
      if (pairs[k] + rows[k] > 0) {
        from = Math.min(from, k);
        to = Math.max(to, k);
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int k = from; k <= to; k++) {
      steps.add(new Step(threshold + (k - HALF) * STEP, k >= HALF, pairs[k], rows[k]));
    }
    return steps;
  }
}
