package io.clientele.measure.value;

/** The log-likelihood of data by the logarithms of a model's parameters. */
interface Likelihood {
  /** The step that balances rounding against curvature in a central difference. */
  double STEP = 1e-5;

  /** The value at a place; minus infinity or not a number where the model has none. */
  double at(double[] logs);

  /** The value, with its derivatives by each logarithm written into {@code gradient}. */
  default double at(double[] logs, double[] gradient) {
    for (int n = 0; n < logs.length; n++) {
      double here = logs[n];
      logs[n] = here + STEP;
      double above = at(logs);
      logs[n] = here - STEP;
      gradient[n] = (above - at(logs)) / (2 * STEP);
      logs[n] = here;
    }
    return at(logs);
  }

  /** How many observations it speaks of. */
  double size();
}
