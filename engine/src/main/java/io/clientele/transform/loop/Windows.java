package io.clientele.transform.loop;

import java.time.LocalDate;

/** The two stretches that are compared, both ends included. */
record Windows(LocalDate beforeFrom, LocalDate beforeTo, LocalDate afterFrom, LocalDate afterTo) {
  static Windows of(LocalDate begins, LocalDate starts, int before, int after) {
    return new Windows(
        begins.minusDays(before), begins.minusDays(1), starts, starts.plusDays(after - 1L));
  }

  /** The same with what lies ahead cut off. */
  Windows until(LocalDate asOf) {
    return afterTo.isAfter(asOf) && !afterFrom.isAfter(asOf)
        ? new Windows(beforeFrom, beforeTo, afterFrom, asOf)
        : this;
  }

  Windows yearEarlier() {
    return new Windows(
        beforeFrom.minusYears(1),
        beforeTo.minusYears(1),
        afterFrom.minusYears(1),
        afterTo.minusYears(1));
  }
}
