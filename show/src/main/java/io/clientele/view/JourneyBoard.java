package io.clientele.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A journey stage by stage: what was declared in each lane, and what was measured beside it.
 *
 * @param scale what the measured experience is counted in
 * @param overall the experience of the whole journey, shown where no stage has its own
 */
public record JourneyBoard(String title, List<Stage> stages, Scale scale, Estimate overall)
    implements View {
  /** The name of a measure with its worst and its best value. */
  public record Scale(String measure, double worst, double best) {}

  /** One column. Emotion is declared from −2 to +2; times are in days. */
  public record Stage(
      String name,
      List<String> touchpoints,
      List<String> actions,
      List<String> thoughts,
      OptionalInt emotion,
      Estimate experience,
      List<String> painPoints,
      List<String> opportunities,
      List<Channel> channels,
      Estimate reach,
      Estimate days,
      OptionalDouble targetDays,
      Frustration frustration,
      List<String> capabilities,
      List<String> valueStreams) {}

  /**
   * How many of a stage's cases go wrong for the customer.
   *
   * @param lift the share by that of the other stages; empty where these frustrate nobody
   * @param notable whether chance alone would hardly do so
   * @param points what goes wrong, with the number of cases, most first
   */
  public record Frustration(
      Estimate share, OptionalDouble lift, boolean notable, List<String> points) {
    public static final Frustration NONE =
        new Frustration(Estimate.NONE, OptionalDouble.empty(), false, List.of());

    /** Whether the stage frustrates more than the others do. */
    public boolean stands() {
      return notable && lift.orElse(1) > 1;
    }

    /** How it compares with the other stages. */
    public String beside() {
      if (lift.isEmpty()) {
        return "";
      }
      return notable ? Numbers.bare(lift.getAsDouble(), "") + " × the others" : "as the others";
    }

    public String sentence() {
      List<String> said = new ArrayList<>(List.of(share.sentence()));
      if (share.present() && !beside().isEmpty()) {
        said.add(beside());
      }
      said.addAll(points);
      return String.join("; ", said);
    }
  }

  /** One channel of a stage: whether it was declared, and its measured share of the events. */
  public record Channel(String name, boolean declared, Estimate share) {
    /** So many events of the stage, where it was seen. */
    public long volume() {
      double whole = share.unit().equals("share") ? 1 : 100;
      return Math.round(share.value().orElse(0) / whole * share.n());
    }

    public String sentence() {
      String said = declared ? "" : ", not declared";
      return name + " " + (share.present() ? share.sentence() : "not seen") + said;
    }
  }

  public JourneyBoard {
    stages = List.copyOf(stages);
  }

  @Override
  public String description() {
    return Numbers.counted(stages.size(), "stage")
        + " from left to right; lanes show what was declared, what was measured, and what supports"
        + " it.";
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>(List.of(Table.text("Lane")));
    stages.forEach(stage -> columns.add(Table.text(stage.name())));
    return new Table(
        columns,
        List.of(
            row("Touchpoints", stage -> joined(stage.touchpoints())),
            row("Actions", stage -> joined(stage.actions())),
            row("Thoughts", stage -> joined(stage.thoughts())),
            row("Emotion, declared", stage -> emotion(stage.emotion())),
            row(scale.measure() + ", measured", stage -> stage.experience().sentence()),
            row("The same for the whole journey", stage -> overall.sentence()),
            row("Pain points", stage -> joined(stage.painPoints())),
            row("Opportunities", stage -> joined(stage.opportunities())),
            row(
                "Channels",
                stage -> joined(stage.channels().stream().map(Channel::sentence).toList())),
            row("Reach", stage -> stage.reach().sentence()),
            row("Median time", stage -> stage.days().sentence()),
            row("Target time", stage -> Numbers.of(stage.targetDays(), "days")),
            row("Frustration", stage -> stage.frustration().sentence()),
            row("Capabilities", stage -> joined(stage.capabilities())),
            row("Value streams", stage -> joined(stage.valueStreams()))));
  }

  private List<Table.Cell> row(String lane, Function<Stage, String> content) {
    List<Table.Cell> cells = new ArrayList<>(List.of(Table.cell(lane)));
    stages.forEach(stage -> cells.add(Table.cell(content.apply(stage))));
    return cells;
  }

  private static String joined(List<String> texts) {
    return texts.isEmpty() ? Numbers.ABSENT : String.join("; ", texts);
  }

  private static String emotion(OptionalInt emotion) {
    return emotion.isEmpty()
        ? Numbers.ABSENT
        : (emotion.getAsInt() > 0 ? "+" : "") + emotion.getAsInt();
  }
}
