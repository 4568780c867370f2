package io.clientele.view.pages;

import io.clientele.check.result.MeasureResult;
import io.clientele.view.Estimate;
import io.clientele.view.Report;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The measures of one subject by the component of the experience to which they belong.
 *
 * @param rows each measure with its figure and the hash of its definition
 */
public record Components(String name, List<Row> rows) {
  /**
   * One measure.
   *
   * @param needs what the data would have to hold for it; empty where it was measured
   */
  public record Row(
      String measure, String title, Estimate estimate, String needs, String definition) {}

  private static final List<String> ORDER =
      List.of("empathy", "quality", "personalisation", "channels", "metrics", "strength");

  /**
   * The components in their order, those that are no part of an experience last. Of an experience
   * also the measures for which the data hold nothing.
   */
  static List<Components> of(Report report, String subject) {
    SortedMap<String, List<Row>> found =
        new TreeMap<>(
            Comparator.<String>comparingInt(Components::place)
                .thenComparing(Comparator.naturalOrder()));
    report.results().measures().stream()
        .filter(m -> isShown(report, m, subject))
        .forEach(
            m ->
                found
                    .computeIfAbsent(m.component(), name -> new ArrayList<>())
                    .add(row(report, m, subject)));
    return found.entrySet().stream()
        .map(rows -> new Components(Words.title(rows.getKey()), rows.getValue()))
        .toList();
  }

  /** The same, with nothing but what was measured. */
  static List<Components> measured(Report report, String subject) {
    return of(report, subject).stream()
        .map(
            component ->
                new Components(
                    component.name,
                    component.rows.stream().filter(row -> row.estimate.present()).toList()))
        .filter(component -> !component.rows.isEmpty())
        .toList();
  }

  private static boolean isShown(Report report, MeasureResult measure, String subject) {
    return report.estimate(Report.Key.of(measure.id(), subject)).present()
        || (!measure.needs().isEmpty() && ORDER.contains(measure.component()));
  }

  private static int place(String component) {
    int at = ORDER.indexOf(component);
    return at < 0 ? ORDER.size() : at;
  }

  private static Row row(Report report, MeasureResult measure, String subject) {
    return new Row(
        measure.id(),
        measure.title(),
        report.estimate(Report.Key.of(measure.id(), subject)),
        measure.needs().isEmpty() ? "" : "needs " + measure.needs(),
        measure.definition());
  }
}
