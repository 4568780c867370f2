package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;

/** A road of three lanes with the offers as vehicles, the faster the further along. */
public record LaneRoad(String title, List<Track> tracks) implements View {
  /**
   * One lane.
   *
   * @param limit within which 85 % of orders should be delivered, in days
   */
  public record Track(String name, String promise, OptionalDouble limit, List<Vehicle> vehicles) {
    public Track {
      vehicles = List.copyOf(vehicles);
    }
  }

  /**
   * One offer for one customer type.
   *
   * @param days in which 85 % of its orders are delivered; absent where no order says
   * @param due the lane it is due to move to; empty where it stays
   */
  public record Vehicle(
      String offer,
      String type,
      String about,
      OptionalDouble median,
      OptionalDouble days,
      long n,
      String verdict,
      String due,
      String why) {}

  public LaneRoad {
    tracks = List.copyOf(tracks);
  }

  @Override
  public String description() {
    long all = tracks.stream().mapToLong(track -> track.vehicles().size()).sum();
    long due =
        tracks.stream()
            .flatMap(track -> track.vehicles().stream())
            .filter(each -> !each.due().isEmpty())
            .count();
    return Numbers.counted(all, "offer")
        + " for a customer type on three lanes; "
        + (due == 0 ? "none" : Numbers.count(due))
        + (due == 1 ? " is" : " are")
        + " due to change the lane.";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Offer"),
            Table.text("Customer type"),
            Table.text("Lane"),
            Table.number("Median lead time"),
            Table.number("85 % within"),
            Table.number("Limit"),
            Table.number("n"),
            Table.text("Verdict"),
            Table.text("Due to move to"),
            Table.text("Because")),
        tracks.stream()
            .flatMap(track -> track.vehicles().stream().map(each -> row(track, each)))
            .toList());
  }

  private static List<Table.Cell> row(Track track, Vehicle each) {
    return List.of(
        Table.cell(each.offer(), each.about()),
        Table.cell(each.type()),
        Table.cell(track.name()),
        days(each.median()),
        days(each.days()),
        days(track.limit()),
        Table.cell(Numbers.count(each.n()), each.n()),
        Table.cell(each.verdict()),
        Table.cell(each.due().isEmpty() ? Numbers.ABSENT : each.due()),
        Table.cell(each.why()));
  }

  private static Table.Cell days(OptionalDouble days) {
    return days.isPresent()
        ? Table.cell(Numbers.of(days.getAsDouble(), "days"), days.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }
}
