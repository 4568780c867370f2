package io.clientele.check.result;

import java.util.List;

/**
 * A model of what customers are worth, as fitted to all who bought.
 *
 * @param customers to whom it was fitted
 */
public record ValueModelResult(
    String model, List<Parameter> parameters, double logLikelihood, long customers) {
  /** One parameter with its standard error. */
  public record Parameter(String name, double value, double error) {}

  public ValueModelResult {
    parameters = List.copyOf(parameters);
  }
}
