package io.clientele.transform.gate;

import io.clientele.check.result.IndicatorResult;
import io.clientele.model.Element;
import io.clientele.model.Indicator;
import io.clientele.model.LineOfSight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Can each segment be followed to business value, with figures on the way? */
final class SightGates implements Gated {
  private static final int FEW = 30;

  @Override
  public String element() {
    return "customer-to-business";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, complete(grounds, 2, 0.25)),
        Gate.of(3, complete(grounds, 3, 0.60), hops(grounds)),
        Gate.of(4, complete(grounds, 4, 0.85), figures(grounds), link(grounds)),
        Gate.of(5, complete(grounds, 5, 1), forecast(grounds)));
  }

  private static Condition complete(Grounds grounds, int level, double wanted) {
    Set<String> whole =
        grounds.lines().stream()
            .filter(LineOfSight::complete)
            .map(line -> line.segment().element().key())
            .collect(Collectors.toSet());
    return grounds
        .ask(
            "customer-to-business-" + level + "-sight",
            Ask.percent(wanted) + " of segments have a complete line of sight")
        .share(
            wanted,
            grounds.segments(),
            one -> whole.contains(one.key()),
            Noun.of("segment"),
            "a complete line of sight" + breaks(grounds.lines()));
  }

  /** Says where most lines break, since mending that one hop brings most. */
  private static String breaks(List<LineOfSight> lines) {
    Map<String, Long> missing =
        lines.stream()
            .flatMap(line -> line.firstMissing().stream())
            .collect(
                Collectors.groupingBy(LineOfSight.Hop::name, TreeMap::new, Collectors.counting()));
    return missing.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(
            worst ->
                ": %d %s before the hop `%s`"
                    .formatted(
                        worst.getValue(), worst.getValue() == 1 ? "ends" : "end", worst.getKey()))
        .orElse("");
  }

  /** Hops of all lines; one element with an indicator is enough for a hop. */
  private static Condition hops(Grounds grounds) {
    Set<String> carriers = carriers(grounds);
    List<String> all = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Set<String> objects = new LinkedHashSet<>();
    for (LineOfSight line : grounds.lines()) {
      for (LineOfSight.Hop hop : line.hops()) {
        String id = line.segment().id() + " " + hop.name();
        all.add(id);
        if (hop.elements().stream().noneMatch(one -> carries(one, carriers))) {
          without.add(id);
          hop.elements().stream().map(Element::id).forEach(objects::add);
        }
      }
    }
    return grounds
        .ask("customer-to-business-3-indicators", "50 % of the hops in sight carry an indicator")
        .share(0.5, new Counted(all, without), Noun.of("hop"), "an indicator")
        .of(List.copyOf(objects));
  }

  private static boolean carries(Element element, Set<String> carriers) {
    return element.kind().equals("indicator") || carriers.contains(element.key());
  }

  private static Set<String> carriers(Grounds grounds) {
    Set<String> carriers = new HashSet<>();
    for (Indicator indicator : grounds.model().indicators()) {
      carriers.add(Element.keyOf(indicator.subjectId()));
    }
    grounds.model().edges().stream()
        .filter(edge -> edge.relation().equals("measured-by"))
        .forEach(edge -> carriers.add(edge.source().key()));
    return carriers;
  }

  /** Indicators of which the last run measured a value. */
  private static Condition figures(Grounds grounds) {
    List<IndicatorResult> all = grounds.results().indicators();
    return grounds
        .ask("customer-to-business-4-figures", "70 % of indicators have a value from data")
        .share(
            0.7,
            new Counted(
                all.stream().map(IndicatorResult::subjectId).toList(),
                all.stream()
                    .filter(one -> one.measured().isEmpty())
                    .map(IndicatorResult::subjectId)
                    .toList()),
            Noun.of("indicator"),
            "a binding to a measure that has a reading");
  }

  /**
   * Whether customers who are more content buy more thereafter: the correlation of a customer's
   * mean score with the logarithm of the revenue after the first answer, with Fisher's interval (z
   * = artanh r, standard error 1/√(n-3); R. A. Fisher, Metron 1, 1921).
   */
  private static Condition link(Grounds grounds) {
    record Tested(String metric, long n, double r) {
      double low() {
        return Math.tanh(0.5 * Math.log((1 + r) / (1 - r)) - 1.96 / Math.sqrt(n - 3.0));
      }
    }
    List<Tested> tested =
        grounds
            .rows("links", row -> new Tested(row.text(1), row.integer(2), row.number(3)))
            .stream()
            .filter(one -> one.n() >= FEW && Double.isFinite(one.r()) && Math.abs(one.r()) < 1)
            .toList();
    Ask ask =
        grounds.ask(
            "customer-to-business-4-link",
            "one tested link from experience to value (30 customers, 95 % interval above 0)");
    if (tested.isEmpty()) {
      return ask.unmeasurable("30 customers who answered a survey and whose purchases are known");
    }
    Tested best =
        tested.stream().max(Comparator.comparingDouble(Tested::low)).orElse(tested.get(0));
    String gap =
        String.format(
            Locale.ROOT,
            "%s and later revenue correlate by %.2f at most, from %.2f (n=%,d)",
            best.metric(),
            best.r(),
            best.low(),
            best.n());
    return ask.holds(best.low() > 0, gap, Counted.NONE);
  }

  /** Forecasts of an earlier run whose year is over, beside what came. */
  private static Condition forecast(Grounds grounds) {
    List<Double> errors = Forecasts.errors(grounds);
    long good = errors.stream().filter(error -> error <= 0.2).count();
    return grounds
        .ask("customer-to-business-5-forecast", "revenue came within 20 % of two forecasts")
        .atLeast(
            2,
            errors.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) good),
            "forecasts within 20 %:",
            "run twice, a year apart from now: `revenue-ahead` of then is held against"
                + " `annual-revenue` of now");
  }
}
