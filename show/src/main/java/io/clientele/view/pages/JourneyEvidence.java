package io.clientele.view.pages;

import io.clientele.check.result.Deviation;
import io.clientele.check.result.DriverResult;
import io.clientele.check.result.FormatResult;
import io.clientele.check.result.FrustrationResult;
import io.clientele.check.result.Loss;
import io.clientele.check.result.ProcessResult;
import io.clientele.check.result.UndeclaredPath;
import io.clientele.model.Journey;
import io.clientele.view.Fact;
import io.clientele.view.ImportanceMap;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the data hold against the declaration of a journey, in tables.
 *
 * @param deviations those that cost most cases first
 * @param frustrations stage by stage, those that cost most cases first
 * @param drivers what goes with each score, one map for each
 * @param undeclared what many cases do and nobody declared
 * @param unseen what was declared and no event shows
 * @param formats what each experience format brings
 */
public record JourneyEvidence(
    Table deviations,
    Table frustrations,
    Table switches,
    List<ImportanceMap> drivers,
    Table undeclared,
    List<Fact> unseen,
    Table formats) {
  private static final int SWITCHES = 5;

  static JourneyEvidence of(Report report, Journey journey, List<ProcessResult> processes) {
    return new JourneyEvidence(
        deviations(report, journey),
        frustrations(report, journey),
        switches(journey, processes),
        ImportanceMaps.of(of(report.results().drivers(), DriverResult::journeyId, journey.id())),
        undeclared(report, journey),
        Unseen.of(report, journey),
        FormatSheet.of(of(report.results().formats(), FormatResult::journeyId, journey.id())));
  }

  private static <T> List<T> of(List<T> results, Function<T, String> journey, String id) {
    return results.stream().filter(each -> journey.apply(each).equalsIgnoreCase(id)).toList();
  }

  private static Table deviations(Report report, Journey journey) {
    List<Deviation> ranked =
        of(report.results().deviations(), Deviation::journeyId, journey.id()).stream()
            .sorted(
                Comparator.comparingDouble((Deviation d) -> -d.casesLost().orElse(0))
                    .thenComparing(Comparator.comparingLong(Deviation::cases).reversed()))
            .toList();
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                Table.number("Rank"),
                Table.text("Departure"),
                Table.text("Where"),
                Table.number("Cases"),
                Table.number("Share of cases")));
    columns.addAll(costs());
    columns.add(Table.text("For example"));
    return new Table(
        columns,
        IntStream.range(0, ranked.size())
            .mapToObj(at -> deviation(journey, at + 1, ranked.get(at)))
            .toList());
  }

  private static List<Table.Column> costs() {
    return List.of(
        Table.number("Completion lost, points"),
        Table.number("95 % interval"),
        Table.number("Cases lost"));
  }

  private static List<Table.Cell> deviation(Journey journey, int rank, Deviation deviation) {
    List<Table.Cell> cells =
        new ArrayList<>(
            List.of(
                Table.cell(Integer.toString(rank), (long) rank),
                Table.cell(Words.title(deviation.kind())),
                where(journey, deviation.detail()),
                Table.cell(Numbers.count(deviation.cases()), deviation.cases()),
                Table.cell(Numbers.percent(deviation.share()), deviation.share())));
    cells.addAll(costs(deviation.loss(), deviation.casesLost()));
    cells.add(Table.cell(String.join(", ", deviation.examples())));
    return cells;
  }

  private static List<Table.Cell> costs(Loss loss, OptionalDouble cases) {
    return List.of(
        points(loss.value()),
        loss.low().isPresent() && loss.high().isPresent()
            ? Table.cell(
                Numbers.range(
                    100 * loss.low().getAsDouble(), 100 * loss.high().getAsDouble(), "points"))
            : Table.cell(""),
        cases.isPresent()
            ? Table.cell(
                Numbers.count(Math.round(Math.max(0, cases.getAsDouble()))), cases.getAsDouble())
            : Table.cell(Numbers.ABSENT));
  }

  private static Table.Cell points(OptionalDouble share) {
    return share.isPresent()
        ? Table.cell(Numbers.bare(100 * share.getAsDouble(), "points"), share.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }

  private static Table.Cell where(Journey journey, String detail) {
    return journey.stages().stream()
        .filter(s -> s.id().equalsIgnoreCase(detail) || s.id().endsWith("/" + detail))
        .findFirst()
        .map(stage -> Table.cell(stage.name(), stage.id()))
        .orElse(Table.cell(detail));
  }

  private static Table frustrations(Report report, Journey journey) {
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                Table.text("Stage"),
                Table.number("Cases"),
                Table.number("Frustrated"),
                Table.number("95 % interval"),
                Table.number("Times the others"),
                Table.text("Mostly")));
    columns.addAll(costs());
    return new Table(
        columns,
        of(report.results().frustrations(), FrustrationResult::journeyId, journey.id()).stream()
            .map(stage -> frustration(journey, stage))
            .toList());
  }

  private static List<Table.Cell> frustration(Journey journey, FrustrationResult stage) {
    List<Table.Cell> cells =
        new ArrayList<>(
            List.of(
                where(journey, stage.stageId()),
                Table.cell(Numbers.count(stage.cases()), stage.cases()),
                Table.cell(Numbers.percent(stage.share()), stage.share()),
                Table.cell(Numbers.range(stage.low(), stage.high(), "share"), stage.low()),
                lift(stage),
                Table.cell(
                    String.join(
                        ", ",
                        stage.points().stream()
                            .limit(3)
                            .map(p -> Words.plain(p.rule()) + " " + Numbers.count(p.cases()))
                            .toList()))));
    cells.addAll(costs(stage.loss(), stage.loss().of(stage.frustrated())));
    return cells;
  }

  private static Table.Cell lift(FrustrationResult stage) {
    if (stage.lift().isEmpty()) {
      return Table.cell(Numbers.ABSENT);
    }
    double lift = stage.lift().getAsDouble();
    return Table.cell(Numbers.bare(lift, "") + (stage.isBeyondChance() ? "" : " (chance)"), lift);
  }

  private static Table switches(Journey journey, List<ProcessResult> processes) {
    return new Table(
        List.of(Table.text("From"), Table.text("To"), Table.number("Times"), Table.number("Wait")),
        processes.stream()
            .filter(process -> process.journeyId().equalsIgnoreCase(journey.id()))
            .flatMap(process -> process.changes().stream())
            .limit(SWITCHES)
            .map(
                change ->
                    List.of(
                        Table.cell(change.from()),
                        Table.cell(change.to()),
                        Table.cell(Numbers.count(change.times()), change.times()),
                        ProcessPage.wait(change.medianDays())))
            .toList());
  }

  private static Table undeclared(Report report, Journey journey) {
    return new Table(
        List.of(
            Table.text("Activity"),
            Table.text("Mostly before"),
            Table.number("Cases"),
            Table.number("Share of cases")),
        of(report.results().undeclaredPaths(), UndeclaredPath::journeyId, journey.id()).stream()
            .map(
                path ->
                    List.of(
                        Table.cell(path.activity()),
                        path.beforeStage().isEmpty()
                            ? Table.cell("the end")
                            : where(journey, path.beforeStage()),
                        Table.cell(Numbers.count(path.cases()), path.cases()),
                        Table.cell(Numbers.percent(path.share()), path.share())))
            .toList());
  }
}
