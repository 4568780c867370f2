package io.clientele.site;

import io.clientele.model.Element;
import io.clientele.view.Report;
import io.clientele.view.Verdict;
import io.clientele.view.pages.Comparison;
import io.clientele.view.pages.Overview;
import java.util.List;

/** A page of cards, one per element of a kind. */
public record Listing(String group, String title, String lead, List<Card> cards, String none) {
  /** One element with its most telling figure. */
  public record Card(
      String id, String title, String text, String figure, String label, Verdict verdict) {}

  /** One card per row that the overview has for a kind. */
  static List<Card> compared(Report report, Overview overview, String title) {
    return overview.groups().stream()
        .filter(group -> group.title().equals(title))
        .flatMap(group -> group.rows().stream())
        .map(row -> card(report, row))
        .toList();
  }

  private static Card card(Report report, Comparison row) {
    String label = row.measured().present() ? row.name() : row.name() + ", " + row.declared();
    return new Card(
        row.about(),
        row.subject(),
        report.model().element(row.about()).map(Listing::description).orElse(""),
        row.measured().present() ? row.figure() : "–",
        label,
        row.verdict());
  }

  private static String description(Element element) {
    return element.value().path("description").asString("");
  }
}
