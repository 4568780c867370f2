package io.clientele.measure.value;

/** How many purchases a customer makes in a time ahead, on average, who has not stopped. */
public interface Forecast {
  double ifAlive(double ahead, int repeats, double watched);
}
