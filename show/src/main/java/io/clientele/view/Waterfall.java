package io.clientele.view;

import io.clientele.check.result.CustomerResult.Weight;
import java.util.ArrayList;
import java.util.List;

/** Why two records are one: the weight of each field in bits, adding up to a probability. */
public record Waterfall(String title, List<Weight> weights, double probability) implements View {
  public Waterfall {
    weights = List.copyOf(weights);
  }

  public double sum() {
    return weights.stream().mapToDouble(Weight::bits).sum();
  }

  @Override
  public String description() {
    return Numbers.counted(weights.size(), "field")
        + " add up to "
        + bits(sum())
        + ", a probability of "
        + sure(probability)
        + " that both are the same customer.";
  }

  /** A probability that never reads as certain. */
  public static String sure(double probability) {
    return probability > 0.9995 ? "over 99.9 %" : Numbers.percent(probability);
  }

  /** Bits with their sign. */
  public static String bits(double bits) {
    return String.format(java.util.Locale.ROOT, "%+.1f bits", bits);
  }

  @Override
  public Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Weight weight : weights) {
      rows.add(
          List.of(
              Table.cell(Words.title(weight.field())),
              Table.cell(Words.plain(weight.level())),
              Table.cell(bits(weight.bits()), weight.bits())));
    }
    rows.add(List.of(Table.cell("Sum"), Table.cell(""), Table.cell(bits(sum()), sum())));
    return new Table(
        List.of(Table.text("Field"), Table.text("Agreement"), Table.number("Weight")), rows);
  }
}
