package io.clientele.measure.value;

/** A model of customers who buy at random times and stop unseen. All times are in one unit. */
public sealed interface PurchaseModel permits BetaGeometric, ParetoNbd {
  /** The probability that a customer with these purchases has not stopped. */
  double alive(int repeats, double last, double watched);

  /** What customers buy who have not stopped. */
  Forecast forecast();

  /** How many purchases such a customer makes in a time ahead, on average. */
  default double expected(double ahead, int repeats, double last, double watched) {
    return alive(repeats, last, watched) * forecast().ifAlive(ahead, repeats, watched);
  }

  /** How many repeat purchases a new customer makes in a time ahead, on average. */
  double expected(double ahead);
}
