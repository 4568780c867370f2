package io.clientele.view;

import java.util.List;

/** Customer types against offers: by which route and in which lane each is reached. */
public record MarketMatrix(String title, List<String> offers, List<Row> rows, String currency)
    implements View {
  /** One customer type with a cell for each offer. */
  public record Row(String name, String about, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One customer type and one offer over all regions.
   *
   * @param meant whether the offer is meant for them at all
   * @param routes those that are meant
   * @param lane empty where none is known
   * @param gap what is missing; empty where nothing is
   * @param rivals other routes that sell it too
   * @param share of {@code n} orders whose route is known, those by the route that is meant
   */
  public record Cell(
      boolean meant,
      String routes,
      String lane,
      String gap,
      String rivals,
      double share,
      long n,
      double revenue) {
    public static final Cell NONE = new Cell(false, "", "", "", "", 0, 0, 0);

    /** The share as people read it. */
    public String measured() {
      return n == 0 ? "no orders" : Numbers.percent(share) + " of " + Numbers.counted(n, "order");
    }
  }

  public MarketMatrix {
    offers = List.copyOf(offers);
    rows = List.copyOf(rows);
  }

  @Override
  public String description() {
    return Numbers.counted(rows.size(), "customer type")
        + " against "
        + Numbers.counted(offers.size(), "offer")
        + ", each with the route that is meant, the lane, and the share of orders that go by it.";
  }

  /** Revenue with its currency. */
  public String money(Cell cell) {
    return cell.n() == 0 ? Numbers.ABSENT : Numbers.of(cell.revenue(), currency);
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Customer type"),
            Table.text("Offer"),
            Table.text("Route"),
            Table.text("Lane"),
            Table.number("By this route"),
            Table.number("Orders"),
            Table.number("Revenue"),
            Table.text("Remarks")),
        rows.stream()
            .flatMap(
                row ->
                    java.util.stream.IntStream.range(0, offers.size())
                        .filter(at -> row.cells().get(at).meant())
                        .mapToObj(at -> line(row, at)))
            .toList());
  }

  private List<Table.Cell> line(Row row, int at) {
    Cell cell = row.cells().get(at);
    String rivals = cell.rivals().isEmpty() ? "" : "also sold by " + cell.rivals();
    return List.of(
        Table.cell(row.name(), row.about()),
        Table.cell(offers.get(at)),
        Table.cell(cell.routes().isEmpty() ? Numbers.ABSENT : cell.routes()),
        Table.cell(cell.lane().isEmpty() ? "unclassified" : cell.lane()),
        cell.n() == 0
            ? Table.cell(Numbers.ABSENT)
            : Table.cell(Numbers.percent(cell.share()), cell.share()),
        Table.cell(Numbers.count(cell.n()), cell.n()),
        Table.cell(money(cell), cell.revenue()),
        Table.cell(
            cell.gap().isEmpty() || rivals.isEmpty()
                ? cell.gap() + rivals
                : cell.gap() + "; " + rivals));
  }
}
