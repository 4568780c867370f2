package io.clientele.view;

import java.util.List;

/** One declared value beside the measured one, small enough for a row of a table. */
public record Strip(Gauges.Gauge gauge) implements View {
  @Override
  public String title() {
    return gauge.label();
  }

  @Override
  public String description() {
    return "Declared "
        + Numbers.of(gauge.declared(), gauge.unit())
        + ", measured "
        + gauge.measured().sentence()
        + ", target "
        + Numbers.of(gauge.target(), gauge.unit())
        + ".";
  }

  /** Whether there is any number to draw. */
  public boolean drawable() {
    return gauge.declared().isPresent() || gauge.target().isPresent() || gauge.measured().present();
  }

  @Override
  public Table table() {
    return new Gauges(title(), List.of(gauge)).table();
  }
}
