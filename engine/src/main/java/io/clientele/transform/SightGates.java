package io.clientele.transform;

import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The gates of element {@code customer-to-business}, from the segments' lines of sight. */
final class SightGates {
  private final Model model;
  private final List<LineOfSight> lines;

  SightGates(Model model) {
    this.model = model;
    this.lines = model.linesOfSight();
  }

  Evidence evidence() {
    if (lines.isEmpty()) {
      return Evidence.NONE;
    }
    double hops = hopsWithIndicator();
    Gate three = complete(3, 0.60, "60 % of segments in sight, indicators at half of the hops");
    if (three.state() == Gate.State.HOLDS && hops < 0.5) {
      String gap = String.format(Locale.ROOT, "only %.0f %% of hops have an indicator", 100 * hops);
      three = Gate.of(3, three.name(), false, gap, withoutIndicator());
    }
    return new Evidence(
        List.of(
            complete(2, 0.25, "a quarter of segments with a complete line of sight"),
            three,
            Gate.notMeasurable(
                4,
                "85 % in sight, 70 % of indicators from data, one tested link to value",
                "no link from experience to value was tested"),
            Gate.notMeasurable(
                5,
                "every segment in sight, forecasts within 20 % for two periods",
                "forecasts of two periods are missing")));
  }

  private Gate complete(int level, double share, String name) {
    List<LineOfSight> broken = lines.stream().filter(line -> !line.complete()).toList();
    int needed = (int) Math.ceil(share * lines.size()) - (lines.size() - broken.size());
    List<String> ids = broken.stream().map(line -> line.segment().id()).sorted().toList();
    return Gate.of(level, name, needed <= 0, gap(needed, broken), ids);
  }

  /** Says where most lines break, since mending that one hop brings most. */
  private static String gap(int needed, List<LineOfSight> broken) {
    Map<String, Long> missing =
        broken.stream()
            .flatMap(line -> line.firstMissing().stream())
            .collect(
                Collectors.groupingBy(LineOfSight.Hop::name, TreeMap::new, Collectors.counting()));
    String worst =
        missing.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    long most = missing.getOrDefault(worst, 0L);
    return "%d more %s a complete line of sight; %d %s before %s"
        .formatted(
            needed,
            needed == 1 ? "segment needs" : "segments need",
            most,
            most == 1 ? "ends" : "end",
            worst);
  }

  private double hopsWithIndicator() {
    Set<String> subjects = subjects();
    long with = 0;
    long all = 0;
    for (LineOfSight line : lines) {
      all += line.hops().size();
      with += line.hops().stream().filter(hop -> measured(hop, subjects)).count();
    }
    return all == 0 ? 0 : (double) with / all;
  }

  private List<String> withoutIndicator() {
    Set<String> subjects = subjects();
    return lines.stream()
        .flatMap(line -> line.hops().stream())
        .filter(hop -> !measured(hop, subjects))
        .flatMap(hop -> hop.elements().stream().map(Element::id))
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> subjects() {
    Set<String> subjects = new HashSet<>();
    model.indicators().forEach(indicator -> subjects.add(indicator.subjectId()));
    model.edges().stream()
        .filter(edge -> edge.relation().equals("measured-by"))
        .forEach(edge -> subjects.add(edge.source().id()));
    return subjects;
  }

  private static boolean measured(LineOfSight.Hop hop, Set<String> subjects) {
    return hop.elements().stream()
        .anyMatch(element -> element.kind().equals("indicator") || subjects.contains(element.id()));
  }
}
