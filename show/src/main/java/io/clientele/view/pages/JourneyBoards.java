package io.clientele.view.pages;

import io.clientele.check.result.FrustrationResult;
import io.clientele.check.result.Reading;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import io.clientele.view.Estimate;
import io.clientele.view.JourneyBoard;
import io.clientele.view.JourneyBoard.Channel;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Fills a journey map: declared lanes from the model, measured lanes from readings. */
final class JourneyBoards {
  private static final double SECONDS_PER_DAY = 86_400;

  /** What may stand for the experience of a stage, the first one measured wins. */
  private static final List<JourneyBoard.Scale> SCALES =
      List.of(
          new JourneyBoard.Scale("emotion", -2, 2),
          new JourneyBoard.Scale("csat", 0, 1),
          new JourneyBoard.Scale("ces", 1, 7),
          new JourneyBoard.Scale("recommendation", -100, 100));

  private JourneyBoards() {}

  static JourneyBoard of(Report report, Journey journey) {
    JourneyBoard.Scale scale =
        SCALES.stream()
            .filter(s -> measured(report, journey, s))
            .findFirst()
            .or(
                () ->
                    SCALES.stream().filter(s -> overall(report, journey, s).present()).findFirst())
            .orElse(SCALES.get(0));
    return new JourneyBoard(
        "Journey map of " + journey.title(),
        journey.stages().stream().map(stage -> stage(report, stage, scale.measure())).toList(),
        named(report, scale),
        overall(report, journey, scale));
  }

  private static Estimate overall(Report report, Journey journey, JourneyBoard.Scale scale) {
    return report.estimate(Report.Key.of(scale.measure(), journey.id()));
  }

  private static boolean measured(Report report, Journey journey, JourneyBoard.Scale scale) {
    return journey.stages().stream()
        .anyMatch(stage -> experience(report, stage, scale.measure()).present());
  }

  /** With the name people know, and in per cent where the readings are. */
  private static JourneyBoard.Scale named(Report report, JourneyBoard.Scale scale) {
    boolean percent =
        scale.best() == 1
            && report.readings(scale.measure()).stream().anyMatch(r -> !r.unit().equals("share"));
    double best = percent ? 100 : scale.best();
    return new JourneyBoard.Scale(JourneyFigures.name(scale.measure()), scale.worst(), best);
  }

  private static Estimate estimate(Report report, Stage stage, String measure) {
    return report.estimate(Report.Key.of(measure, stage.id()));
  }

  private static Estimate experience(Report report, Stage stage, String measure) {
    return measure.equals("emotion") ? emotion(report, stage) : estimate(report, stage, measure);
  }

  /** The measured gap from the declared emotion, on top of it. */
  private static Estimate emotion(Report report, Stage stage) {
    Estimate gap = estimate(report, stage, "emotion-gap");
    if (stage.emotion().isEmpty() || !gap.present()) {
      return Estimate.NONE;
    }
    int declared = stage.emotion().getAsInt();
    return new Estimate(
        plus(gap.value(), declared),
        plus(gap.low(), declared),
        plus(gap.high(), declared),
        gap.n(),
        "");
  }

  private static OptionalDouble plus(OptionalDouble value, int more) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() + more) : value;
  }

  private static JourneyBoard.Frustration frustration(Report report, Stage stage) {
    return report.results().frustrations().stream()
        .filter(found -> found.stageId().equalsIgnoreCase(stage.id()))
        .findFirst()
        .map(JourneyBoards::frustration)
        .orElse(JourneyBoard.Frustration.NONE);
  }

  private static JourneyBoard.Frustration frustration(FrustrationResult found) {
    Estimate share =
        new Estimate(
            OptionalDouble.of(found.share()),
            OptionalDouble.of(found.low()),
            OptionalDouble.of(found.high()),
            found.cases(),
            "share");
    return new JourneyBoard.Frustration(
        share,
        found.lift(),
        found.isBeyondChance(),
        found.points().stream()
            .limit(2)
            .map(point -> Words.plain(point.rule()) + " " + Numbers.count(point.cases()))
            .toList());
  }

  private static JourneyBoard.Stage stage(Report report, Stage stage, String experience) {
    return new JourneyBoard.Stage(
        stage.name(),
        stage.touchpoints().stream().map(JourneyBoards::touchpoint).toList(),
        stage.actions(),
        stage.thoughts(),
        stage.emotion(),
        experience(report, stage, experience),
        pains(stage),
        stage.opportunities(),
        channels(report, stage),
        estimate(report, stage, "stage-reach"),
        estimate(report, stage, "stage-duration"),
        target(stage),
        frustration(report, stage),
        titles(report, stage.capabilities()),
        titles(report, stage.valueStreams()));
  }

  private static String touchpoint(Journey.Touchpoint touchpoint) {
    String channel = touchpoint.channel().isEmpty() ? "" : " · " + touchpoint.channel();
    return touchpoint.title() + channel;
  }

  private static List<String> pains(Stage stage) {
    List<String> pains = new ArrayList<>(stage.painPoints());
    stage.objections().forEach(objection -> pains.add("Objection: " + objection));
    return pains;
  }

  private static OptionalDouble target(Stage stage) {
    return stage
        .targetDuration()
        .map(Duration::toSeconds)
        .map(seconds -> OptionalDouble.of(seconds / SECONDS_PER_DAY))
        .orElse(OptionalDouble.empty());
  }

  private static List<String> titles(Report report, List<String> names) {
    return names.stream().map(report::title).toList();
  }

  /** Declared channels, then others that were seen, the most used first. */
  static List<Channel> channels(Report report, Stage stage) {
    Map<String, Estimate> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Reading reading : report.readings("stage-channel")) {
      if (Report.subject(reading).equalsIgnoreCase(stage.id()) && Report.whole(reading)) {
        seen.putIfAbsent(reading.channel(), Estimate.of(reading));
      }
    }
    List<Channel> channels = new ArrayList<>();
    for (String name : stage.channels()) {
      Estimate share = seen.remove(name);
      channels.add(new Channel(name, true, share == null ? Estimate.NONE : share));
    }
    boolean bound = !stage.channels().isEmpty();
    seen.forEach((name, share) -> channels.add(new Channel(name, !bound, share)));
    channels.sort(Comparator.comparingDouble((Channel c) -> -c.share().value().orElse(-1)));
    return channels;
  }
}
