package io.clientele.view.pages;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.view.Fact;
import io.clientele.view.Report;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every declared element with what it leads to and what leads to it. */
public record ElementsPage(List<Group> groups, List<RelationshipPage.Quality> documents) {
  /** The elements of one kind. */
  public record Group(String kind, String title, List<Entry> entries) {}

  /** One element. */
  public record Entry(
      String id,
      String title,
      String owner,
      String place,
      List<Fact.Item> to,
      List<Fact.Item> from) {}

  public static ElementsPage of(Report report) {
    SortedMap<String, List<Entry>> kinds = new TreeMap<>();
    for (Element element : report.model().elements()) {
      kinds.computeIfAbsent(element.kind(), k -> new ArrayList<>()).add(entry(report, element));
    }
    return new ElementsPage(
        kinds.entrySet().stream()
            .map(e -> new Group(e.getKey(), Words.title(e.getKey()), e.getValue()))
            .toList(),
        report.model().documents().stream().map(RelationshipPage::quality).toList());
  }

  private static Entry entry(Report report, Element element) {
    return new Entry(
        element.id(),
        element.title(),
        element.owner(),
        element.span().file() + ":" + element.span().line(),
        report.model().edgesFrom(element).stream()
            .map(e -> item(e, e.target()))
            .distinct()
            .toList(),
        report.model().edgesTo(element).stream().map(e -> item(e, e.source())).distinct().toList());
  }

  private static Fact.Item item(Edge edge, Element other) {
    return new Fact.Item(Words.plain(edge.relation()) + ": " + other.title(), other.id());
  }
}
