package io.clientele.view.pictures;

import io.clientele.view.View;
import java.util.List;

/** Every picture, in the order of its page. */
public final class Pictures {
  /** One line per picture. */
  public static final List<Picture<?>> ALL =
      List.of(
          new ClusterMap(),
          new ConformanceBar(),
          new ControlSheet(),
          new CustomerTimeline(),
          new ImportanceGrid(),
          new IntervalPlot(),
          new IntervalStrip(),
          new JourneyMap(),
          new LaneRoads(),
          new LayerWheel(),
          new LineOfSightMap(),
          new MilestoneRiver(),
          new OverlapMatrix(),
          new ProcessGraph(),
          new ReachFunnel(),
          new ResponseLaneSheet(),
          new RouteMatrix(),
          new SensorRadar(),
          new SignalSheet(),
          new SmallMultiples(),
          new SpreadBars(),
          new ThresholdCurve(),
          new WeightWaterfall());

  private Pictures() {}

  /** Draws a view with the picture that takes it. */
  public static Svg draw(View view) {
    for (Picture<?> picture : ALL) {
      if (picture.view().isInstance(view)) {
        return drawn(picture, view);
      }
    }
    throw new IllegalArgumentException("no picture takes " + view.getClass().getName());
  }

  private static <V extends View> Svg drawn(Picture<V> picture, View view) {
    return picture.draw(picture.view().cast(view));
  }
}
