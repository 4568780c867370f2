package io.clientele.data.sources;

import static io.clientele.data.sources.Cell.Form.DATE;
import static io.clientele.data.sources.Cell.Form.NUMBER;
import static io.clientele.data.sources.Cell.Form.TEXT;
import static io.clientele.data.sources.Cell.Form.TIME;

import io.clientele.model.Settings.SourceDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the mapping of each row form into a plan; events have their own class. */
final class Forms {
  private Forms() {}

  static Plan record(SourceDeclaration source, Mapping mapping) {
    boolean person = source.rowForm().equals("person");
    Optional<Cell> key = mapping.required("key", TEXT);
    Optional<Cell> changed = mapping.cell("updated_at", TIME);
    Plan plan =
        new Plan("record")
            .set("source", Expression.constant(source.name()))
            .set("kind", Expression.constant(source.rowForm()))
            .set("trust", Expression.constant(source.trust()))
            .set("line", staged -> io.clientele.data.Sql.of("line"))
            .require("key", key)
            .once(key)
            .set("updated_at", changed)
            .mayFail(changed)
            .newest(changed);
    if (person) {
      Optional<Cell> birth = mapping.cell("birth_date", DATE);
      plan.set("birth_date", birth).mayFail(birth);
      texts(plan, mapping, List.of("given", "middle", "family", "full_name", "sex"));
    } else {
      plan.set("full_name", mapping.text("name").or(() -> mapping.text("full_name")));
    }
    texts(
        plan, mapping, List.of("street", "house_number", "postcode", "city", "region", "country"));
    contacts(plan, mapping);
    return plan;
  }

  private static void texts(Plan plan, Mapping mapping, List<String> names) {
    names.forEach(name -> plan.set(name, mapping.text(name)));
  }

  private static void contacts(Plan plan, Mapping mapping) {
    List<Cell> emails = mapping.list("emails");
    List<Cell> phones = mapping.list("phones");
    List<Expression> confirmed = new ArrayList<>();
    emails.forEach(cell -> confirmed(cell, Expression.raw(cell)).ifPresent(confirmed::add));
    phones.forEach(cell -> confirmed(cell, Phones.number(cell)).ifPresent(confirmed::add));
    plan.set("emails", Expression.list(emails.stream().map(Expression::raw).toList()))
        .set("phones", Expression.list(phones.stream().map(Phones::number).toList()))
        .set("verified", Expression.list(confirmed))
        .set("identifiers", named(plan, mapping.named("identifiers")))
        .set("attributes", named(plan, mapping.named("attributes")));
    emails.forEach(plan::uses);
    phones.forEach(plan::uses);
  }

  private static Optional<Expression> confirmed(Cell cell, Expression value) {
    return cell.verified().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Expression.call(
                "confirmed",
                value,
                staged -> io.clientele.data.Sql.of(staged.name(cell.verified()))));
  }

  /** A map of typed values as text. */
  static Expression named(Plan plan, Map<String, Cell> cells) {
    Map<String, Expression> entries = new LinkedHashMap<>();
    cells.forEach(
        (name, cell) -> {
          plan.uses(cell).mayFail(Optional.of(cell));
          entries.put(
              name,
              cell.form() == TEXT || cell.form() == Cell.Form.NUMBER
                  ? Expression.call("readable", Expression.raw(cell), Expression.of(cell))
                  : Expression.call("as_text", Expression.of(cell)));
        });
    return Expression.map(entries);
  }

  static Plan consent(SourceDeclaration source, Mapping mapping) {
    Optional<Cell> from = mapping.cell("at", TIME);
    Optional<Cell> to = mapping.cell("until", TIME);
    Optional<Cell> customer = mapping.required("customer", TEXT);
    return new Plan("consent")
        .set("source", Expression.constant(source.name()))
        .require("customer_key", customer)
        .set("customer_source", whose(customer))
        .require("purpose", mapping.required("purpose", TEXT))
        .require("state", mapping.required("state", TEXT))
        .set("given_by", mapping.text("given_by"))
        .set("from_at", from)
        .mustRead(from)
        .set("to_at", to)
        .mustRead(to)
        .set("proof", mapping.text("proof"))
        .newest(from);
  }

  static Plan relation(SourceDeclaration source, Mapping mapping) {
    Optional<Cell> at = mapping.cell("at", TIME);
    Optional<Cell> from = mapping.required("from", TEXT);
    Optional<Cell> to = mapping.required("to", TEXT);
    return new Plan("relation")
        .set("source", Expression.constant(source.name()))
        .require("from_key", from)
        .set("from_source", whose(from))
        .require("to_key", to)
        .set("to_source", whose(to))
        .require("type", mapping.required("type", TEXT))
        .set("evidence", mapping.text("evidence"))
        .set("at", at)
        .mustRead(at)
        .newest(at);
  }

  static Plan enrolment(SourceDeclaration source, Mapping mapping) {
    Optional<Cell> person = mapping.required("person", TEXT);
    return lasting(new Plan("enrolment"), mapping)
        .set("source", Expression.constant(source.name()))
        .require("customer_key", person)
        .set("customer_source", whose(person))
        .require("level", mapping.required("level", TEXT));
  }

  static Plan choice(SourceDeclaration source, Mapping mapping) {
    Optional<Cell> guardian = mapping.required("guardian", TEXT);
    Optional<Cell> child = mapping.required("child", TEXT);
    return lasting(new Plan("choice"), mapping)
        .set("source", Expression.constant(source.name()))
        .require("guardian_key", guardian)
        .set("guardian_source", whose(guardian))
        .require("child_key", child)
        .set("child_source", whose(child))
        .require("group_id", mapping.required("group", TEXT));
  }

  /** From one time to another, each of which may be missing. */
  private static Plan lasting(Plan plan, Mapping mapping) {
    Optional<Cell> from = mapping.cell("from", TIME);
    Optional<Cell> to = mapping.cell("to", TIME);
    return plan.set("from_at", from).mustRead(from).set("to_at", to).mustRead(to).newest(from);
  }

  static Plan cost(SourceDeclaration source, Mapping mapping) {
    return new Plan("cost")
        .set("source", Expression.constant(source.name()))
        .require("what", mapping.required("what", TEXT))
        .set("per", mapping.text("per"))
        .require("amount", mapping.required("amount", Cell.Form.NUMBER))
        .require("period", mapping.required("period", TEXT))
        .set("currency", mapping.text("currency"));
  }

  /** What a sensor saw: whoever wrote the feed is not believed in anything but numbers. */
  static Plan observation(SourceDeclaration source, Mapping mapping) {
    Optional<Cell> at = mapping.required("at", TIME);
    Optional<Cell> value = mapping.cell("value", NUMBER);
    return new Plan("sensed")
        .set("source", Expression.constant(source.name()))
        .require("sensor_id", mapping.required("sensor", TEXT))
        .require("at", at)
        .set("value", value)
        .mustRead(value)
        .set("segment", mapping.text("segment"))
        .set("region", mapping.text("region"))
        .set("text", mapping.text("text"))
        .newest(at);
  }

  /** The source whose key a cell holds; none when the key is itself the party. */
  static Expression whose(Optional<Cell> cell) {
    return cell.filter(found -> !found.in().isEmpty())
        .map(found -> Expression.constant(found.in()))
        .orElse(Expression.NOTHING);
  }
}
