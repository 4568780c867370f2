package io.clientele.check.policy;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.time.LocalDate;

/** One suppression as it was written, and what it met. */
final class Suppression {
  private final Item item;
  private final Aim aim;
  private final boolean counts;
  private boolean met;
  private boolean refused;

  Suppression(Item item, LocalDate today) {
    this.item = item;
    this.aim = item.aim();
    boolean ended = item.date("until").map(until -> until.isBefore(today)).orElse(false);
    boolean unreadable = !item.text("until").isEmpty() && item.date("until").isEmpty();
    this.counts =
        !aim.code().isEmpty()
            && !aim.code().equals(Item.CODE)
            && !reason().isEmpty()
            && !ended
            && !unreadable;
  }

  String reason() {
    return item.text("reason");
  }

  Aim aim() {
    return aim;
  }

  Item item() {
    return item;
  }

  /** Whether it is usable; one that is not is a finding itself. */
  boolean counts() {
    return counts;
  }

  /** Whether it takes a finding away; what a check calls an error is never taken. */
  boolean takes(Finding finding, Around around) {
    if (!counts || !aim.fits(finding, around)) {
      return false;
    }
    met = true;
    refused |= finding.severity() == Severity.ERROR;
    return finding.severity() != Severity.ERROR;
  }

  boolean hasMet() {
    return met;
  }

  boolean wasRefused() {
    return refused;
  }
}
