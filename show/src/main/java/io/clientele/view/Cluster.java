package io.clientele.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records of one customer and what ties them: links that were kept, and ties to records of
 * other customers that were cut.
 *
 * @param nodes records; of very many, one for all of a source
 * @param ties by the places of nodes
 * @param cuts ties to records of others, the heaviest first
 * @param more how many cuts beyond those shown there are
 */
public record Cluster(String title, List<Node> nodes, List<Tie> ties, List<Cut> cuts, int more)
    implements View {
  /** So many records can be told apart in one picture. */
  private static final int LEGIBLE = 40;

  private static final int CUTS = 6;

  /** One record, by what people call it and where it comes from. */
  public record Node(String source, String key, String name) {}

  /**
   * A link.
   *
   * @param bits what it weighs; of many links, the heaviest
   * @param by {@code rule} or {@code steward}
   * @param links how many links it stands for
   */
  public record Tie(int from, int to, double bits, String by, int links) {}

  /**
   * A tie that was cut, or never strong enough.
   *
   * @param to the other record
   * @param party whose it is
   * @param why the guard that holds the two customers apart, or what else does
   */
  public record Cut(int from, Node to, String party, double bits, String why) {}

  public Cluster {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
    cuts = List.copyOf(cuts);
  }

  /** The same so that it can be seen: of very many records one node for each source. */
  public static Cluster legible(String title, List<Node> records, List<Tie> links, List<Cut> cuts) {
    List<Cut> shown = cuts.stream().limit(CUTS).toList();
    int more = cuts.size() - shown.size();
    return records.size() <= LEGIBLE
        ? new Cluster(title, records, links, shown, more)
        : summed(title, records, links, shown, more);
  }

  private static Cluster summed(
      String title, List<Node> records, List<Tie> links, List<Cut> cuts, int more) {
    Map<String, Integer> counts = new TreeMap<>();
    records.forEach(each -> counts.merge(each.source(), 1, Integer::sum));
    List<String> sources = new ArrayList<>(counts.keySet());
    Map<String, Integer> within = new TreeMap<>();
    Map<List<Integer>, Tie> between = new LinkedHashMap<>();
    for (Tie each : links) {
      int a = sources.indexOf(records.get(each.from()).source());
      int b = sources.indexOf(records.get(each.to()).source());
      if (a == b) {
        within.merge(sources.get(a), 1, Integer::sum);
      } else {
        List<Integer> ends = List.of(Math.min(a, b), Math.max(a, b));
        between.merge(
            ends, new Tie(ends.get(0), ends.get(1), each.bits(), each.by(), 1), Cluster::both);
      }
    }
    List<Node> nodes = new ArrayList<>();
    counts.forEach(
        (source, count) ->
            nodes.add(
                new Node(
                    source,
                    "· " + Numbers.counted(within.getOrDefault(source, 0), "link") + " among them",
                    Numbers.counted(count, "record"))));
    List<Cut> moved =
        cuts.stream()
            .map(
                cut ->
                    new Cut(
                        sources.indexOf(records.get(cut.from()).source()),
                        cut.to(),
                        cut.party(),
                        cut.bits(),
                        cut.why()))
            .toList();
    return new Cluster(title, nodes, List.copyOf(between.values()), moved, more);
  }

  private static Tie both(Tie a, Tie b) {
    return new Tie(
        a.from(),
        a.to(),
        Math.max(a.bits(), b.bits()),
        a.by().equals(b.by()) ? a.by() : "rule and steward",
        a.links() + b.links());
  }

  @Override
  public String description() {
    int links = ties.stream().mapToInt(Tie::links).sum();
    String kept = Numbers.counted(nodes.size(), "node") + " and " + Numbers.counted(links, "link");
    return cuts.isEmpty()
        ? kept + "."
        : kept + "; " + Numbers.counted(cuts.size() + more, "tie") + " to other customers cut.";
  }

  @Override
  public Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Tie tie : ties) {
      rows.add(row(nodes.get(tie.from()), named(nodes.get(tie.to())), tie.bits(), tie.by()));
    }
    for (Cut cut : cuts) {
      String other = named(cut.to()) + (cut.party().isEmpty() ? "" : ", " + cut.party());
      rows.add(row(nodes.get(cut.from()), other, cut.bits(), "cut: " + cut.why()));
    }
    if (rows.isEmpty()) {
      nodes.forEach(node -> rows.add(row(node, "", 0, "alone")));
    }
    return new Table(
        List.of(
            Table.text("Record"),
            Table.text("and record"),
            Table.number("Weight"),
            Table.text("Decided by")),
        rows);
  }

  private static List<Table.Cell> row(Node from, String to, double bits, String by) {
    return List.of(
        Table.cell(named(from)),
        Table.cell(to),
        Table.cell(Waterfall.bits(bits), bits),
        Table.cell(by));
  }

  private static String named(Node node) {
    String record = node.source() + " " + node.key();
    return node.name().isEmpty() ? record : record + " (" + node.name() + ")";
  }
}
