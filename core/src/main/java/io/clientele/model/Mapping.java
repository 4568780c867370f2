package io.clientele.model;

import io.clientele.finding.Span;

/**
 * One field or value that is written in another way than its kind has it, and is read as if it were
 * written so. The file keeps what is written.
 *
 * @param form what was mapped
 * @param field the field's own name
 * @param written what stands in the file
 * @param canonical what is read
 * @param why one phrase: which list, scale or older name it comes from
 */
public record Mapping(
    Form form, String field, String written, String canonical, String why, Span span) {
  /** The ways in which what is written may differ. */
  public enum Form {
    /** An older or other name of a field. */
    FIELD,
    /** Another word for the same value. */
    WORD,
    /** A word of a scale that is read as a number. */
    SCALE,
    /** A value of the field's list with other capitals, blanks, hyphens or underscores. */
    SPELLING,
    /**
     * A word as good as the one that is read, or the same where the field has no list: no fault.
     */
    VARIANT
  }
}
