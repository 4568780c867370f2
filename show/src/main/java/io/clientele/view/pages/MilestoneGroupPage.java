package io.clientele.view.pages;

import io.clientele.check.result.MilestoneResult;
import io.clientele.check.result.MilestoneResult.Group;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who stands at one milestone of life, and what may they be told? Shows no count that the page of
 * all milestones hides.
 *
 * @param lead ages, and who is addressed
 * @param reasons why a message is not told, the most frequent first, without counts
 * @param neighbours the groups before and after it
 */
public record MilestoneGroupPage(
    String id,
    String title,
    String lead,
    Table consent,
    Table told,
    Table reasons,
    List<Group> neighbours) {
  /** The column of the group in the table of messages. */
  private static final int GROUP = 1;

  /** The columns before the counts in the table of groups. */
  private static final int NAMES = 3;

  /** The pages of all groups, the youngest first. */
  public static List<MilestoneGroupPage> all(Report report, MilestonesPage whole) {
    MilestoneResult result = report.results().milestones();
    return IntStream.range(0, result.groups().size())
        .mapToObj(at -> of(report, whole, at))
        .toList();
  }

  private static MilestoneGroupPage of(Report report, MilestonesPage whole, int at) {
    List<Group> groups = report.results().milestones().groups();
    Group group = groups.get(at);
    Table all = whole.groups();
    return new MilestoneGroupPage(
        group.id(),
        group.title(),
        lead(group),
        new Table(
            all.columns().subList(NAMES, all.columns().size()),
            List.of(all.rows().get(at).subList(NAMES, all.columns().size()))),
        told(report.results().milestones(), whole.told(), group),
        reasons(report, group),
        groups.subList(Math.max(0, at - 1), Math.min(groups.size(), at + 2)).stream()
            .filter(other -> !other.id().equals(group.id()))
            .toList());
  }

  private static String lead(Group group) {
    String ages =
        group.to() < 0
            ? "From age %d on".formatted(group.from())
            : "Ages %d to %d".formatted(group.from(), group.to());
    return ages + ", unless an enrolment decides: " + addressed(group) + ".";
  }

  private static String addressed(Group group) {
    return switch (group.approach()) {
      case "guardian-only" -> "only the guardian is addressed";
      case "guardian-first" -> "the guardian is addressed first";
      case "by-age" ->
          "the guardian is addressed below the age of digital consent, the person from there on";
      default -> Words.plain(group.approach());
    };
  }

  private static Table told(MilestoneResult result, Table all, Group group) {
    List<List<Table.Cell>> rows =
        IntStream.range(0, result.told().size())
            .filter(at -> result.told().get(at).groupId().equals(group.id()))
            .mapToObj(at -> without(all.rows().get(at)))
            .toList();
    return new Table(without(all.columns()), rows);
  }

  private static <T> List<T> without(List<T> cells) {
    List<T> rest = new ArrayList<>(cells);
    rest.remove(GROUP);
    return rest;
  }

  private static Table reasons(Report report, Group group) {
    return new Table(
        List.of(Table.text("Message"), Table.text("Not told because")),
        report.results().milestones().refusals().stream()
            .filter(one -> one.groupId().equals(group.id()))
            .map(
                one ->
                    List.of(
                        Table.cell(report.title(one.messageId()), one.messageId()),
                        Table.cell(one.reason())))
            .toList());
  }
}
