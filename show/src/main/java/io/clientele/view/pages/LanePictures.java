package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.check.route.Lane;
import io.clientele.check.route.LaneLimits;
import io.clientele.view.Estimate;
import io.clientele.view.LaneRoad;
import io.clientele.view.Numbers;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How fast offers travel: the road of three lanes, and lead times month by month. */
final class LanePictures {
  /** The fastest lane lies on top. */
  private static final List<Lane> ORDER = List.of(Lane.FAST, Lane.ACCELERATING, Lane.SLOW);

  private final Report report;
  private final LaneLimits limits;
  private final List<MarketResult.Lane> lanes;

  LanePictures(Report report, MarketResult market) {
    this.report = report;
    this.limits = LaneLimits.of(report.model());
    this.lanes = market.lanes();
  }

  LaneRoad road() {
    return new LaneRoad(
        "Offers on the road",
        ORDER.stream()
            .map(
                lane ->
                    new LaneRoad.Track(
                        Words.title(lane.word()),
                        promise(lane),
                        limits.days(lane),
                        lanes.stream()
                            .filter(each -> each.lane().equals(lane.word()))
                            .map(this::vehicle)
                            .toList()))
            .toList());
  }

  private String promise(Lane lane) {
    return switch (lane) {
      case FAST, ACCELERATING ->
          "85 % of orders within " + Numbers.of(limits.days(lane).orElse(0), "days");
      case SLOW -> "a quality gate in each stage; no limit of time";
    };
  }

  private LaneRoad.Vehicle vehicle(MarketResult.Lane lane) {
    return new LaneRoad.Vehicle(
        report.title(lane.offer()),
        report.title(lane.type()),
        lane.offer(),
        lane.median(),
        lane.p85(),
        lane.n(),
        lane.verdict(),
        lane.due(),
        lane.why());
  }

  Optional<Panels> leadTimes() {
    List<Panels.Panel> panels =
        lanes.stream().filter(lane -> !lane.periods().isEmpty()).map(this::panel).toList();
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panels("Days within which 85 % were delivered", "days", panels));
  }

  private Panels.Panel panel(MarketResult.Lane lane) {
    return new Panels.Panel(
        report.title(lane.offer()) + " · " + report.title(lane.type()),
        lane.periods().stream()
            .filter(period -> period.n() >= limits.fewest())
            .map(
                period ->
                    new Panels.Dot(
                        period.from().toString().substring(0, 7),
                        new Estimate(
                            OptionalDouble.of(period.p85()),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            period.n(),
                            "days")))
            .toList(),
        OptionalDouble.empty());
  }
}
