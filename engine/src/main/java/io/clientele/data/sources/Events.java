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

  private final SourceDeclaration source;
  private final Mapping mapping;
  private final boolean log;
  private final Plan plan = new Plan("event_row");
  private final Map<String, Cell> attributes;

  private Events(SourceDeclaration source, Mapping mapping, boolean log) {
    this.source = source;
    this.mapping = mapping;
    this.log = log;
    this.attributes = new LinkedHashMap<>(mapping.named("attributes"));
  }

  /**
   * @param log whether the file is an XES log, whose standard keys need no mapping
   */
  static Plan plan(SourceDeclaration source, Mapping mapping, boolean log) {
    return new Events(source, mapping, log).plan();
  }

  private Plan plan() {
    Optional<Cell> id = mapping.text("id");
    Optional<Cell> at = required("at", TIME, "time:timestamp");
    plan.set("source", Expression.constant(source.name()))
        .set("event_id", id.isPresent() ? Expression.NOTHING : text(LINE))
        .require("activity", required("activity", TEXT, "concept:name"))
        .require("at", at)
        .newest(at)
        .set("resource", standard("resource", "org:resource"))
        .set("org_unit", standard("org_unit", "org:group"))
        .set("seq", LINE);
    id.ifPresent(cell -> plan.require("event_id", id).once(id));
    standard("lifecycle", "lifecycle:transition")
        .ifPresent(cell -> attributes.putIfAbsent("lifecycle", cell));
    for (String name :
        List.of("channel", "direction", "initiator", "outcome", "currency", "item", "text")) {
      plan.set(name, mapping.text(name));
    }
    for (String name : List.of("value", "quantity")) {
      number(name, mapping.cell(name, NUMBER));
    }
    survey(mapping.inner("survey"));
    customer(standard("case", "case:concept:name"));
    plan.set("attributes", Forms.named(plan, attributes));
    return plan;
  }

  private void number(String column, Optional<Cell> cell) {
    plan.set(column, cell).mustRead(cell);
  }

  private Optional<Cell> required(String key, Cell.Form form, String inLogs) {
    return log && !mapping.has(key)
        ? Optional.of(implied(key, inLogs).as(form))
        : mapping.required(key, form);
  }

  private Optional<Cell> standard(String key, String inLogs) {
    Optional<Cell> mapped = mapping.text(key);
    return mapped.isPresent() || !log ? mapped : Optional.of(implied(key, inLogs));
  }

  /** A column that is taken if the log has it. */
  private Cell implied(String field, String column) {
    Span span = mapping.span();
    return new Cell(field, column, Optional.empty(), TEXT, "", "", "", "", false, span);
  }

  private void survey(Mapping survey) {
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
    Optional<Cell> customer = mapping.text("customer").or(() -> caseId);
    plan.set("customer_key", customer).set("customer_source", Forms.whose(customer));
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

  private static Expression text(Expression value) {
    return Expression.call("as_text", value);
  }
}
