package io.clientele.data.sources;

import static io.clientele.data.sources.Cell.Form.NUMBER;
import static io.clientele.data.sources.Cell.Form.TEXT;
import static io.clientele.data.sources.Cell.Form.TIME;

import io.clientele.data.Sql;
import io.clientele.finding.Span;
import io.clientele.model.Settings.SourceDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the mapping of events into a plan. */
final class Events {
  private static final Expression LINE = staged -> Sql.of("line");
  private static final List<String> TEXTS =
      List.of(
          "channel",
          "direction",
          "initiator",
          "outcome",
          "currency",
          "item",
          "text",
          "resource",
          "org_unit");

  private final SourceDeclaration source;
  private final Mapping mapping;
  private final Standard standard;
  private final Plan plan = new Plan(EventRows.TABLE);
  private final Map<String, Cell> attributes;

  private Events(SourceDeclaration source, Mapping mapping, Standard standard) {
    this.source = source;
    this.mapping = mapping;
    this.standard = standard;
    this.attributes = new LinkedHashMap<>(mapping.named("attributes"));
  }

  /**
   * @param standard what fields are called where nothing is mapped
   */
  static Plan plan(SourceDeclaration source, Mapping mapping, Standard standard) {
    return new Events(source, mapping, standard).plan();
  }

  private Plan plan() {
    Optional<Cell> id = mapped("id", TEXT);
    Optional<Cell> at = required("at", TIME);
    plan.set("source", Expression.constant(source.name()))
        .require("activity", required("activity", TEXT))
        .require("at", at)
        .newest(at)
        .set("seq", LINE);
    if (mapping.has("id")) {
      plan.require("event_id", id);
    }
    id.ifPresent(cell -> plan.set("event_id", id).once(id));
    Optional<Cell> end = mapped("end", TIME);
    plan.set("ended_at", end).mustRead(end);
    standard
        .column("lifecycle")
        .ifPresent(column -> attributes.putIfAbsent("lifecycle", implied("lifecycle", column)));
    for (String name : TEXTS) {
      plan.set(name, mapped(name, TEXT));
    }
    for (String name : List.of("value", "quantity")) {
      number(name, mapped(name, NUMBER));
    }
    survey(mapping.inner("survey"));
    customer(mapped("case", TEXT));
    attributes();
    return plan;
  }

  /** The named ones, and those that an exported log carries along. */
  private void attributes() {
    Expression named = Forms.named(plan, attributes);
    Optional<Cell> rest = standard.column(Standard.REST).map(it -> implied(Standard.REST, it));
    rest.ifPresent(plan::uses);
    plan.set(
        "attributes",
        rest.map(cell -> Expression.call("with_rest", named, Expression.raw(cell))).orElse(named));
  }

  private void number(String column, Optional<Cell> cell) {
    plan.set(column, cell).mustRead(cell);
  }

  private Optional<Cell> required(String key, Cell.Form form) {
    Optional<String> column = standard.column(key);
    return column.isPresent() && !mapping.has(key)
        ? Optional.of(implied(key, column.get()).as(form))
        : mapping.required(key, form);
  }

  private Optional<Cell> mapped(String key, Cell.Form form) {
    Optional<Cell> mapped = mapping.cell(key, form);
    return mapping.has(key)
        ? mapped
        : standard.column(key).map(column -> implied(key, column).as(form));
  }

  /** A column that is taken if the file has it. */
  private Cell implied(String field, String column) {
    Span span = mapping.span();
    return new Cell(
        field, column, Optional.empty(), TEXT, List.of(), "", "", "", mapping.zone(), false, span);
  }

  private void survey(Mapping survey) {
    if (!mapping.has("survey")) {
      plan.set("survey_metric", mapped("survey_metric", TEXT));
      for (String name : List.of("survey_score", "scale_min", "scale_max")) {
        number(name, mapped(name, NUMBER));
      }
      return;
    }
    plan.set("survey_metric", survey.text("metric"));
    number("survey_score", survey.cell("score", NUMBER));
    survey
        .scale("scale")
        .ifPresent(
            scale ->
                plan.set("scale_min", Expression.constant(scale[0]))
                    .set("scale_max", Expression.constant(scale[1])));
    survey.rest();
  }

  /** Whose event it is: a key of a source, addresses to resolve by, or the case itself. */
  private void customer(Optional<Cell> caseId) {
    plan.set("case_id", caseId);
    if (isObjectOfAddresses()) {
      addresses(mapping.inner("customer"));
      return;
    }
    Optional<Cell> customer = mapped("customer", TEXT);
    if (!mapping.has("customer")) {
      customerOrCase(customer, caseId);
      return;
    }
    plan.set("customer_key", customer).set("customer_source", Forms.whose(customer));
  }

  /** Without a customer the case is the party. */
  private void customerOrCase(Optional<Cell> customer, Optional<Cell> caseId) {
    customer.ifPresent(plan::uses);
    List<Expression> values = new ArrayList<>();
    customer.ifPresent(cell -> values.add(Expression.raw(cell)));
    caseId.ifPresent(cell -> values.add(Expression.raw(cell)));
    if (!values.isEmpty()) {
      plan.set("customer_key", Expression.call("coalesce", values.toArray(new Expression[0])));
    }
  }

  private boolean isObjectOfAddresses() {
    Mapping customer = mapping.inner("customer");
    return mapping.isObject("customer")
        && (customer.has("emails") || customer.has("phones") || customer.has("handle"));
  }

  private void addresses(Mapping customer) {
    List<Cell> emails = customer.list("emails");
    emails.forEach(plan::uses);
    if (!emails.isEmpty()) {
      List<Expression> values = new ArrayList<>();
      emails.forEach(cell -> values.add(Expression.raw(cell)));
      plan.set("customer_email", Expression.call("coalesce", values.toArray(new Expression[0])));
    }
    customer.list("phones").stream()
        .findFirst()
        .ifPresent(cell -> attributes.put("customer_phone", cell));
    customer.text("handle").ifPresent(cell -> attributes.put("customer_handle", cell));
    customer.rest();
  }
}
