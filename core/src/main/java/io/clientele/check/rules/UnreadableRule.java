package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.CustomerFields;
import io.clientele.check.Facts;
import io.clientele.check.route.RouteTable;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import io.clientele.model.Segment;
import io.clientele.rule.EventFields;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import java.util.stream.Stream;

/**
 * A rule over customers, or the condition of a touchpoint, route or event pattern, that is none
 * over known fields.
 */
final class UnreadableRule implements Check {
  @Override
  public String code() {
    return "CLT901";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Scope customers = CustomerFields.of(model.settings()).scope();
    Stream<Finding> members =
        model.segments().stream()
            .flatMap(one -> facts.remembered(this, one.element(), () -> member(one, customers)));
    Stream<Finding> audiences =
        model.ofKind("message").stream()
            .flatMap(one -> facts.remembered(this, one, () -> field(one, "audience", customers)));
    Stream<Finding> touchpoints =
        model.journeys().stream()
            .flatMap(one -> facts.remembered(this, one.element(), () -> touchpoints(one)));
    Stream<Finding> places =
        Stream.of("customer-type", "region")
            .flatMap(kind -> model.ofKind(kind).stream())
            .flatMap(one -> facts.remembered(this, one, () -> field(one, "rule", customers)));
    Stream<Finding> routes =
        model.ofKind("route-rule").stream()
            .flatMap(
                one -> facts.remembered(this, one, () -> field(one, "when", RouteTable.SCOPE)));
    Stream<Finding> points =
        model.relationships().stream()
            .flatMap(one -> facts.remembered(this, one.element(), () -> points(one)));
    return Stream.of(members, audiences, touchpoints, places, routes, points)
        .flatMap(faults -> faults);
  }

  private static Stream<Finding> field(Element element, String name, Scope scope) {
    return element.value().path(name).isString()
        ? fault(element.value().path(name).asString(""), scope, element.at("/" + name))
        : Stream.empty();
  }

  private static Stream<Finding> member(Segment segment, Scope customers) {
    return segment.membership().stream()
        .flatMap(rule -> fault(rule.rule(), customers, rule.span()));
  }

  private static Stream<Finding> points(Relationship relationship) {
    return relationship.points().stream()
        .filter(point -> !point.pattern().isEmpty())
        .flatMap(point -> fault(point.pattern(), EventFields.SCOPE, point.span()));
  }

  private static Stream<Finding> touchpoints(Journey journey) {
    return journey.stages().stream()
        .flatMap(stage -> stage.matches().stream())
        .flatMap(match -> fault(match.when(), EventFields.SCOPE, match.span()));
  }

  private static Stream<Finding> fault(String rule, Scope scope, Span where) {
    return RuleParser.parse(rule, scope, where) instanceof ParsedRule.Refused refused
        ? Stream.of(said(refused.finding()))
        : Stream.empty();
  }

  /** The parser speaks of the text; a check keeps what it says readable. */
  private static Finding said(Finding fault) {
    return new Finding(
            fault.code(), fault.severity(), fault.span(), Words.sentence(fault.message()))
        .help(fault.help());
  }
}
