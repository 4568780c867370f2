package io.clientele.view;

import java.util.List;
import java.util.stream.IntStream;

/** How many customers each two segments share. */
public record Overlap(String title, List<Row> rows) implements View {
  /** One segment with its members and what it shares with each segment, in the order of rows. */
  public record Row(String name, String about, long members, List<Long> shared) {}

  public Overlap {
    rows = List.copyOf(rows);
  }

  /** Shared members over the members of either (Jaccard's index). */
  public double jaccard(int a, int b) {
    long shared = rows.get(a).shared().get(b);
    long either = rows.get(a).members() + rows.get(b).members() - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  @Override
  public String description() {
    return "Customers shared by each two of " + Numbers.counted(rows.size(), "segment") + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Segment"),
            Table.text("and"),
            Table.number("Shared customers"),
            Table.number("Jaccard index")),
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(a -> IntStream.range(a + 1, rows.size()).mapToObj(b -> row(a, b)))
            .toList());
  }

  private List<Table.Cell> row(int a, int b) {
    long shared = rows.get(a).shared().get(b);
    return List.of(
        Table.cell(rows.get(a).name(), rows.get(a).about()),
        Table.cell(rows.get(b).name(), rows.get(b).about()),
        Table.cell(Numbers.count(shared), shared),
        Table.cell(Numbers.percent(jaccard(a, b)), jaccard(a, b)));
  }
}
