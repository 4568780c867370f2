package io.clientele.measure;

import io.clientele.check.CustomerFields;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.measure.group.Groups;
import io.clientele.measure.group.Tree;
import io.clientele.rule.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes segments that nobody declared: customers alike in their purchases ({@code rfm}), and
 * customers alike in all numbers that are known of nearly everybody ({@code k-means}). Fills {@code
 * rfm}, {@code proposed_segment}, {@code proposed_member} and {@code proposed_trait}.
 */
final class Proposing {
  static final String PURCHASES = "rfm";
  static final String ALIKE = "k-means";

  /** A number that fewer customers have is no ground to group by. */
  private static final double KNOWN = 0.8;

  /**
   * Silhouettes below the first are none, below the second weak (Kaufman and Rousseeuw, "Finding
   * groups in data", 1990); groups that other customers would not give again are chance.
   */
  private static final double APART = 0.25;

  private static final double CLEAR = 0.5;

  private static final double STABLE = 0.75;

  private static final long SEED = 1;

  private final Engine engine;
  private final CustomerFields fields;

  Proposing(Engine engine, CustomerFields fields) {
    this.engine = engine;
    this.fields = fields;
  }

  /** One proposal, before it is held against the declared segments. */
  private record Proposal(
      String method,
      String name,
      long members,
      double share,
      Optional<Tree.Rule> rule,
      Optional<Groups> groups) {
    String verdict() {
      return groups.map(Proposal::verdict).orElse("fixed");
    }

    private static String verdict(Groups found) {
      if (found.silhouette() < APART) {
        return "no structure";
      }
      if (found.stability() < STABLE) {
        return "unstable";
      }
      return found.silhouette() < CLEAR ? "weak" : "clear";
    }

    /** How many are in the group or within its rule, and in both. */
    private @Nullable Double agreement() {
      return rule.map(of -> (double) of.right() / (members + of.rows() - of.right())).orElse(null);
    }
  }

  /** The declared segment that shares most. */
  private record Nearest(String segmentId, double jaccard) {}

  void run() {
    Script.run(engine, "rfm.sql");
    List<Proposal> proposals = new ArrayList<>(byPurchases());
    List<String> numbers = numbers();
    proposals.addAll(alike(numbers));
    List<String> told =
        Stream.concat(Stream.of("recency_days", "frequency", "monetary"), numbers.stream())
            .filter(field -> fields.scope().fields().containsKey(field))
            .distinct()
            .toList();
    for (String field : told) {
      String text = Script.text("proposed_trait.sql").replace("${field}", RuleSql.column(field));
      engine.run(Sql.of(text, field));
    }
    store(proposals);
  }

  private void store(List<Proposal> proposals) {
    Map<String, Nearest> nearest = new HashMap<>();
    engine.each(
        Sql.of(Script.text("nearest_segment.sql")),
        row ->
            nearest.put(row.text(1) + "\t" + row.text(2), new Nearest(row.text(3), row.number(4))));
    try (Appender table = engine.append("proposed_segment")) {
      for (Proposal proposal : proposals) {
        Optional<Nearest> like =
            Optional.ofNullable(nearest.get(proposal.method + "\t" + proposal.name));
        table.row(
            proposal.method,
            proposal.name,
            proposal.members,
            proposal.share,
            proposal.rule.map(Tree.Rule::text).orElse(""),
            proposal.rule.map(Tree.Rule::rows).orElse(null),
            proposal.agreement(),
            proposal.groups.map(Groups::silhouette).orElse(null),
            proposal.groups.map(Groups::stability).orElse(null),
            like.map(Nearest::segmentId).orElse(null),
            like.map(Nearest::jaccard).orElse(null),
            proposal.verdict());
      }
    }
  }

  private List<Proposal> byPurchases() {
    long all = count("select count(*) from rfm");
    return engine.rows(
        Sql.of(Script.text("rfm_groups.sql")),
        row -> {
          List<@Nullable Object> bounds = new ArrayList<>();
          bounds.add(row.text(1));
          List<String> parts = new ArrayList<>();
          List<String> words =
              List.of("recency_days <= ", "recency_days >= ", "frequency >= ", "frequency <= ");
          for (int at = 0; at < words.size(); at++) {
            Long bound = row.isNull(at + 3) ? null : Long.valueOf(row.integer(at + 3));
            bounds.add(bound);
            if (bound != null) {
              parts.add(words.get(at) + bound);
            }
          }
          return new Proposal(
              PURCHASES,
              row.text(1),
              row.integer(2),
              (double) row.integer(2) / all,
              Optional.of(within(String.join(" and ", parts), bounds)),
              Optional.empty());
        });
  }

  private Tree.Rule within(String text, List<@Nullable Object> bounds) {
    return engine
        .rows(
            new Sql(Script.text("rfm_rule.sql"), bounds),
            row -> new Tree.Rule(text, row.integer(1), row.integer(2)))
        .get(0);
  }

  private long count(String query) {
    return engine.rows(Sql.of(query), row -> row.integer(1)).get(0);
  }

  /** The numbers that nearly all persons have and that are not the same for all. */
  private List<String> numbers() {
    List<String> all =
        fields.scope().fields().entrySet().stream()
            .filter(field -> field.getValue() == Type.NUMBER)
            .map(Map.Entry::getKey)
            .toList();
    String counted =
        all.stream()
            .map(RuleSql::column)
            .map(column -> ", count(%s), count(distinct %s)".formatted(column, column))
            .collect(Collectors.joining());
    String text = "select count(*)" + counted + " from customer where kind = 'person'";
    return engine
        .rows(
            Sql.of(text),
            row -> {
              List<String> known = new ArrayList<>();
              for (int at = 0; at < all.size(); at++) {
                boolean filled = row.integer(2 * at + 2) >= KNOWN * row.integer(1);
                if (filled && row.integer(2 * at + 3) > 1) {
                  known.add(all.get(at));
                }
              }
              return known;
            })
        .get(0);
  }

  private List<Proposal> alike(List<String> numbers) {
    if (numbers.size() < 2) {
      return List.of();
    }
    String columns = numbers.stream().map(RuleSql::column).collect(Collectors.joining(", "));
    String known =
        numbers.stream()
            .map(number -> RuleSql.column(number) + " is not null")
            .collect(Collectors.joining(" and "));
    List<String> parties = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    engine.each(
        Sql.of(
            "select party_id, %s from customer where kind = 'person' and %s order by party_id"
                .formatted(columns, known)),
        row -> {
          double[] values = new double[numbers.size()];
          for (int at = 0; at < values.length; at++) {
            values[at] = row.number(at + 2);
          }
          parties.add(row.text(1));
          rows.add(values);
        });
    double[][] table = rows.toArray(new double[0][]);
    return Groups.of(straightened(table), SEED)
        .map(groups -> named(numbers, parties, table, groups))
        .orElse(List.of());
  }

  /** What is never negative and has a long tail is compared by its order of magnitude. */
  private static double[][] straightened(double[][] rows) {
    double[][] straight = new double[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      straight[row] = rows[row].clone();
    }
    for (int column = 0; rows.length > 0 && column < rows[0].length; column++) {
      int at = column;
      double[] ascending = Arrays.stream(rows).mapToDouble(row -> row[at]).toArray();
      Arrays.sort(ascending);
      double mean = Arrays.stream(ascending).average().orElse(0);
      if (ascending[0] >= 0 && mean > 1.5 * ascending[ascending.length / 2]) {
        for (double[] row : straight) {
          row[column] = Math.log1p(row[column]);
        }
      }
    }
    return straight;
  }

  private List<Proposal> named(
      List<String> numbers, List<String> parties, double[][] rows, Groups groups) {
    Map<Integer, Tree.Rule> rules = Tree.rules(numbers, rows, groups.group());
    try (Appender table = engine.append("proposed_member")) {
      for (int row = 0; row < rows.length; row++) {
        table.row(ALIKE, name(groups.group()[row]), parties.get(row));
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (int group = 0; group < groups.sizes().length; group++) {
      proposals.add(
          new Proposal(
              ALIKE,
              name(group),
              groups.sizes()[group],
              (double) groups.sizes()[group] / rows.length,
              Optional.ofNullable(rules.get(group)),
              Optional.of(groups)));
    }
    return proposals;
  }

  private static String name(int group) {
    return String.format(Locale.ROOT, "group %d", group + 1);
  }
}
