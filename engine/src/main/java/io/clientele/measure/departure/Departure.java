package io.clientele.measure.departure;

/**
 * One way in which reality departs from what was declared.
 *
 * @param sort what sort of departure it is
 * @param subjectId the element concerned; the unit's name where it is a unit
 * @param sentence one line with the number, its interval and n
 * @param effect how large it is, from 0 to about 1, to compare departures of one sort
 */
public record Departure(Sort sort, String subjectId, String sentence, double effect) {
  /** What departs from what. */
  public enum Sort {
    /** One channel skips a stage more than the others. */
    CHANNEL,
    /** One unit fell, or lies below the others. */
    UNIT,
    /** A declared figure is not what was measured. */
    FIGURE,
    /** Cases take another way than the declared one. */
    WAY
  }
}
