package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How the members of a segment are spread over the levels of something, beside all customers. */
public record Spread(String title, List<Aspect> aspects) implements View {
  /** One thing that has levels. */
  public record Aspect(String name, List<Bar> bars) {
    public Aspect {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One level.
   *
   * @param share of the members
   * @param all the same share of all customers
   */
  public record Bar(String level, Estimate share, OptionalDouble all) {
    public String sentence() {
      String others =
          all.isPresent() ? "; of all customers " + Numbers.percent(all.getAsDouble()) : "";
      return level + ": " + share.sentence() + others;
    }
  }

  public Spread {
    aspects = List.copyOf(aspects);
  }

  @Override
  public String description() {
    return "Bars have the share of the members at each level, marks the share of all customers.";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("What"),
            Table.text("Level"),
            Table.number("Members"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.number("All customers")),
        aspects.stream().flatMap(Spread::rows).toList());
  }

  private static Stream<List<Table.Cell>> rows(Aspect aspect) {
    return aspect.bars().stream()
        .map(
            bar ->
                List.of(
                    Table.cell(aspect.name()),
                    Table.cell(bar.level()),
                    Table.cell(bar.share().text(), bar.share().value().orElse(0)),
                    Table.cell(bar.share().interval(), bar.share().low().orElse(0)),
                    Table.cell(bar.share().count(), bar.share().n()),
                    bar.all().isPresent()
                        ? Table.cell(
                            Numbers.percent(bar.all().getAsDouble()), bar.all().getAsDouble())
                        : Table.cell(Numbers.ABSENT)));
  }
}
