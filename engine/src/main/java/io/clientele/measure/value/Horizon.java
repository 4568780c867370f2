package io.clientele.measure.value;

/**
 * Over what future a customer's value is summed.
 *
 * @param periods how many periods ahead
 * @param length of a period, in the model's unit of time
 * @param discount per period: 0.01 makes money a hundredth less worth each period
 */
public record Horizon(int periods, double length, double discount) {
  public Horizon {
    if (periods < 1 || !(length > 0) || !(discount >= 0)) {
      throw new IllegalArgumentException(
          "no horizon has %d periods of %s at %s".formatted(periods, length, discount));
    }
  }

  /**
   * The purchases that each customer is expected to make, those of each period discounted to today;
   * times the worth of a purchase this is the customer's lifetime value (Fader, Hardie and Lee,
   * "RFM and CLV: using iso-value curves", 2005).
   */
  public Purchases.OfCustomer purchases(PurchaseModel model) {
    Forecast forecast = model.forecast();
    Remembered sums = new Remembered((repeats, watched) -> sum(forecast, repeats, watched));
    return (repeats, last, watched) ->
        sums.of(repeats, watched) * model.alive(repeats, last, watched);
  }

  private double sum(Forecast forecast, int repeats, double watched) {
    double before = 0;
    double sum = 0;
    double factor = 1;
    for (int period = 1; period <= periods; period++) {
      double now = forecast.ifAlive(period * length, repeats, watched);
      factor /= 1 + discount;
      sum += (now - before) * factor;
      before = now;
    }
    return sum;
  }
}
