package io.clientele.transform.response;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.transform.loop.Loop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Raises triggers by the rules, once for each thing: fills {@code trigger} and its rules' table.
 */
final class Triggers {
  private final Engine engine;
  private final Model model;
  private final LocalDate asOf;
  private final Declared declared;
  private final Map<String, Raised> still = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Triggers(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.model = model;
    this.asOf = asOf;
    this.declared = new Declared(model);
  }

  /** By everything but findings, which come later. */
  void ofReadings() {
    engine.run("delete from trigger");
    engine.run("delete from trigger_rule");
    List<Raised> raised = raise(false);
    try (Appender table = engine.append("trigger")) {
      declared.triggers().forEach(trigger -> table.row(row(trigger).toArray()));
      raised.forEach(it -> table.row(row(it).toArray()));
    }
  }

  /** By the findings of this run; those declared stand in the table already. */
  void ofFindings() {
    engine.run("delete from trigger where sort = 'finding' and state = 'new'");
    engine.run("delete from trigger_rule where sort = 'finding'");
    List<Raised> raised = raise(true);
    try (Appender table = engine.append("trigger")) {
      raised.forEach(it -> table.row(row(it).toArray()));
    }
    still.keySet().forEach(this::markStill);
  }

  private void markStill(String triggerId) {
    engine.run(Sql.of("update trigger set still = true where trigger_id = ?", triggerId));
  }

  /** What is not declared yet. */
  private List<Raised> raise(boolean findings) {
    List<Raised> fresh = new ArrayList<>();
    try (Appender rules = engine.append("trigger_rule")) {
      for (TriggerRule rule : TriggerRule.all(model)) {
        if (rule.sort().equals("finding") == findings) {
          Watched watched = look(rule);
          long raised = 0;
          for (Raised it : watched.met()) {
            Optional<Element> same = declared.same(it, asOf);
            same.ifPresent(trigger -> still.put(trigger.id(), it));
            if (same.isEmpty()) {
              raised++;
              fresh.add(it);
            }
          }
          rules.row(
              rule.id(),
              rule.sort(),
              watched.lookedAt(),
              (long) watched.met().size(),
              raised,
              watched.ceaseless().held(),
              watched.ceaseless().months(),
              watched.ceaseless().subject(),
              watched.fault());
        }
      }
    }
    return fresh;
  }

  private Watched look(TriggerRule rule) {
    return switch (rule.sort()) {
      case "drift" -> new DriftWatch(engine, rule, asOf).look();
      case "threshold" -> new ThresholdWatch(engine, model, rule, asOf).look();
      case "missed" -> new MissedWatch(engine, model, rule, asOf).look();
      case "finding" -> new FindingWatch(engine, rule, asOf).look();
      case "sensor" -> new SensorWatch(engine, model, rule).look();
      default -> Watched.unable("`when` is none of drift, threshold, missed, finding and sensor");
    };
  }

  private List<@Nullable Object> row(Raised it) {
    Evidence evidence = it.evidence();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(id(it));
    row.add(title(it));
    row.add(it.rule().sort());
    row.add(it.rule().id());
    row.add(it.sensor());
    row.add(it.subject());
    row.add(evidence.measure());
    row.add(evidence.unit());
    row.add(evidence.definition());
    stretch(row, evidence.baseline());
    stretch(row, Optional.of(evidence.window()));
    row.add(evidence.deviations().isPresent() ? evidence.deviations().getAsDouble() : null);
    row.add(evidence.p().isPresent() ? evidence.p().getAsDouble() : null);
    row.add(evidence.strength());
    row.add(text(it.rule().element(), "impactLevel"));
    row.add(asOf);
    row.add("new");
    row.add(true);
    row.add(it.said());
    return row;
  }

  /** The rule's own title, and what it met. */
  private String title(Raised it) {
    String name = model.element(it.subject()).map(Element::title).orElse(it.subject());
    return it.rule().element().title() + (name.equals("all") ? "" : ": " + Said.name(name));
  }

  /**
   * Always the same for the same change of the same thing; a second rule that sees it gets the next
   * number, since drafts are filed by this name.
   */
  private String id(Raised it) {
    String month = it.evidence().window().from().toString().substring(0, 7);
    String name =
        Stream.of(it.evidence().measure(), it.subject(), month)
            .map(Triggers::slug)
            .distinct()
            .collect(Collectors.joining("-", "TRG-", ""));
    String free = name;
    for (int n = 2; model.element(free).isPresent() || !taken.add(free); n++) {
      free = name + "-" + n;
    }
    return free;
  }

  private static String slug(String text) {
    String slug =
        text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.length() > 40 ? slug.substring(0, 40).replaceAll("-+$", "") : slug;
  }

  private static void stretch(List<@Nullable Object> row, Optional<Stretch> stretch) {
    row.add(stretch.map(Stretch::value).orElse(null));
    row.add(stretch.map(Stretch::from).orElse(null));
    row.add(stretch.map(Stretch::to).orElse(null));
  }

  private List<@Nullable Object> row(Element trigger) {
    JsonNode evidence = trigger.value().path("evidence");
    List<@Nullable Object> row = new ArrayList<>();
    row.add(trigger.id());
    row.add(trigger.title());
    row.add("declared");
    row.add(target(trigger, "trigger-rule"));
    row.add(target(trigger, "sensor"));
    for (String field : List.of("subject", "measure", "unit", "definition")) {
      row.add(evidence.path(field).asString("").strip());
    }
    for (String field : List.of("baseline", "window")) {
      row.add(number(evidence.path(field).path("value")));
      row.add(day(evidence.path(field).path("from")));
      row.add(day(evidence.path(field).path("to")));
    }
    row.add(number(evidence.path("deviations")));
    row.add(number(evidence.path("pValue")));
    row.add(trigger.value().path("evidenceStrength").asInt(0));
    row.add(text(trigger, "impactLevel"));
    row.add(Loop.date(trigger, "detectionDate").orElse(null));
    row.add("declared");
    row.add(still.containsKey(trigger.id()));
    row.add(text(trigger, "description"));
    return row;
  }

  private String target(Element trigger, String kind) {
    return model.edgesFrom(trigger).stream()
        .filter(edge -> edge.relation().equals("raised-by"))
        .map(edge -> edge.target())
        .filter(target -> target.kind().equals(kind))
        .map(Element::id)
        .findFirst()
        .orElse("");
  }

  private static String text(Element element, String field) {
    return element.value().path(field).asString("").strip();
  }

  private static @Nullable Double number(JsonNode value) {
    return value.isNumber() ? value.asDouble() : null;
  }

  private static @Nullable LocalDate day(JsonNode value) {
    return Loop.date(value.asString("")).orElse(null);
  }
}
