package io.clientele.measure.value;

/**
 * How many purchases a customer makes in a time ahead, on average, who has not stopped. One of them
 * remembers what customers have in common, so many should be asked of the same; not from several
 * threads.
 */
public interface Forecast {
  double ifAlive(double ahead, int repeats, double watched);
}
