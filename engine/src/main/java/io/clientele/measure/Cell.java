package io.clientele.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The observations of a measure that agree in every dimension.
 *
 * @param dimensions those that are known, by name; without segments and periods
 * @param segments those of the parties observed
 * @param periods those that the observations lie in; empty where they have no time
 * @param each what the statistic tells apart besides
 * @param newest the day of the newest observation; empty where it has none
 */
record Cell(
    Map<String, String> dimensions,
    List<String> segments,
    List<String> periods,
    List<String> each,
    String newest,
    List<BigDecimal> sums) {}
