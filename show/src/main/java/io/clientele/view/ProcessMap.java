package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Which activity follows which in the cases of a journey: the most frequent arcs of the
 * directly-follows graph.
 *
 * @param allArcs how many arcs there are, drawn or not
 * @param allSteps how often any activity follows another
 */
public record ProcessMap(
    String title, List<Activity> activities, List<Arc> arcs, long allArcs, long allSteps)
    implements View {
  /** One activity: how often it happens, and how many cases begin and end with it. */
  public record Activity(String name, long times, long begins, long ends) {}

  /** One activity right after another, and how long that takes. */
  public record Arc(
      String from, String to, long times, OptionalDouble medianDays, OptionalDouble meanDays) {
    /** How often, and after how long. */
    public String label() {
      return Numbers.count(times)
          + (medianDays.isPresent() ? " · " + Numbers.span(medianDays.getAsDouble()) : "");
    }
  }

  public ProcessMap {
    activities = List.copyOf(activities);
    arcs = List.copyOf(arcs);
  }

  /** How many of all steps the drawn arcs carry. */
  public String share() {
    long drawn = arcs.stream().mapToLong(Arc::times).sum();
    return Numbers.percent(allSteps == 0 ? 0 : (double) drawn / allSteps);
  }

  @Override
  public String description() {
    return Numbers.counted(activities.size(), "activity")
        + " and "
        + Numbers.count(arcs.size())
        + " of "
        + Numbers.counted(allArcs, "arc")
        + " between them, which carry "
        + share()
        + " of all steps.";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("From"),
            Table.text("To"),
            Table.number("Times"),
            Table.number("Share of steps"),
            Table.number("Median wait"),
            Table.number("Mean wait")),
        java.util.stream.Stream.concat(
                arcs.stream().map(this::row),
                activities.stream().flatMap(activity -> ends(activity).stream()))
            .toList());
  }

  private List<Table.Cell> row(Arc arc) {
    double share = allSteps == 0 ? 0 : (double) arc.times() / allSteps;
    return List.of(
        Table.cell(arc.from()),
        Table.cell(arc.to()),
        Table.cell(Numbers.count(arc.times()), arc.times()),
        Table.cell(Numbers.percent(share), share),
        wait(arc.medianDays()),
        wait(arc.meanDays()));
  }

  private static Table.Cell wait(OptionalDouble days) {
    return days.isPresent()
        ? Table.cell(Numbers.span(days.getAsDouble()), days.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }

  private static List<List<Table.Cell>> ends(Activity activity) {
    List<List<Table.Cell>> rows = new java.util.ArrayList<>();
    if (activity.begins() > 0) {
      rows.add(end("case begins", activity.name(), activity.begins()));
    }
    if (activity.ends() > 0) {
      rows.add(end(activity.name(), "case ends", activity.ends()));
    }
    return rows;
  }

  private static List<Table.Cell> end(String from, String to, long times) {
    Table.Cell none = Table.cell(Numbers.ABSENT);
    return List.of(
        Table.cell(from),
        Table.cell(to),
        Table.cell(Numbers.count(times), times),
        none,
        none,
        none);
  }
}
