package io.clientele.cli;

import io.clientele.view.Answer;
import io.clientele.view.Fact;
import io.clientele.view.JourneyBoard;
import io.clientele.view.Numbers;
import io.clientele.view.Table;
import io.clientele.view.View;
import io.clientele.view.pages.JourneyPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A journey's page as text for a terminal. */
final class JourneyText {
  private final List<String> parts = new ArrayList<>();

  private JourneyText() {}

  static String of(JourneyPage page) {
    JourneyText text = new JourneyText();
    text.parts.add(page.journey().title() + "  " + page.journey().id());
    text.answers(page.answers());
    text.facts(page.determined());
    text.figures(page);
    text.table("Stages", stages(page.board()));
    text.table("Departures, most cases lost first", page.evidence().deviations());
    text.table("Frustration, most cases lost first", page.evidence().frustrations());
    text.table("What many do that nobody declared", page.evidence().undeclared());
    text.view(page.indicators());
    return String.join("\n\n", text.parts);
  }

  private void answers(List<Answer> answers) {
    if (!answers.isEmpty()) {
      parts.add(
          answers.stream()
              .map(answer -> answer.question() + "\n  " + String.join("\n  ", answer.sentences()))
              .collect(Collectors.joining("\n")));
    }
  }

  private void facts(List<Fact> facts) {
    if (!facts.isEmpty()) {
      parts.add(facts.stream().map(JourneyText::line).collect(Collectors.joining("\n")));
    }
  }

  private static String line(Fact fact) {
    return fact.label()
        + ": "
        + fact.items().stream().map(Fact.Item::text).collect(Collectors.joining(", "));
  }

  private void figures(JourneyPage page) {
    List<List<Optional<Object>>> rows =
        page.figures().stream()
            .map(tile -> List.<Object>of(tile.label(), tile.figure(), tile.detail()))
            .map(cells -> cells.stream().map(Optional::of).toList())
            .toList();
    parts.add(TextTable.of(List.of("Question", "Answer", ""), rows));
  }

  private static Table stages(JourneyBoard board) {
    return new Table(
        List.of(
            Table.text("Stage"),
            Table.text("Reached"),
            Table.text("Median time"),
            Table.text("Target"),
            Table.text(board.scale().measure()),
            Table.text("Channels")),
        board.stages().stream().map(JourneyText::stage).toList());
  }

  private static List<Table.Cell> stage(JourneyBoard.Stage stage) {
    return List.of(
        Table.cell(stage.name()),
        Table.cell(stage.reach().sentence()),
        Table.cell(stage.days().sentence()),
        Table.cell(Numbers.of(stage.targetDays(), "days")),
        Table.cell(stage.experience().sentence()),
        Table.cell(
            stage.channels().stream()
                .map(JourneyBoard.Channel::sentence)
                .collect(Collectors.joining("; "))));
  }

  private void view(View view) {
    table(view.title(), view.table());
  }

  /** Left out where there is nothing to tell. */
  private void table(String title, Table table) {
    if (!table.rows().isEmpty()) {
      parts.add(title + "\n\n" + TextTable.of(table));
    }
  }
}
