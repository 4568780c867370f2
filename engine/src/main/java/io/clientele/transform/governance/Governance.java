package io.clientele.transform.governance;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Sql;
import io.clientele.ledger.Decision;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Tree;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Counts who decided what under which policy, by quarter: fills {@code governance}. */
public final class Governance {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Governance.class, "decided.sql");

  /** The areas that tables tell of, and what an exception is in each. */
  private static final Map<String, String> STORED =
      new TreeMap<>(
          Map.of(
              "consents", "withdrawn or refused",
              "choices", "",
              "decisions", "refused",
              "erasures", "addressed afterwards",
              "sends", "against the decision"));

  private final Model model;
  private final LocalDate asOf;
  private final Appender table;

  private Governance(Model model, LocalDate asOf, Appender table) {
    this.model = model;
    this.asOf = asOf;
    this.table = table;
  }

  /**
   * Counts as of a day, after it was decided who may be told what.
   *
   * @param decisions every word that stewards said, in the order in which it was said
   */
  public static void run(Engine engine, Model model, List<Decision> decisions, LocalDate asOf) {
    engine.run("delete from governance");
    Map<String, List<Counted>> stored = new TreeMap<>();
    STORED
        .keySet()
        .forEach(
            area ->
                stored.put(
                    area,
                    engine.rows(
                        Sql.of(STATEMENTS.named(area)),
                        row ->
                            new Counted(
                                row.text(1), row.text(2), row.integer(3), row.integer(4)))));
    try (Appender table = engine.append("governance")) {
      Governance governance = new Governance(model, asOf, table);
      stored.forEach(
          (area, rows) ->
              rows.forEach(row -> governance.row(area, row, STORED.getOrDefault(area, ""))));
      governance.stewards(decisions);
      governance.settings("severities", "overrides");
      governance.settings("suppressions", "suppressions");
    }
  }

  private record Counted(String actor, String period, long decided, long exceptions) {}

  private void row(String area, Counted counted, String exception) {
    Optional<Element> message =
        model.element(counted.actor()).filter(element -> element.kind().equals("message"));
    Optional<Element> policy = message.flatMap(this::governing).or(() -> ruling(area));
    String unit = message.map(Element::owner).filter(owner -> !owner.isEmpty()).orElse("");
    table.row(
        area,
        counted.actor(),
        policy.map(Element::id).orElse(""),
        unit.isEmpty() ? policy.map(Element::owner).orElse("") : unit,
        counted.period(),
        counted.decided(),
        counted.exceptions(),
        counted.exceptions() == 0 ? "" : exception);
  }

  private void stewards(List<Decision> decisions) {
    Map<String, Counted> counted = new TreeMap<>();
    for (Decision decision : decisions) {
      long withdrawn = decision.verdict() == Decision.Verdict.WITHDRAWN ? 1 : 0;
      String period = decision.on().getYear() + "-Q" + ((decision.on().getMonthValue() + 2) / 3);
      counted.merge(
          decision.author() + "\n" + period,
          new Counted(decision.author(), period, 1, withdrawn),
          (a, b) ->
              new Counted(a.actor, a.period, a.decided + b.decided, a.exceptions + b.exceptions));
    }
    counted.values().forEach(one -> row("stewards", one, "withdrawn"));
  }

  /** What stands in {@code clientele.yaml}: an exception has no reason, or its time is over. */
  private void settings(String branch, String area) {
    List<JsonNode> items =
        model.settings().file().map(Tree::value).stream()
            .flatMap(root -> root.path(branch).valueStream())
            .toList();
    if (items.isEmpty()) {
      return;
    }
    long over = branch.equals("suppressions") ? items.stream().filter(this::isOver).count() : 0;
    row(area, new Counted("clientele.yaml", "", items.size(), over), "without a reason, or over");
  }

  private boolean isOver(JsonNode item) {
    if (item.path("reason").asString("").isBlank()) {
      return true;
    }
    try {
      String until = item.path("until").asString("");
      return !until.isEmpty() && LocalDate.parse(until).isBefore(asOf);
    } catch (DateTimeParseException noDay) {
      return true;
    }
  }

  private Optional<Element> ruling(String area) {
    return model.ofKind("policy").stream()
        .filter(policy -> texts(policy.value().path("decisions")).anyMatch(area::equals))
        .findFirst();
  }

  private static Stream<String> texts(JsonNode node) {
    Stream<JsonNode> nodes = node.isArray() ? node.valueStream() : Stream.of(node);
    return nodes.map(each -> each.asString(""));
  }

  /** The policy that governs a message, or else a segment that it serves. */
  private Optional<Element> governing(Element message) {
    Stream<Element> served =
        model.edgesFrom(message).stream()
            .filter(edge -> edge.relation().equals("serves"))
            .map(edge -> edge.target());
    return Stream.concat(Stream.of(message), served)
        .flatMap(element -> model.edgesTo(element).stream())
        .filter(edge -> edge.relation().equals("governs"))
        .map(edge -> edge.source())
        .filter(source -> source.kind().equals("policy"))
        .findFirst();
  }
}
