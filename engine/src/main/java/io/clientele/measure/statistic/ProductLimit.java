package io.clientele.measure.statistic;

import java.util.function.Consumer;

/** Makes the steps of a {@link Survival} from times that come in ascending order. */
final class ProductLimit {
  private final Consumer<Survival.Step> steps;
  private long atRisk;
  private double left = 1;
  private double sum;
  private double time;
  private long here;
  private long over;

  /**
   * @param n how many times will come
   */
  ProductLimit(long n, Consumer<Survival.Step> steps) {
    this.atRisk = n;
    this.steps = steps;
  }

  /** So many lasted so long, and some of them ended then. */
  void add(double lasted, long count, long ended) {
    if (here > 0 && lasted != time) {
      end();
    }
    time = lasted;
    here += count;
    over += ended;
  }

  /** The last time has come. */
  void end() {
    if (over > 0) {
      left *= (double) (atRisk - over) / atRisk;
      sum += (double) over / ((double) atRisk * (atRisk - over));
      double error = left == 0 ? 0 : left * Math.sqrt(sum);
      steps.accept(new Survival.Step(time, atRisk, over, left, error));
    }
    atRisk -= here;
    here = 0;
    over = 0;
  }
}
