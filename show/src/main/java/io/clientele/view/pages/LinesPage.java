package io.clientele.view.pages;

import io.clientele.model.LineOfSight;
import io.clientele.transform.sight.Sights;
import io.clientele.transform.sight.Suggestion;
import io.clientele.transform.sight.Suggestions;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Sightline;
import io.clientele.view.Table;
import io.clientele.view.Verdict;
import java.util.List;

/**
 * From each segment to business value: which paths are whole, where the others break, what each
 * element carries, and what may mend them.
 *
 * @param units coverage by the unit that owns the segments
 * @param pillars what would break without an element
 */
public record LinesPage(String lead, List<Line> lines, Table units, Table pillars) {
  private static final int PILLARS = 15;

  /**
   * One segment's path with the number of hops that are reached.
   *
   * @param stake what its members are worth
   * @param guesses what may be the missing hop
   */
  public record Line(
      String id,
      String title,
      int present,
      Verdict verdict,
      String words,
      String stake,
      Sightline path,
      List<Guess> guesses) {}

  /** One suggestion: which element may lead to which, by which field. */
  public record Guess(String from, String field, String to, String likeness) {}

  public static LinesPage of(Report report) {
    Sights sights = Sights.of(report.model(), report.results().members());
    List<Suggestion> suggestions = Suggestions.of(report.model());
    return new LinesPage(
        lead(sights),
        sights.lines().stream().map(line -> line(report, line, suggestions)).toList(),
        units(sights),
        pillars(sights));
  }

  private static String lead(Sights sights) {
    long whole = sights.lines().stream().filter(it -> it.line().complete()).count();
    String lead =
        whole
            + " of "
            + Numbers.counted(sights.lines().size(), "segment")
            + " can be followed to business value";
    boolean weighed = sights.lines().stream().anyMatch(it -> it.members() > 0);
    return weighed
        ? lead + ", with " + Numbers.percent(sights.weightedShare()) + " of what members are worth."
        : lead + ".";
  }

  private static Line line(Report report, Sights.Weighed weighed, List<Suggestion> suggestions) {
    LineOfSight line = weighed.line();
    return new Line(
        line.segment().id(),
        line.segment().title(),
        line.present(),
        Verdict.of(line.complete() ? "complete" : "broken"),
        line.complete() ? "every hop declared" : Comparisons.sight(line),
        stake(report, weighed),
        Sightlines.sightline(line),
        suggestions.stream()
            .filter(it -> it.segment().equals(line.segment().element()))
            .map(LinesPage::guess)
            .toList());
  }

  private static String stake(Report report, Sights.Weighed weighed) {
    if (weighed.members() == 0) {
      return "";
    }
    String members = Numbers.counted(weighed.members(), "member");
    String currency = report.model().settings().currency();
    return weighed.value() > 0
        ? members + ", together worth " + Numbers.of(weighed.weight(), currency) + " as declared"
        : members;
  }

  private static Guess guess(Suggestion it) {
    return new Guess(it.from().id(), it.field(), it.to().id(), Numbers.percent(it.likeness()));
  }

  private static Table units(Sights sights) {
    return new Table(
        List.of(
            Table.text("Unit"),
            Table.number("Segments"),
            Table.number("In sight"),
            Table.number("Share")),
        sights.units().stream()
            .map(
                unit ->
                    List.of(
                        Table.cell(unit.name().isEmpty() ? "nobody" : unit.name()),
                        Table.cell(Integer.toString(unit.segments()), (long) unit.segments()),
                        Table.cell(Integer.toString(unit.complete()), (long) unit.complete()),
                        Table.cell(
                            Numbers.percent((double) unit.complete() / unit.segments()),
                            (double) unit.complete() / unit.segments())))
            .toList());
  }

  private static Table pillars(Sights sights) {
    return new Table(
        List.of(
            Table.text("Without"),
            Table.text("Kind"),
            Table.number("Lines that end earlier"),
            Table.number("Share of what is at stake"),
            Table.text("First")),
        sights.pillars().stream()
            .limit(PILLARS)
            .map(
                it ->
                    List.of(
                        Table.cell(it.element().title(), it.element().id()),
                        Table.cell(it.element().kind().replace('-', ' ')),
                        Table.cell(
                            Integer.toString(it.segments().size()), (long) it.segments().size()),
                        Table.cell(Numbers.percent(it.share()), it.share()),
                        Table.cell(it.segments().get(0).title(), it.segments().get(0).id())))
            .toList());
  }
}
