package io.clientele.model;

import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Which edges may join which kinds, and which edge is meant where the field does not say so. Rows
 * of a workspace stand in place of ours for the same source and edge.
 */
public final class Grammar {
  /** A source or a target of any kind. */
  private static final String ANY = "*";

  private static final String OTHERWISE = "depends-on";
  private static final String OWNER = "organisation-unit";
  private static final String OWNED = "owned-by";

  static final Grammar BUILT_IN =
      new Grammar(rows(new SchemaFile("edges.json").whole().path("edges"), false));

  private final List<Row> rows;
  private final boolean hasOwn;

  /** The edge from a kind to a kind, as far as it was asked for; empty where no row says one. */
  private final Map<String, String> meant = new ConcurrentHashMap<>();

  /**
   * One edge that a kind may have.
   *
   * @param targets the kinds for which the edge is meant when nothing else is said
   * @param also further kinds it may lead to when it is written out
   * @param own whether the workspace says so
   */
  private record Row(
      String source, String edge, Set<String> targets, Set<String> also, boolean own) {
    boolean isOf(String kind, String relation) {
      return source.equals(kind) && edge.equals(relation);
    }

    boolean leadsTo(String kind) {
      return targets.contains(kind)
          || also.contains(kind)
          || targets.contains(ANY)
          || also.contains(ANY);
    }
  }

  private Grammar(List<Row> rows) {
    this.rows = List.copyOf(rows);
    this.hasOwn = rows.stream().anyMatch(Row::own);
  }

  /** This grammar as {@code edges:} of a workspace changes it. */
  Grammar with(Optional<Tree> settings) {
    List<Row> own = settings.map(tree -> rows(tree.value().path("edges"), true)).orElse(List.of());
    if (own.isEmpty()) {
      return this;
    }
    List<Row> all = new ArrayList<>(rows);
    all.removeIf(row -> own.stream().anyMatch(one -> one.isOf(row.source(), row.edge())));
    all.addAll(own);
    return new Grammar(all);
  }

  /** Whether an edge may join two kinds; an edge that the grammar does not know may join any. */
  public boolean allows(String source, String edge, String target) {
    List<Row> found = of(source, edge);
    return found.isEmpty()
        ? rows.stream().noneMatch(row -> row.edge().equals(edge))
        : found.stream().anyMatch(row -> row.leadsTo(target));
  }

  /** Whether the workspace itself says where an edge of a kind leads. */
  public boolean isOwn(String source, String edge) {
    return hasOwn && of(source, edge).stream().anyMatch(Row::own);
  }

  /** The kinds to which an edge of a kind may lead; none when the kind has no such edge. */
  public Set<String> targets(String source, String edge) {
    Set<String> targets = new TreeSet<>();
    of(source, edge)
        .forEach(
            row -> {
              targets.addAll(row.targets());
              targets.addAll(row.also());
            });
    return targets;
  }

  /** The kinds that may have an edge. */
  public Set<String> sources(String edge) {
    Set<String> sources = new TreeSet<>();
    rows.stream().filter(row -> row.edge().equals(edge)).forEach(row -> sources.add(row.source()));
    return sources;
  }

  /** The edge from a kind to the first of some kinds for which there is a row. */
  String relation(String source, Collection<String> targets) {
    if (targets.contains(OWNER)) {
      return OWNED;
    }
    return targets.stream()
        .sorted()
        .map(target -> meant.computeIfAbsent(source + " " + target, pair -> edge(source, target)))
        .filter(edge -> !edge.isEmpty())
        .findFirst()
        .orElse(OTHERWISE);
  }

  private String edge(String source, String target) {
    return rows.stream()
        .filter(row -> isMeant(row, source, target))
        .map(Row::edge)
        .findFirst()
        .orElse("");
  }

  private static boolean isMeant(Row row, String source, String target) {
    return (row.source().equals(source) || row.source().equals(ANY))
        && row.targets().contains(target);
  }

  /** The rows of the kind itself, or else those of any kind. */
  private List<Row> of(String source, String edge) {
    List<Row> exact = rows.stream().filter(row -> row.isOf(source, edge)).toList();
    return exact.isEmpty() ? rows.stream().filter(row -> row.isOf(ANY, edge)).toList() : exact;
  }

  private static List<Row> rows(JsonNode list, boolean own) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode one : list) {
      String source = Fields.text(one, "from");
      String edge = Slugs.of(Fields.text(one, "edge"));
      if (!source.isEmpty() && !edge.isEmpty()) {
        rows.add(new Row(source, edge, kinds(one, "to"), kinds(one, "also"), own));
      }
    }
    return rows;
  }

  private static Set<String> kinds(JsonNode row, String key) {
    return Set.copyOf(Fields.strings(row, key));
  }
}
