package io.clientele.transform.gate;

import java.util.Locale;

/** What can be said of a condition or a gate. */
public enum State {
  HOLDS,
  FAILS,
  NOT_MEASURABLE;

  /** As tables and pages write it: {@code not measurable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
