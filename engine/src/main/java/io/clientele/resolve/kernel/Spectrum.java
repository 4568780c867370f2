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
    Meeting meeting = new Meeting(plan);
    Spectrum[] counted = new Spectrum[parallel.threads()];
    parallel.workers(
        worker -> {
          Spectrum own = new Spectrum(threshold);
          for (int row = worker; row < plan.rows().count(); row += counted.length) {
            if (meeting.any(plan.rows(), row, row) && plan.veto(plan.pattern(row, row)).isEmpty()) {
              own.row(scores.weight(row, row));
            } else {
              own.lonely++;
            }
          }
          counted[worker] = own;
        });
    for (Spectrum each : counted) {
      addAll(each);
    }
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
