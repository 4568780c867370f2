package io.clientele.view;

import java.util.List;

/** What one customer did, source by source. */
public record Lifeline(String title, List<Mark> marks) implements View {
  /** One event; {@code where} names the journey and stage it belongs to, if any. */
  public record Mark(String at, String source, String activity, String channel, String where) {
    public String day() {
      return at.length() > 10 ? at.substring(0, 10) : at;
    }
  }

  public Lifeline {
    marks = List.copyOf(marks);
  }

  public List<String> sources() {
    return marks.stream().map(Mark::source).distinct().sorted().toList();
  }

  @Override
  public String description() {
    return marks.isEmpty()
        ? "No events."
        : Numbers.counted(marks.size(), "event")
            + " from "
            + Numbers.counted(sources().size(), "source")
            + ", "
            + marks.get(0).day()
            + " to "
            + marks.get(marks.size() - 1).day()
            + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("When"),
            Table.text("Source"),
            Table.text("Activity"),
            Table.text("Channel"),
            Table.text("Journey and stage")),
        marks.stream()
            .map(
                mark ->
                    List.of(
                        Table.cell(mark.at().replace('T', ' ')),
                        Table.cell(mark.source()),
                        Table.cell(mark.activity()),
                        Table.cell(mark.channel()),
                        Table.cell(mark.where())))
            .toList());
  }
}
