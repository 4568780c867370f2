package io.clientele.view.pages;

import io.clientele.check.result.SourceResult;
import io.clientele.check.result.StepResult;
import io.clientele.check.result.Volume;
import io.clientele.finding.Severity;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import io.clientele.view.Wheel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Is what we declared true, and what next? */
public record Overview(
    String name,
    String lead,
    List<Tile> tiles,
    Optional<NextStep> next,
    List<StepResult> later,
    List<Group> groups,
    List<Tally> severities,
    List<Marked> worst,
    List<SourceResult> sources,
    Optional<Wheel> wheel,
    boolean empty) {
  /** The rows of one kind. */
  public record Group(String title, String measured, List<Comparison> rows) {}

  /** How many of one severity. */
  public record Tally(String word, long count) {}

  private static final int WORST = 5;

  public static Overview of(Report report) {
    List<StepResult> steps = report.results().steps();
    List<Group> groups = groups(report);
    return new Overview(
        report.model().settings().name(),
        lead(report, groups),
        tiles(report),
        steps.stream().findFirst().map(step -> NextStep.of(report, step)),
        steps.stream().skip(1).limit(4).toList(),
        groups,
        severities(report),
        report.findings().stream()
            .sorted(java.util.Comparator.comparing(io.clientele.finding.Finding::severity))
            .limit(WORST)
            .map(Marked::of)
            .toList(),
        report.results().sources(),
        Optional.of(new Wheel("Layers of the organisation", report.results().layers()))
            .filter(wheel -> !wheel.elements().isEmpty()),
        report.model().elements().isEmpty() && !report.measured());
  }

  private static List<Group> groups(Report report) {
    return Stream.of(
            new Group("Segments", "Members", Comparisons.segments(report)),
            new Group("Journeys", "Exact fit", Comparisons.journeys(report)),
            new Group("Relationships", "Strength", Comparisons.relationships(report)),
            new Group("Indicators", "Measured", Comparisons.indicators(report)))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static String lead(Report report, List<Group> groups) {
    List<Comparison> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
    if (rows.isEmpty()) {
      return report.measured()
          ? "Data was loaded, but nothing is declared yet that it could confirm or contradict."
          : "Nothing is declared and nothing was loaded yet.";
    }
    long measured = rows.stream().filter(row -> row.measured().present()).count();
    long missed = rows.stream().filter(row -> row.verdict().tone() == Tone.BAD).count();
    if (measured == 0) {
      return Numbers.counted(rows.size(), "declaration") + "; none of them has been measured yet.";
    }
    String rest =
        missed == 0
            ? "None of them is contradicted."
            : Numbers.count(missed) + (missed == 1 ? " does not hold." : " do not hold.");
    return measured
        + " of "
        + Numbers.counted(rows.size(), "declaration")
        + (measured == 1 ? " is" : " are")
        + " measured. "
        + rest;
  }

  private static List<Tile> tiles(Report report) {
    Volume volume = report.results().volume();
    long errors = count(report, Severity.ERROR);
    long warnings = count(report, Severity.WARNING);
    String merged =
        volume.parties() > 0 && volume.records() > 0
            ? String.format(
                java.util.Locale.ROOT,
                "%.2f records each",
                (double) volume.records() / volume.parties())
            : report.measured() ? "no person source" : "not loaded";
    return List.of(
        new Tile("Customers", figure(volume.parties()), merged, Tone.QUIET),
        new Tile("Records received", figure(volume.records()), sources(report), Tone.QUIET),
        new Tile(
            "Events",
            figure(volume.events()),
            Numbers.counted(volume.readings(), "reading"),
            Tone.QUIET),
        new Tile(
            "Declared elements",
            Numbers.count(report.model().elements().size()),
            Numbers.counted(report.model().edges().size(), "relation"),
            Tone.QUIET),
        new Tile(
            "Findings",
            Numbers.count(report.findings().size()),
            Numbers.counted(errors, "error") + ", " + Numbers.counted(warnings, "warning"),
            errors > 0 ? Tone.BAD : warnings > 0 ? Tone.WARN : Tone.GOOD));
  }

  private static String figure(long count) {
    return count == 0 ? Numbers.ABSENT : Numbers.count(count);
  }

  private static String sources(Report report) {
    long holding =
        report.results().sources().stream()
            .filter(
                source -> source.form().equals("person") || source.form().equals("organisation"))
            .count();
    return holding == 0 ? "no person source" : "from " + Numbers.counted(holding, "source");
  }

  private static long count(Report report, Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  static List<Tally> severities(Report report) {
    return Stream.of(Severity.values())
        .map(severity -> new Tally(severity.word(), count(report, severity)))
        .toList();
  }
}
