package io.clientele.model.matching;

import io.clientele.finding.Span;

/** Something in the files of matching that cannot be used, or will not do what is meant. */
public record Fault(Sort sort, Span span, String message, String help) {
  /** What is wrong with it. */
  public enum Sort {
    /** It cannot be read; what is built in stands in its place. */
    UNUSABLE,
    /** It can be read and is hardly meant. */
    DOUBTFUL,
    /** A pinned weight that falls from one level to a closer one. */
    DISORDERED
  }
}
