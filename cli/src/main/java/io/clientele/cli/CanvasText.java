package io.clientele.cli;

import io.clientele.view.Table;
import io.clientele.view.pages.CanvasPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The business model canvas as text for a terminal: every element, and the empty blocks too. */
final class CanvasText {
  private CanvasText() {}

  static String of(CanvasPage page) {
    List<String> lines = new ArrayList<>(List.of(page.lead()));
    for (CanvasPage.Block block : page.blocks()) {
      lines.add("");
      lines.add(block.title() + "  " + block.asks());
      List<List<Table.Cell>> rows =
          page.table().rows().stream()
              .filter(row -> row.get(0).text().equals(block.title()))
              .toList();
      rows.forEach(row -> lines.add("  " + element(row)));
      if (rows.isEmpty()) {
        lines.add("  empty");
      }
    }
    return String.join("\n", lines);
  }

  /** Title, id, kind and owner. */
  private static String element(List<Table.Cell> row) {
    String owner = row.get(3).text().isEmpty() ? "" : ", " + row.get(3).text();
    String kind = row.get(2).text().toLowerCase(Locale.ROOT);
    return "%s  %s (%s%s)".formatted(row.get(1).text(), row.get(1).about(), kind, owner);
  }
}
