package io.clientele.measure.departure;

/**
 * One way in which reality departs from what was declared.
 *
 * @param subjectId the element concerned; the unit's name where it is a unit
 * @param sentence one line with the number, its interval and n
 * @param effect how large it is, from 0 to about 1, to compare departures of one sort
 */
public record Departure(String subjectId, String sentence, double effect) {}
