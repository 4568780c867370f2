package io.clientele.measure.value;

/**
 * Over what future a customer's value is summed.
 *
 * @param periods how many periods ahead
 * @param length of a period, in the model's unit of time
 * @param discount per period: 0.01 makes money a hundredth less worth each period
 * @param margin what remains of a purchase's value, between 0 and 1
 */
public record Horizon(int periods, double length, double discount, double margin) {
  public Horizon {
    if (periods < 1 || !(length > 0) || !(discount >= 0) || !(margin >= 0 && margin <= 1)) {
      throw new IllegalArgumentException(
          "no horizon has %d periods of %s at %s and %s"
              .formatted(periods, length, discount, margin));
    }
  }

  /**
   * The purchases that such a customer is expected to make, those of each period discounted to
   * today; times the worth of a purchase and the margin this is the customer's lifetime value
   * (Fader, Hardie and Lee, "RFM and CLV: using iso-value curves", 2005).
   */
  public double purchases(PurchaseModel model, int repeats, double last, double watched) {
    double before = 0;
    double sum = 0;
    double factor = 1;
    for (int period = 1; period <= periods; period++) {
      double now = model.expected(period * length, repeats, last, watched);
      factor /= 1 + discount;
      sum += (now - before) * factor;
      before = now;
    }
    return sum;
  }
}
