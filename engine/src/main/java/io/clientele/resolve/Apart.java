package io.clientele.resolve;

/**
 * One thing that keeps two records of two parties apart.
 *
 * @param what says it in words; the name of a guard where one does
 * @param why says more where there is more to say
 */
public record Apart(Sort sort, String what, String why) {
  /** What sort of thing it is. */
  public enum Sort {
    /** A steward said that the two are never one. */
    NEVER,
    /** A guard refuses the pair. */
    GUARD,
    /** No rule brings the two together, so that they were never compared. */
    RULE,
    /** Compared, they weigh less than the threshold asks. */
    WEIGHT,
    /** They were a link, but the link was cut. */
    CUT
  }
}
