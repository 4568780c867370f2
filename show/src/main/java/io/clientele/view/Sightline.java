package io.clientele.view;

import java.util.List;
import java.util.Optional;

/** The path from a segment to business value, hop by hop, with the hops that nothing reaches. */
public record Sightline(String title, List<Hop> hops, List<Link> links) implements View {
  /** One column of the path. */
  public record Hop(String name, List<Node> nodes) {}

  /** One element on the path. */
  public record Node(String id, String title) {}

  /** One edge of the path, read from the segment towards value. */
  public record Link(String from, String to, String relation) {}

  public Sightline {
    hops = List.copyOf(hops);
    links = List.copyOf(links);
  }

  /** The first hop that nothing reaches. */
  public Optional<Hop> broken() {
    return hops.stream().filter(hop -> hop.nodes().isEmpty()).findFirst();
  }

  @Override
  public String description() {
    return broken()
        .map(hop -> "The path breaks at " + hop.name() + ": nothing declared leads there.")
        .orElse("Every hop from the segment to business value is declared.");
  }

  @Override
  public Table table() {
    return new Table(
        List.of(Table.text("Hop"), Table.text("Element"), Table.text("Reached from")),
        hops.stream().flatMap(hop -> rows(hop).stream()).toList());
  }

  private List<List<Table.Cell>> rows(Hop hop) {
    if (hop.nodes().isEmpty()) {
      return List.of(
          List.of(Table.cell(hop.name()), Table.cell("nothing: broken here"), Table.cell("")));
    }
    return hop.nodes().stream()
        .map(
            node ->
                List.of(
                    Table.cell(hop.name()),
                    Table.cell(node.title(), node.id()),
                    Table.cell(sources(node))))
        .toList();
  }

  private String sources(Node node) {
    return String.join(
        "; ",
        links.stream()
            .filter(link -> link.to().equals(node.id()))
            .map(link -> title(link.from()) + " (" + Words.plain(link.relation()) + ")")
            .distinct()
            .toList());
  }

  private String title(String id) {
    return hops.stream()
        .flatMap(hop -> hop.nodes().stream())
        .filter(node -> node.id().equals(id))
        .map(Node::title)
        .findFirst()
        .orElse(id);
  }
}
