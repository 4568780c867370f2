package io.clientele.view.pages;

import io.clientele.model.Element;
import io.clientele.view.Fact;
import io.clientele.view.Report;
import io.clientele.view.Words;
import java.util.List;
import java.util.Set;

/** The elements that an element leads to. */
final class Neighbours {
  private Neighbours() {}

  /** Relations that pages say elsewhere. */
  private static final Set<String> SAID =
      Set.of("belongs-to", "owned-by", "related-to", "has-stage");

  static List<Fact.Item> outgoing(Report report, Element element) {
    return report.model().edgesFrom(element).stream()
        .filter(edge -> !SAID.contains(edge.relation()))
        .filter(edge -> !edge.target().id().startsWith(element.id() + "/"))
        .map(
            edge ->
                new Fact.Item(
                    edge.target().title() + " (" + Words.plain(edge.relation()) + ")",
                    edge.target().id()))
        .distinct()
        .toList();
  }

  /** The owning unit, leading to it where it is declared. */
  static Fact unit(Report report, String title) {
    String id = report.named("organisation-unit", title).map(Element::id).orElse("");
    return Fact.link("Owning unit", title, id);
  }
}
