package io.clientele.measure.chart;

/**
 * One point of a chart.
 *
 * @param value what is drawn: the figure itself, or a sum or average that the chart makes of it
 * @param centre where it would lie if nothing but chance were at work
 * @param sigma how far chance alone takes it from there, one standard deviation
 * @param low the lower control limit
 * @param high the upper control limit
 */
public record Point(double value, double centre, double sigma, double low, double high) {
  /** Whether it lies outside its limits. */
  public boolean isBeyond() {
    return value > high || value < low;
  }

  /** How many standard deviations it lies above the centre; 0 where nothing varies. */
  public double standardised() {
    return sigma == 0 ? 0 : (value - centre) / sigma;
  }
}
