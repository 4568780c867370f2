package io.clientele.view.pages;

import io.clientele.check.result.MilestoneResult;
import io.clientele.check.result.MilestoneResult.Disparity;
import io.clientele.check.result.MilestoneResult.Group;
import io.clientele.check.result.MilestoneResult.Told;
import io.clientele.check.result.MilestoneResult.Year;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.River;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Where in life are they, who may be addressed, and why not? */
public record MilestonesPage(
    String lead,
    String whyNot,
    Optional<River> river,
    Table groups,
    Table told,
    Table uneven,
    Table reach) {
  private static final List<String> STEPS =
      List.of("known", "addressee proved", "asked", "agreed", "may be told");

  public static MilestonesPage of(Report report) {
    MilestoneResult result = report.results().milestones();
    return new MilestonesPage(
        lead(result),
        report.whyNot(),
        river(result),
        groups(result),
        told(report, result),
        uneven(report, result),
        reach(report, result));
  }

  private static String lead(MilestoneResult result) {
    long people =
        result.funnel().stream()
            .filter(step -> step.step().equals("known"))
            .mapToLong(MilestoneResult.Step::people)
            .sum();
    Discreet known = standing(result);
    return people == 0
        ? "Where in life people are, and who may be addressed."
        : (known.rounds() ? "About " : "")
            + Numbers.counted(known.value(people), "person").replace("persons", "people")
            + " at "
            + Numbers.counted(
                result.funnel().stream().map(MilestoneResult.Step::groupId).distinct().count(),
                "milestone")
            + " of life. Below the age of digital consent the guardian is addressed first.";
  }

  /** Where people stand now adds up, and goes on from year to year. */
  private static Discreet standing(MilestoneResult result) {
    return Discreet.among(
        LongStream.concat(
            result.funnel().stream().mapToLong(MilestoneResult.Step::people),
            result.years().stream()
                .flatMapToLong(it -> LongStream.of(it.people(), it.arriving()))));
  }

  private static Optional<River> river(MilestoneResult result) {
    Discreet standing = standing(result);
    List<Integer> years = result.years().stream().map(Year::year).distinct().sorted().toList();
    List<River.Band> bands = new ArrayList<>();
    for (Group group : result.groups()) {
      List<Long> people = new ArrayList<>();
      List<Long> arriving = new ArrayList<>();
      for (int year : years) {
        Optional<Year> found =
            result.years().stream()
                .filter(one -> one.year() == year && one.groupId().equals(group.id()))
                .findFirst();
        people.add(standing.value(found.map(Year::people).orElse(0L)));
        arriving.add(standing.value(found.map(Year::arriving).orElse(0L)));
      }
      if (people.stream().anyMatch(count -> count > 0)) {
        bands.add(new River.Band(group.title(), people, arriving));
      }
    }
    return bands.isEmpty()
        ? Optional.empty()
        : Optional.of(new River("Today's customers as they grow older", years, bands));
  }

  private static Table groups(MilestoneResult result) {
    List<Table.Column> columns =
        new ArrayList<>(List.of(Table.text("Group"), Table.text("Ages"), Table.text("Approach")));
    STEPS.forEach(step -> columns.add(Table.number(Words.title(step))));
    Discreet standing = standing(result);
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Group group : result.groups()) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(Table.cell(group.title(), group.id()));
      row.add(Table.cell(group.from() + (group.to() < 0 ? " and more" : "–" + group.to())));
      row.add(Table.cell(Words.plain(group.approach())));
      for (String step : STEPS) {
        long people =
            result.funnel().stream()
                .filter(one -> one.groupId().equals(group.id()) && one.step().equals(step))
                .mapToLong(MilestoneResult.Step::people)
                .sum();
        row.add(standing.cell(people));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private static Table told(Report report, MilestoneResult result) {
    return new Table(
        List.of(
            Table.text("Message"),
            Table.text("Group"),
            Table.number("Considered"),
            Table.number("To the person"),
            Table.number("To the guardian"),
            Table.number("Not told"),
            Table.text("Mostly because")),
        result.told().stream().map(one -> told(report, result, one)).toList());
  }

  private static List<Table.Cell> told(Report report, MilestoneResult result, Told one) {
    String why =
        result.refusals().stream()
            .filter(
                refusal ->
                    refusal.messageId().equals(one.messageId())
                        && refusal.groupId().equals(one.groupId()))
            .findFirst()
            .map(MilestoneResult.Refusal::reason)
            .orElse("");
    long untold = one.asked() - one.persons() - one.guardians();
    Discreet row = Discreet.among(one.asked(), one.persons(), one.guardians(), untold);
    return List.of(
        Table.cell(report.title(one.messageId()), one.messageId()),
        Table.cell(group(result, one.groupId())),
        row.cell(one.asked()),
        row.cell(one.persons()),
        row.cell(one.guardians()),
        row.cell(untold),
        Table.cell(why));
  }

  private static String group(MilestoneResult result, String id) {
    return result.groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(Group::title)
        .orElse("Age unknown");
  }

  private static Table uneven(Report report, MilestoneResult result) {
    return new Table(
        List.of(
            Table.text("Message"),
            Table.text("Group"),
            Table.number("n"),
            Table.number("May be told"),
            Table.number("Others"),
            Table.number("Ratio"),
            Table.text("Verdict"),
            Table.text("Mostly because")),
        result.disparities().stream()
            .filter(one -> one.verdict().endsWith("often"))
            .map(one -> uneven(report, result, one))
            .toList());
  }

  private static List<Table.Cell> uneven(Report report, MilestoneResult result, Disparity one) {
    long hits = Math.round(one.share() * one.asked());
    String name =
        one.dimension().equals("milestone group")
            ? group(result, one.subject())
            : one.dimension() + " " + report.title(one.subject());
    return List.of(
        Table.cell(report.title(one.messageId()), one.messageId()),
        Table.cell(name),
        Discreet.among(one.asked(), hits, one.asked() - hits).cell(one.asked()),
        Discreet.share(one.share(), one.asked()),
        Table.cell(Numbers.percent(one.othersShare()), one.othersShare()),
        Double.isNaN(one.ratio()) || Numbers.isFew(hits) || Numbers.isFew(one.asked() - hits)
            ? Table.cell(Numbers.ABSENT)
            : Table.cell(Numbers.bare(one.ratio(), ""), one.ratio()),
        Table.cell(one.verdict()),
        Table.cell(one.reason()));
  }

  private static Table reach(Report report, MilestoneResult result) {
    return new Table(
        List.of(
            Table.text("Channel"),
            Table.text("Type"),
            Table.number("People seen"),
            Table.number("Minors"),
            Table.number("With a proved guardian"),
            Table.number("Chose it"),
            Table.number("Refused it")),
        result.reach().stream().map(one -> reach(report, one)).toList());
  }

  private static List<Table.Cell> reach(Report report, MilestoneResult.Reach one) {
    Discreet row =
        Discreet.among(one.people(), one.minors(), one.guarded(), one.agreed(), one.refused());
    return List.of(
        Table.cell(report.title(one.channelId()), one.channelId()),
        Table.cell(one.type()),
        row.cell(one.people()),
        row.cell(one.minors()),
        row.cell(one.guarded()),
        row.cell(one.agreed()),
        row.cell(one.refused()));
  }
}
