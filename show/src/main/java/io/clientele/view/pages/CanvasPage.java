package io.clientele.view.pages;

import io.clientele.model.Element;
import io.clientele.model.question.Canvas;
import io.clientele.view.Fact;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.List;

/** The business model on one sheet; empty blocks stay visible. */
public record CanvasPage(List<Block> blocks, String lead, Table table) {
  /** More than these make a sheet a list; the table has the others. */
  private static final int SHOWN = 6;

  /**
   * One of the nine blocks.
   *
   * @param more how many others the table has
   */
  public record Block(String id, String title, String asks, List<Fact.Item> items, int more) {}

  public static CanvasPage of(Report report) {
    Canvas canvas = Canvas.of(report.model());
    return new CanvasPage(
        canvas.blocks().stream().map(CanvasPage::block).toList(),
        lead(canvas),
        new Table(
            List.of(
                Table.text("Block"),
                Table.text("Element"),
                Table.text("Kind"),
                Table.text("Owner")),
            canvas.blocks().stream()
                .flatMap(block -> block.elements().stream().map(each -> row(block, each)))
                .toList()));
  }

  private static String lead(Canvas canvas) {
    List<String> empty = canvas.empty().stream().map(Canvas.Block::title).toList();
    return empty.isEmpty()
        ? "All nine blocks are filled from what is declared."
        : Numbers.counted(empty.size(), "block")
            + " of nine "
            + (empty.size() == 1 ? "is" : "are")
            + " empty: "
            + String.join(", ", empty).toLowerCase(java.util.Locale.ROOT)
            + ".";
  }

  private static Block block(Canvas.Block block) {
    List<Fact.Item> items =
        block.elements().stream()
            .limit(SHOWN)
            .map(element -> new Fact.Item(element.title(), element.id()))
            .toList();
    int more = Math.max(0, block.elements().size() - SHOWN);
    return new Block(block.id(), block.title(), block.asks(), items, more);
  }

  private static List<Table.Cell> row(Canvas.Block block, Element element) {
    return List.of(
        Table.cell(block.title()),
        Table.cell(element.title(), element.id()),
        Table.cell(Words.plain(element.kind())),
        Table.cell(element.owner()));
  }
}
