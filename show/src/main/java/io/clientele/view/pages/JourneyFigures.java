package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.model.Journey;
import io.clientele.view.Estimate;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Do customers follow it, do they finish, do they like it: three figures side by side. */
final class JourneyFigures {
  private static final List<String> EXPERIENCE = List.of("csat", "recommendation", "ces");

  private JourneyFigures() {}

  static List<Tile> three(Report report, Journey journey) {
    Estimate exact =
        Comparisons.conformance(report, journey.id())
            .map(c -> Comparisons.exact(report, c))
            .orElse(Estimate.NONE);
    Optional<String> liked = liked(report, journey);
    Estimate experience = liked.map(id -> overall(report, journey, id)).orElse(Estimate.NONE);
    String name = liked.map(JourneyFigures::name).orElse("no survey answers");
    return List.of(
        tile("Conformance: do they follow it?", exact, "cases in exact order"),
        tile("Completion: do they finish?", overall(report, journey, "completion"), "closed cases"),
        tile("Experience: do they like it?", experience, name));
  }

  private static Tile tile(String label, Estimate estimate, String what) {
    if (!estimate.present()) {
      return new Tile(label, "–", "not measured: " + what, Tone.QUIET);
    }
    String interval = estimate.interval().isEmpty() ? "" : "95 % " + estimate.interval() + ", ";
    return new Tile(
        label, estimate.text(), what + "; " + interval + "n " + estimate.count(), Tone.QUIET);
  }

  /** The figures that every month has, where there is more than one month. */
  static Optional<Panels> trend(Report report, Journey journey) {
    List<Panels.Panel> panels =
        Stream.of("fitness", "completion", "frustration")
            .map(measure -> months(report, journey, measure))
            .filter(panel -> panel.dots().size() > 1)
            .toList();
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panels(journey.title() + " month by month", "%", panels));
  }

  private static Panels.Panel months(Report report, Journey journey, String measure) {
    List<Panels.Dot> dots =
        report.readings(measure).stream()
            .filter(r -> Report.subject(r).equalsIgnoreCase(journey.id()) && !Report.whole(r))
            .filter(r -> r.channel().isEmpty() && r.orgUnit().isEmpty() && r.segmentId().isEmpty())
            .sorted(Comparator.comparing(Reading::period))
            .map(r -> new Panels.Dot(r.period(), report.estimate(r)))
            .toList();
    return new Panels.Panel(
        MeasurePage.name(measure), dots, overall(report, journey, measure).value());
  }

  private static Optional<String> liked(Report report, Journey journey) {
    return EXPERIENCE.stream().filter(id -> overall(report, journey, id).present()).findFirst();
  }

  private static Estimate overall(Report report, Journey journey, String measure) {
    return report.estimate(Report.Key.of(measure, journey.id()));
  }

  static String name(String measure) {
    return switch (measure) {
      case "emotion" -> "emotion by satisfaction answers";
      case "csat" -> "satisfaction (CSAT)";
      case "ces" -> "ease (CES)";
      case "recommendation" -> "recommendation score";
      default -> measure;
    };
  }
}
