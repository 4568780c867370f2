package io.clientele.transform.gate;

import io.clientele.check.result.Reading;
import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Do values name the customer, and does every unit own something of theirs? */
final class CultureGates implements Gated {
  private static final Set<String> OF_CUSTOMERS =
      Set.of("segment", "persona", "journey", "relationship");
  private static final Set<String> ASKED = Set.of("recommendation", "csat", "ces");
  private static final Pattern CUSTOMER = Pattern.compile("(?i)\\b(customers?|clients?)\\b");
  private static final String VALUES = "VAL";

  @Override
  public String element() {
    return "culture";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, values(grounds)),
        Gate.of(3, owning(grounds)),
        Gate.of(4, watched(grounds, 4, 0.5)),
        Gate.of(5, watched(grounds, 5, 0.8), improved(grounds)));
  }

  private static Condition values(Grounds grounds) {
    List<Document> documents =
        grounds.model().documents().stream().filter(it -> it.type().equals(VALUES)).toList();
    boolean named = documents.stream().anyMatch(it -> names(grounds, it));
    List<String> ids = documents.stream().map(Document::id).toList();
    return grounds
        .ask("culture-2-values", "a document of the organisation's values names the customer")
        .holds(
            named,
            documents.isEmpty()
                ? "there is no document of type VAL, which says the values"
                : "the values do not name the customer",
            new Counted(ids, named ? List.of() : ids));
  }

  private static boolean names(Grounds grounds, Document document) {
    return document.sections().stream().anyMatch(it -> CUSTOMER.matcher(it.text()).find())
        || grounds.joins(document.element(), "segment");
  }

  private static Condition owning(Grounds grounds) {
    Set<String> owners = new HashSet<>();
    for (String kind : OF_CUSTOMERS) {
      for (Element element : grounds.ofKind(kind)) {
        owners(grounds, element).forEach(owners::add);
      }
    }
    return grounds
        .ask("culture-3-owning", "60 % of units own a segment, persona, journey or relationship")
        .share(
            0.6,
            grounds.ofKind("organisation-unit"),
            one -> owners.contains(one.key()),
            Noun.of("unit"),
            "a segment, persona, journey or relationship to own");
  }

  private static Stream<String> owners(Grounds grounds, Element element) {
    return grounds.model().edgesFrom(element).stream()
        .filter(edge -> edge.relation().equals("owned-by"))
        .map(Edge::target)
        .map(Element::key);
  }

  /** A unit carries what is asked of its customers, and the indicators of what it owns. */
  private static Condition watched(Grounds grounds, int level, double wanted) {
    Set<String> carrying = new HashSet<>(measured(grounds).keySet());
    for (Indicator indicator : grounds.model().indicators()) {
      owner(grounds, indicator.subjectId())
          .ifPresent(element -> owners(grounds, element).forEach(carrying::add));
    }
    return grounds
        .ask(
            "culture-" + level + "-watched",
            Ask.percent(wanted) + " of units carry an indicator of customers")
        .share(
            wanted,
            grounds.ofKind("organisation-unit"),
            one -> carrying.contains(one.key()),
            Noun.of("unit"),
            "an indicator of customers");
  }

  /** What an indicator belongs to; a stage belongs to its journey. */
  private static Optional<Element> owner(Grounds grounds, String subject) {
    int slash = subject.indexOf('/');
    return grounds.model().element(slash < 0 ? subject : subject.substring(0, slash));
  }

  /** What was asked of the customers of each unit, month by month, by the key of the unit. */
  private static Map<String, Map<String, List<Reading>>> measured(Grounds grounds) {
    Map<String, String> units = new HashMap<>();
    for (Element unit : grounds.ofKind("organisation-unit")) {
      units.put(unit.title().toLowerCase(Locale.ROOT), unit.key());
      units.put(unit.key(), unit.key());
    }
    Map<String, Map<String, List<Reading>>> found = new HashMap<>();
    for (Reading reading : grounds.results().readings()) {
      String unit = units.get(reading.orgUnit().toLowerCase(Locale.ROOT));
      if (unit != null && ASKED.contains(reading.measure())) {
        found
            .computeIfAbsent(unit, absent -> new HashMap<>())
            .merge(reading.measure(), List.of(reading), CultureGates::both);
      }
    }
    return found;
  }

  private static List<Reading> both(List<Reading> a, List<Reading> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  /** Units that did better in the last quarter than in the one before, in what they are asked. */
  private static Condition improved(Grounds grounds) {
    Map<String, Map<String, List<Reading>>> measured = measured(grounds);
    Quarters quarters = new Quarters(grounds.asOf());
    Set<String> known = new HashSet<>();
    Set<String> better = new HashSet<>();
    measured.forEach(
        (unit, measures) ->
            measures.forEach(
                (measure, readings) -> {
                  OptionalDouble last = quarters.last(readings);
                  OptionalDouble before = quarters.before(readings);
                  if (last.isPresent() && before.isPresent()) {
                    known.add(unit);
                    if (last.getAsDouble() > before.getAsDouble()) {
                      better.add(unit);
                    }
                  }
                }));
    Ask ask = grounds.ask("culture-5-improved", "half of the units did better in the last quarter");
    if (known.isEmpty()) {
      return ask.unmeasurable("map `org_unit` of surveys, and measure for six months");
    }
    return ask.share(
        0.5,
        grounds.ofKind("organisation-unit").stream()
            .filter(unit -> known.contains(unit.key()))
            .toList(),
        unit -> better.contains(unit.key()),
        Noun.of("unit"),
        "a better quarter than the one before");
  }
}
