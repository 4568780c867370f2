package io.clientele.view;

import java.util.List;
import java.util.Optional;

/** Lanes from trigger by rationale to response, each way with the days between its steps. */
public record ResponseLanes(String title, List<Lane> lanes) implements View {
  /**
   * One way.
   *
   * @param state {@code no rationale}, {@code in progress} and so on
   * @param age in days, in words
   */
  public record Lane(Step trigger, Step rationale, Step response, String state, String age) {}

  /**
   * One step; without a title it is missing.
   *
   * @param about the element's id
   * @param when its day and how long after the trigger it was
   */
  public record Step(String title, String about, String when) {
    public static final Step NONE = new Step("", "", "");

    /** Whether anybody has taken it. */
    public boolean present() {
      return !title.isEmpty();
    }
  }

  public ResponseLanes {
    lanes = List.copyOf(lanes);
  }

  @Override
  public String description() {
    long open = lanes.stream().filter(lane -> !lane.response.present()).count();
    return Numbers.counted(lanes.size(), "way")
        + " from a trigger by a rationale to a response; "
        + open
        + " of them end before a response.";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Trigger"),
            Table.text("Seen"),
            Table.text("Rationale"),
            Table.text("Reasoned"),
            Table.text("Response"),
            Table.text("Begun"),
            Table.text("State"),
            Table.text("Age")),
        lanes.stream().map(ResponseLanes::row).toList());
  }

  private static List<Table.Cell> row(Lane lane) {
    return List.of(
        cell(lane.trigger),
        Table.cell(when(lane.trigger)),
        cell(lane.rationale),
        Table.cell(when(lane.rationale)),
        cell(lane.response),
        Table.cell(when(lane.response)),
        Table.cell(lane.state),
        Table.cell(lane.age));
  }

  private static Table.Cell cell(Step step) {
    return Table.cell(step.present() ? step.title : Numbers.ABSENT, step.about);
  }

  private static String when(Step step) {
    return Optional.of(step.when).filter(when -> !when.isEmpty()).orElse(Numbers.ABSENT);
  }
}
