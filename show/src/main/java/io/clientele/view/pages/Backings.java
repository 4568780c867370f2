package io.clientele.view.pages;

import io.clientele.model.Backing;
import io.clientele.model.Backing.Narrative;
import io.clientele.model.Backing.Sponsor;
import io.clientele.model.Backing.Training;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people bring forward for their ratings: literacy, sponsorship and narrative.
 *
 * @param trained how many of how many people, in words; empty where nobody says
 */
public record Backings(Table sponsors, Table training, String trained, List<Told> narratives) {
  /**
   * How one segment is told.
   *
   * @param cites what of its line of sight the text names
   */
  public record Told(String segmentId, String title, String text, String cites) {}

  public Backings {
    narratives = List.copyOf(narratives);
  }

  static Backings of(Report report) {
    Backing backing = Backing.of(report.model());
    return new Backings(
        sponsors(report, backing.sponsors()),
        training(report, backing.training()),
        trained(backing.training()),
        narratives(report, backing.narratives()));
  }

  public boolean isEmpty() {
    return sponsors.rows().isEmpty() && training.rows().isEmpty() && narratives.isEmpty();
  }

  /** How a segment is told, as the latest assessment has it. */
  static String told(Report report, String segmentId) {
    return Backing.of(report.model()).narratives().stream()
        .filter(one -> one.segmentId().equalsIgnoreCase(segmentId))
        .map(Narrative::text)
        .findFirst()
        .orElse("");
  }

  private static Table sponsors(Report report, List<Sponsor> sponsors) {
    Optional<LocalDate> asOf = report.results().asOf();
    return new Table(
        List.of(
            Table.text("Sponsor"),
            Table.text("Unit"),
            Table.text("Last deed"),
            Table.text("Day"),
            Table.text("Stands")),
        sponsors.stream()
            .map(
                one ->
                    List.of(
                        Table.cell(one.name()),
                        unit(report, one.unit()),
                        said(one.deed()),
                        said(one.lastActive().map(LocalDate::toString).orElse("")),
                        said(asOf.map(day -> one.isActive(day) ? "active" : "idle").orElse(""))))
            .toList());
  }

  private static Table training(Report report, List<Training> training) {
    return new Table(
        List.of(
            Table.text("Unit"),
            Table.text("Trained in"),
            Table.number("People"),
            Table.number("Trained"),
            Table.number("Share")),
        training.stream()
            .map(
                one ->
                    List.of(
                        unit(report, one.unit()),
                        said(one.subject()),
                        Table.cell(Numbers.count(one.people()), (long) one.people()),
                        Table.cell(Numbers.count(one.trained()), (long) one.trained()),
                        Table.cell(Numbers.percent(one.share()), one.share())))
            .toList());
  }

  private static String trained(List<Training> training) {
    int people = training.stream().mapToInt(Training::people).sum();
    int trained = training.stream().mapToInt(Training::trained).sum();
    return people == 0
        ? ""
        : "%s of %s people are trained, %s"
            .formatted(
                Numbers.count(trained),
                Numbers.count(people),
                Numbers.percent((double) trained / people));
  }

  private static List<Told> narratives(Report report, List<Narrative> narratives) {
    Map<String, LineOfSight> lines = new HashMap<>();
    report.model().linesOfSight().forEach(it -> lines.put(it.segment().element().key(), it));
    return narratives.stream()
        .map(
            one ->
                new Told(
                    one.segmentId(),
                    report.title(one.segmentId()),
                    one.text(),
                    Optional.ofNullable(lines.get(Element.keyOf(one.segmentId())))
                        .map(line -> cites(one, line))
                        .orElse("has no line of sight")))
        .toList();
  }

  private static String cites(Narrative narrative, LineOfSight line) {
    List<String> passed = narrative.passedOver(line);
    if (!passed.isEmpty()) {
      return "passes over "
          + passed.stream().map(hop -> hop.replace('-', ' ')).collect(Collectors.joining(", "));
    }
    return line.firstMissing()
        .map(hop -> "names all there is; the line breaks at " + hop.name().replace('-', ' '))
        .orElse("names every hop");
  }

  private static Table.Cell unit(Report report, String unit) {
    return report
        .named("organisation-unit", unit)
        .map(element -> Table.cell(element.title(), element.id()))
        .orElseGet(() -> said(unit));
  }

  private static Table.Cell said(String text) {
    return Table.cell(text.isEmpty() ? Numbers.ABSENT : text);
  }
}
