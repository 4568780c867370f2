package io.clientele.view.pages;

import io.clientele.view.Report;
import io.clientele.view.Table;

/** What time did to readings: in longer spans than a month, and from run to run. */
public final class Recent {
  private final Spans spans;
  private final Since since;

  private Recent(Report report) {
    this.spans = new Spans(report);
    this.since = new Since(report);
  }

  public static Recent of(Report report) {
    return new Recent(report);
  }

  Spans spans() {
    return spans;
  }

  Since since() {
    return since;
  }

  /** The day of the run before this one; empty where none is remembered. */
  public String day() {
    return since.day();
  }

  /** What left its former interval since then, the farthest first. */
  public Table changes() {
    return since.far();
  }
}
