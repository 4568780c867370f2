package io.clientele.resolve.kernel;

/**
 * What one comparison of a pair says for (above 0) or against a match, in bits.
 *
 * @param by the values that were compared, where a record has several; else empty
 */
public record Weight(String field, String level, double bits, String by) {
  public Weight(String field, String level, double bits) {
    this(field, level, bits, "");
  }
}
