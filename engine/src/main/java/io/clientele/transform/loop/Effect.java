package io.clientele.transform.loop;

import io.clientele.measure.statistic.Difference;
import io.clientele.measure.statistic.Estimate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of one loop at one point.
 *
 * @param point empty where the response names none
 * @param verdict {@code improved}, {@code worse}, {@code no measured effect}, {@code running},
 *     {@code planned}, {@code refused}, {@code unmeasurable}, or that it changed
 * @param reason what there is to say beside the verdict; may be empty
 * @param seasonal whether the change of the same days a year earlier was taken off
 * @param repeated how the reading stands to the one that was remembered
 * @param restored the first day from which on the measure was back where it had been
 */
record Effect(
    Loop loop,
    String point,
    int round,
    Optional<Windows> windows,
    Optional<Estimate> before,
    Optional<Estimate> after,
    Optional<Difference> change,
    boolean seasonal,
    String verdict,
    String reason,
    String repeated,
    Optional<LocalDate> restored) {
  /** Without any figures. */
  static Effect none(Loop loop, String point, int round, String verdict, String reason) {
    return new Effect(
        loop,
        point,
        round,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        verdict,
        reason,
        "",
        Optional.empty());
  }
}
