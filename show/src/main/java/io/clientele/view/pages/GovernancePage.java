package io.clientele.view.pages;

import io.clientele.check.result.DecidedResult;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who decided what under which policy, and how often otherwise than meant. */
public record GovernancePage(
    String lead, String whyNot, List<Tile> tiles, List<String> unruled, Table decided) {
  /** In the order of the page. */
  private static final Map<String, String> AREAS =
      new TreeMap<>(
          Map.of(
              "stewards", "Words of stewards about pairs of records",
              "overrides", "Severities that the workspace changed",
              "suppressions", "Findings that are not shown",
              "consents", "Consents given and withdrawn",
              "choices", "Groups that guardians chose",
              "decisions", "Who may be told",
              "sends", "What went out",
              "erasures", "Data erased or restricted"));

  private static final String NONE = Numbers.count(0);

  /** What an area decides stays together, the newest first. */
  private static final Comparator<DecidedResult> NEWEST =
      Comparator.comparing(DecidedResult::area)
          .thenComparing(DecidedResult::period, Comparator.reverseOrder())
          .thenComparing(DecidedResult::actor)
          .thenComparing(DecidedResult::unit);

  public static GovernancePage of(Report report) {
    List<DecidedResult> all = report.results().decided();
    List<Tile> tiles = new ArrayList<>();
    List<String> unruled = new ArrayList<>();
    AREAS.forEach(
        (area, title) -> {
          List<DecidedResult> of = all.stream().filter(one -> one.area().equals(area)).toList();
          tiles.add(tile(title, of));
          if (!of.isEmpty() && of.stream().allMatch(one -> one.policyId().isEmpty())) {
            unruled.add(title);
          }
        });
    tiles.sort(Comparator.comparing(tile -> tile.figure().equals(NONE)));
    long policies =
        all.stream().map(DecidedResult::policyId).filter(id -> !id.isEmpty()).distinct().count();
    String ruling = policies == 1 ? "One policy rules" : Numbers.count(policies) + " policies rule";
    String lead = ruling + " over what was decided; exceptions went otherwise than meant.";
    return new GovernancePage(lead, report.whyNot(), tiles, unruled, table(report, all));
  }

  private static Tile tile(String title, List<DecidedResult> of) {
    long decided = of.stream().mapToLong(DecidedResult::decided).sum();
    long exceptions = of.stream().mapToLong(DecidedResult::exceptions).sum();
    String words =
        of.stream()
            .map(DecidedResult::exception)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("exceptions");
    String detail =
        decided == 0
            ? "none recorded"
            : exceptions == 0 ? "no exception" : Numbers.count(exceptions) + " " + words;
    return new Tile(title, Numbers.count(decided), detail, Tone.QUIET);
  }

  private static Table table(Report report, List<DecidedResult> all) {
    return new Table(
        List.of(
            Table.text("What"),
            Table.text("Who or which"),
            Table.text("Under"),
            Table.text("Unit"),
            Table.text("Period"),
            Table.number("Decided"),
            Table.number("Exceptions"),
            Table.text("That is")),
        all.stream().sorted(NEWEST).map(one -> row(report, one)).toList());
  }

  private static List<Table.Cell> row(Report report, DecidedResult one) {
    return List.of(
        Table.cell(Words.title(one.area())),
        Table.cell(report.title(one.actor()), one.actor()),
        one.policyId().isEmpty()
            ? Table.cell("no policy")
            : Table.cell(report.title(one.policyId()), one.policyId()),
        Table.cell(report.title(one.unit()), one.unit()),
        Table.cell(one.period().isEmpty() ? "stands now" : one.period(), one.period()),
        Table.cell(Numbers.count(one.decided()), one.decided()),
        Table.cell(Numbers.count(one.exceptions()), one.exceptions()),
        Table.cell(one.exception()));
  }
}
