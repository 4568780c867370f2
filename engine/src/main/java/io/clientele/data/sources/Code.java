package io.clientele.data.sources;

import io.clientele.check.DataCode;

/** The codes of what can be wrong with a source. */
final class Code {
  static final String NO_FILE = DataCode.NO_FILE.code();
  static final String UNKNOWN_COLUMN = DataCode.UNKNOWN_COLUMN.code();
  static final String MALFORMED = DataCode.MALFORMED.code();
  static final String BAD_ROW = DataCode.BAD_ROW.code();
  static final String REPEATED_KEY = DataCode.REPEATED_KEY.code();
  static final String BAD_VALUE = DataCode.BAD_VALUE.code();
  static final String UNKNOWN_SETTING = DataCode.UNKNOWN_SETTING.code();
  static final String INCOMPLETE = DataCode.INCOMPLETE.code();
  static final String UNKNOWN_SOURCE = DataCode.UNKNOWN_SOURCE.code();
  static final String UNSUPPORTED = DataCode.UNSUPPORTED.code();
  static final String MIXED_ZONES = DataCode.MIXED_ZONES.code();

  private Code() {}
}
