package io.clientele.view;

import io.clientele.check.result.LayerResult;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The elements of the four layers, self-rated and as the evidence has them. */
public record Wheel(String title, List<LayerResult> elements) implements View {
  /** The layers from what customers see to what moves everything else. */
  public static final List<String> LAYERS =
      List.of("experience-execution", "data-technology", "strategy", "culture-leadership");

  private static final List<String> ELEMENTS =
      List.of(
          "activation",
          "response",
          "product-or-service",
          "technology",
          "data",
          "ai",
          "customer",
          "customer-to-business",
          "culture",
          "leadership",
          "ways-of-working");

  public Wheel {
    elements =
        elements.stream()
            .sorted(
                Comparator.comparingInt((LayerResult e) -> place(LAYERS, e.layer()))
                    .thenComparingInt(e -> place(ELEMENTS, e.element()))
                    .thenComparing(LayerResult::element))
            .toList();
  }

  private static int place(List<String> names, String name) {
    int found = names.indexOf(name);
    return found < 0 ? names.size() : found;
  }

  /** The elements of one layer, in their order. */
  public List<LayerResult> of(String layer) {
    return elements.stream().filter(element -> element.layer().equals(layer)).toList();
  }

  /** {@code data-technology} becomes {@code Data and technology}. */
  public static String layerName(String layer) {
    return Words.title(layer.replace("-", " and "));
  }

  /** The level of a layer, or an imbalance, to two places: its changes are small. */
  public static String figure(double level) {
    return String.format(Locale.ROOT, "%.2f", level);
  }

  /** {@code ai} is a word of its own. */
  public static String name(String element) {
    return element.equals("ai") ? "AI" : Words.title(element);
  }

  @Override
  public String description() {
    long held = elements.stream().filter(e -> e.verdict().equals("supported")).count();
    return held
        + " of "
        + Numbers.counted(elements.size(), "self-rating")
        + " are supported by evidence.";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Layer"),
            Table.text("Element"),
            Table.number("Self-rating"),
            Table.number("Evidence"),
            Table.number("Effective"),
            Table.number("Gates computed"),
            Table.text("Verdict")),
        elements.stream()
            .map(
                e ->
                    List.of(
                        Table.cell(layerName(e.layer())),
                        Table.cell(name(e.element())),
                        level(e.self()),
                        level(e.evidence()),
                        level(e.effective()),
                        Table.cell(Numbers.percent(e.coverage()), e.coverage()),
                        Table.cell(Verdict.of(e.verdict()).word())))
            .toList());
  }

  private static Table.Cell level(int level) {
    return Table.cell(level == 0 ? Numbers.ABSENT : Integer.toString(level), (long) level);
  }
}
