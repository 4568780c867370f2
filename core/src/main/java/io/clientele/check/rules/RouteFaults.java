package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.route.Cell;
import io.clientele.check.route.Market;
import io.clientele.check.route.Route;
import io.clientele.check.route.RouteRule;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is wrong with the declared routes, whatever was measured. */
final class RouteFaults {
  private static final Set<String> KINDS =
      Set.of("direct", "alliance", "partner", "distribution", "retail");

  private final Check check;
  private final Model model;
  private final Market market;

  RouteFaults(Check check, Model model, Market market) {
    this.check = check;
    this.model = model;
    this.market = market;
  }

  /** What is alike about cells that fail; empty for a sound one. */
  String group(Cell cell) {
    String type = cell.type().id() + "\t";
    if (cell.contradicts()) {
      return type + "contradiction" + cell.rules();
    }
    if (cell.isHole()) {
      return isAsked(cell) ? type + "hole" + cell.wanted() : "";
    }
    if (cell.routes().size() > 1) {
      return isKnown(cell.routes()) ? type + "several" + ids(cell.routes()) : "";
    }
    return cell.conflicts().isEmpty() || !isKnown(cell.selling())
        ? ""
        : type + "conflict" + ids(cell.selling());
  }

  /** Without a route for the type there is nothing to hold a table against: others say so. */
  private boolean isAsked(Cell cell) {
    Element type = cell.type().element();
    boolean isServed = market.routes().stream().anyMatch(route -> route.types().contains(type));
    boolean isNamed = !cell.type().size().isEmpty() || cell.type().isPublic();
    return market.table().isDefault()
        ? isServed && (isNamed || !cell.rules().isEmpty())
        : !market.routes().isEmpty() || !cell.rules().isEmpty();
  }

  private static boolean isKnown(List<Route> routes) {
    return routes.stream().noneMatch(route -> route.kind().isEmpty());
  }

  private static String ids(List<Route> routes) {
    return String.join("\t", routes.stream().map(Route::id).toList());
  }

  /** One finding for cells that fail alike. */
  Stream<Finding> said(List<Cell> cells) {
    Cell first = cells.get(0);
    if (first.contradicts()) {
      return Stream.of(contradiction(first, cells));
    }
    if (first.isHole()) {
      return Stream.of(hole(first, cells));
    }
    return Stream.of(first.routes().size() == 1 ? conflict(first, cells) : several(first, cells));
  }

  private Finding conflict(Cell first, List<Cell> cells) {
    String message = subject(first, cells) + " has rival routes: " + titles(first.selling());
    return check
        .at(Words.place(model, first.type().element()), message)
        .help("let the others leave it out, or name them in `besides` of the first");
  }

  private Finding several(Cell first, List<Cell> cells) {
    String message = subject(first, cells) + " has several primary routes: ";
    return check
        .at(Words.place(model, first.type().element()), message + titles(first.routes()))
        .help("let all but one leave it out, or tell them apart by a route rule");
  }

  private Finding contradiction(Cell first, List<Cell> cells) {
    RouteRule rule = first.rules().get(first.rules().size() - 1);
    String message =
        "rules of the same priority lead %s to %s and to %s"
            .formatted(
                subject(first, cells),
                Words.name(first.rules().get(0).outcome()),
                Words.name(rule.outcome()));
    Element declared = rule.declared().orElseGet(() -> first.type().element());
    return check
        .at(declared.at("/priority"), message)
        .help("give the one that is to decide a lower `priority`");
  }

  private Finding hole(Cell first, List<Cell> cells) {
    String subject = subject(first, cells);
    Element type = first.type().element();
    if (first.rules().isEmpty()) {
      return check
          .at(Words.place(model, type), "no route rule fits " + subject)
          .help("add a rule with a `when` that fits it, or a last one that fits all");
    }
    List<String> kinds = first.selling().stream().map(Route::kind).distinct().sorted().toList();
    String reached =
        kinds.isEmpty()
            ? " is reached by nobody"
            : " is reached by " + Words.names(kinds) + " only";
    String who = first.type().isPublic() ? "public" : first.type().size();
    String message =
        "%s%s: %s calls for a %s route"
            .formatted(
                subject,
                reached,
                who.isEmpty() ? "it" : "`" + who + "`",
                Words.sentence(first.wanted()));
    return check.at(Words.place(model, type), message).help(help(first));
  }

  private static String help(Cell cell) {
    String kind = cell.rules().get(0).then().get(0).toLowerCase(Locale.ROOT);
    return KINDS.contains(kind)
        ? "declare a route to market with `routeKind: " + kind + "` for it"
        : "declare the route " + Words.name(kind) + " for it";
  }

  /** "customer type `Workshop` with offer `Line` in region `North` and 2 other combinations". */
  private static String subject(Cell first, List<Cell> cells) {
    String offer = first.offer().map(one -> " with " + Words.element(one.element())).orElse("");
    String region = first.region().map(one -> " in " + Words.element(one)).orElse("");
    return Words.element(first.type().element()) + offer + region + more(cells);
  }

  private static String more(List<Cell> cells) {
    int others = cells.size() - 1;
    return others == 0
        ? ""
        : " and " + others + (others == 1 ? " other combination" : " other combinations");
  }

  private static String titles(List<Route> routes) {
    return Words.names(routes.stream().map(Route::title).toList());
  }

  /** Rules that lead to nothing that is declared or known. */
  Stream<Finding> ofRules() {
    return market.table().rules().stream()
        .filter(rule -> rule.declared().isPresent())
        .flatMap(
            rule ->
                rule.then().stream()
                    .filter(then -> !isKnown(then))
                    .map(then -> nowhere(rule.declared().orElseThrow(), then)));
  }

  private boolean isKnown(String then) {
    return KINDS.contains(then.toLowerCase(Locale.ROOT).strip())
        || market.routes().stream()
            .anyMatch(
                route -> route.id().equalsIgnoreCase(then) || route.title().equalsIgnoreCase(then));
  }

  private Finding nowhere(Element rule, String then) {
    return check
        .at(rule.at("/then"), Words.element(rule) + " leads to " + Words.name(then) + ", no route")
        .help("name a route, or `direct`, `alliance`, `partner`, `distribution` or `retail`");
  }

  /** Discounts that stand against nothing. */
  Stream<Finding> ofDiscounts() {
    return market.routes().stream()
        .map(Route::element)
        .filter(route -> discounts(route).anyMatch(RouteFaults::isFree))
        .map(
            route ->
                check
                    .at(
                        route.at("/discountRule"),
                        Words.element(route) + " grants a discount for no support duty")
                    .help("add `supportDuties`: what is done for the customer in return"));
  }

  private static Stream<JsonNode> discounts(Element route) {
    JsonNode rule = route.value().path("discountRule");
    return rule.isArray() ? rule.valueStream() : Stream.of(rule);
  }

  private static boolean isFree(JsonNode discount) {
    JsonNode duties = discount.path("supportDuties");
    boolean isNamed = duties.isArray() ? !duties.isEmpty() : !duties.asString("").isBlank();
    return discount.isObject() && discount.has("discount") && !isNamed;
  }
}
