package io.clientele.view.pictures;

import java.util.List;

/** Every picture, in the order of its page. */
public final class Pictures {
  /** One line per picture. */
  public static final List<Picture<?>> ALL =
      List.of(new ConformanceBar(), new IntervalPlot(), new ReachFunnel());

  private Pictures() {}
}
