package io.clientele.check.route;

import io.clientele.model.Element;
import io.clientele.rule.Expression;
import java.util.List;
import java.util.Optional;

/**
 * One row of the table that says which route a customer type, an offer and a region call for.
 *
 * @param priority the lowest number decides
 * @param when the condition as people read it
 * @param then kinds of route or ids of routes; the first that there is serves
 * @param declared the element that says so; absent in the default table
 */
public record RouteRule(
    int priority,
    String when,
    Expression condition,
    List<String> then,
    Optional<Element> declared) {
  public RouteRule {
    then = List.copyOf(then);
  }

  /** The outcome as people read it. */
  public String outcome() {
    return String.join(" or ", then);
  }
}
