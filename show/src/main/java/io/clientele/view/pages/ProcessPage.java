package io.clientele.view.pages;

import io.clientele.check.result.ProcessResult;
import io.clientele.view.Numbers;
import io.clientele.view.ProcessMap;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What do customers really do, whatever was declared?
 *
 * @param journeyId the journey whose cases these are
 * @param shown how much of all steps the picture shows
 * @param covered how many of all cases the listed ways cover
 * @param groups the ways of some cases beside those of all
 */
public record ProcessPage(
    String journeyId,
    String title,
    List<Tile> tiles,
    ProcessMap map,
    String shown,
    Table ways,
    String covered,
    List<WayGroups> groups,
    Table rework,
    Table changes) {
  /** As many ways, repetitions and changes of channel as are listed. */
  private static final int LISTED = 20;

  /** As many arcs as are asked for: from these the picture chooses. */
  public static final int ASKED = 1000;

  /** One page for each journey that has cases. */
  public static List<ProcessPage> all(Report report, List<ProcessResult> processes) {
    return processes.stream()
        .filter(process -> process.cases() > 0)
        .map(process -> of(report, process))
        .toList();
  }

  private static ProcessPage of(Report report, ProcessResult process) {
    String title = report.title(process.journeyId());
    ProcessMap map = ProcessMaps.of("What customers do in " + title, process);
    return new ProcessPage(
        process.journeyId(),
        title,
        tiles(process),
        map,
        shown(map, process),
        ways(process),
        covered(process),
        WayGroups.all(report, process),
        rework(process),
        changes(process));
  }

  private static List<Tile> tiles(ProcessResult process) {
    String first = process.ways().isEmpty() ? "" : Numbers.percent(process.ways().get(0).share());
    return List.of(
        tile("Cases", process.cases(), Numbers.counted(process.events(), "event")),
        tile("Activities", process.activities(), Numbers.counted(process.arcs(), "arc")),
        tile("Ways through", process.variants(), "the most frequent one takes " + first),
        new Tile(
            "Events of a case",
            Numbers.of((double) process.events() / process.cases(), ""),
            "on average",
            Tone.QUIET));
  }

  private static Tile tile(String label, long figure, String detail) {
    return new Tile(label, Numbers.count(figure), detail, Tone.QUIET);
  }

  private static String shown(ProcessMap map, ProcessResult process) {
    String activities =
        map.activities().size() < process.activities()
            ? "the "
                + map.activities().size()
                + " most frequent of "
                + Numbers.counted(process.activities(), "activity")
            : "all " + Numbers.counted(process.activities(), "activity");
    String arcs =
        map.arcs().size() < process.arcs()
            ? map.arcs().size() + " of " + Numbers.counted(process.arcs(), "arc")
            : "all " + Numbers.counted(process.arcs(), "arc");
    return "The picture shows "
        + activities
        + " and "
        + arcs
        + ": "
        + map.share()
        + " of all steps from one activity to the next.";
  }

  private static String covered(ProcessResult process) {
    int listed = Math.min(LISTED, process.ways().size());
    if (listed == 0) {
      return "";
    }
    String share = Numbers.percent(process.ways().get(listed - 1).covered());
    return listed < process.variants()
        ? "The "
            + listed
            + " most frequent of "
            + Numbers.counted(process.variants(), "way")
            + ", which "
            + share
            + " of all cases take."
        : "All ways that cases take.";
  }

  private static Table ways(ProcessResult process) {
    return new Table(
        List.of(
            Table.number("Rank"),
            Table.text("Way"),
            Table.number("Cases"),
            Table.number("Share"),
            Table.number("Share so far")),
        process.ways().stream()
            .limit(LISTED)
            .map(
                way ->
                    List.of(
                        Table.cell(Integer.toString(way.rank()), (long) way.rank()),
                        Table.cell(way.path()),
                        Table.cell(Numbers.count(way.cases()), way.cases()),
                        Table.cell(Numbers.percent(way.share()), way.share()),
                        Table.cell(Numbers.percent(way.covered()), way.covered())))
            .toList());
  }

  private static Table rework(ProcessResult process) {
    return new Table(
        List.of(
            Table.text("Activity"),
            Table.text("Again"),
            Table.number("Times"),
            Table.number("Cases"),
            Table.number("Share of cases")),
        process.rework().stream()
            .limit(LISTED)
            .map(
                again ->
                    List.of(
                        Table.cell(again.activity()),
                        Table.cell(again.kind().equals("self-loop") ? "at once" : "later"),
                        Table.cell(Numbers.count(again.times()), again.times()),
                        Table.cell(Numbers.count(again.cases()), again.cases()),
                        Table.cell(Numbers.percent(again.share()), again.share())))
            .toList());
  }

  private static Table changes(ProcessResult process) {
    return new Table(
        List.of(
            Table.text("From"),
            Table.text("To"),
            Table.number("Times"),
            Table.number("Median wait"),
            Table.number("Mean wait")),
        process.changes().stream()
            .limit(LISTED)
            .map(
                change ->
                    List.of(
                        Table.cell(change.from()),
                        Table.cell(change.to()),
                        Table.cell(Numbers.count(change.times()), change.times()),
                        wait(change.medianDays()),
                        wait(change.meanDays())))
            .toList());
  }

  static Table.Cell wait(OptionalDouble days) {
    return days.isPresent()
        ? Table.cell(Numbers.span(days.getAsDouble()), days.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }
}
