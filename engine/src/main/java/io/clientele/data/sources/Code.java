package io.clientele.data.sources;

/** The codes of what can be wrong with a source; docs/reference/sources.md lists them. */
final class Code {
  static final String NO_FILE = "CLT001";
  static final String UNKNOWN_COLUMN = "CLT002";
  static final String MALFORMED = "CLT003";
  static final String BAD_ROW = "CLT004";
  static final String REPEATED_KEY = "CLT005";
  static final String BAD_VALUE = "CLT006";
  static final String UNKNOWN_SETTING = "CLT007";
  static final String INCOMPLETE = "CLT008";
  static final String UNKNOWN_SOURCE = "CLT009";
  static final String UNSUPPORTED = "CLT010";

  private Code() {}
}
