package io.clientele.view.pages;

import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import io.clientele.view.Fact;
import io.clientele.view.JourneyBoard;
import io.clientele.view.Report;
import java.util.List;
import java.util.stream.Stream;

/** What of a journey was declared and never seen, and what could not have been. */
final class Unseen {
  private Unseen() {}

  static List<Fact> of(Report report, Journey journey) {
    if (Comparisons.conformance(report, journey.id()).isEmpty()) {
      return List.of();
    }
    return Fact.said(
        new Fact("Touchpoints without an event", touchpoints(report, journey)),
        new Fact("Channels without an event", channels(report, journey)),
        new Fact("Stages without a condition, which nothing can show", blind(journey)));
  }

  private static List<Fact.Item> touchpoints(Report report, Journey journey) {
    return report.results().unseenTouchpoints().stream()
        .filter(unseen -> unseen.journeyId().equalsIgnoreCase(journey.id()))
        .map(u -> new Fact.Item(u.touchpoint() + ", " + report.title(u.stageId()), u.stageId()))
        .toList();
  }

  private static List<Fact.Item> channels(Report report, Journey journey) {
    return journey.stages().stream()
        .filter(stage -> !stage.matches().isEmpty())
        .flatMap(stage -> channels(report, stage))
        .toList();
  }

  private static Stream<Fact.Item> channels(Report report, Stage stage) {
    return JourneyBoards.channels(report, stage).stream()
        .filter(channel -> channel.declared() && !channel.share().present())
        .map(JourneyBoard.Channel::name)
        .map(name -> new Fact.Item(name + ", " + stage.name(), stage.id()));
  }

  private static List<Fact.Item> blind(Journey journey) {
    return journey.stages().stream()
        .filter(stage -> stage.matches().isEmpty())
        .map(stage -> new Fact.Item(stage.name(), stage.id()))
        .toList();
  }
}
