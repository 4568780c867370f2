package io.clientele.view.pages;

import io.clientele.model.LineOfSight;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Sightline;
import io.clientele.view.Verdict;
import java.util.List;

/** From each segment to business value: which paths are whole, and where the others break. */
public record LinesPage(String lead, List<Line> lines) {
  /** One segment's path with the number of hops that are reached. */
  public record Line(
      String id, String title, int present, Verdict verdict, String words, Sightline path) {}

  public static LinesPage of(Report report) {
    List<Line> lines = report.model().linesOfSight().stream().map(LinesPage::line).toList();
    long whole = lines.stream().filter(line -> line.verdict().word().equals("complete")).count();
    return new LinesPage(
        whole
            + " of "
            + Numbers.counted(lines.size(), "segment")
            + " can be followed to business value.",
        lines);
  }

  private static Line line(LineOfSight line) {
    return new Line(
        line.segment().id(),
        line.segment().title(),
        line.present(),
        Verdict.of(line.complete() ? "complete" : "broken"),
        line.complete() ? "every hop declared" : Comparisons.sight(line),
        Sightlines.sightline(line));
  }
}
