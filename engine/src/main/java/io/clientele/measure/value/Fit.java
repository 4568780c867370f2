package io.clientele.measure.value;

/**
 * A peak of a likelihood.
 *
 * @param logs the logarithms of the parameters
 * @param covariance of these logarithms, from the observed information
 * @param logLikelihood the height of the peak
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Fit(double[] logs, double[][] covariance, double logLikelihood) {
  /** A parameter in its own unit. */
  public double parameter(int at) {
    return Math.exp(logs[at]);
  }

  /** The standard error of a parameter: its value times that of its logarithm. */
  public double error(int at) {
    return parameter(at) * Math.sqrt(covariance[at][at]);
  }

  /** All parameters, in the order of the model. */
  public double[] parameters() {
    double[] parameters = new double[logs.length];
    for (int n = 0; n < parameters.length; n++) {
      parameters[n] = parameter(n);
    }
    return parameters;
  }
}
