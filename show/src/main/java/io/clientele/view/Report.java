package io.clientele.view;

import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Optional;

/** Everything one run has to show, with the questions that many pages ask of it. */
public record Report(Model model, Results results, List<Finding> findings) {
  public Report {
    findings = List.copyOf(findings);
  }

  /**
   * Which reading: a measure for a subject. An empty dimension means all.
   *
   * @param subject segment, journey or stage id; empty for everything
   */
  public record Key(String measure, String subject, String channel, String orgUnit) {
    public static Key of(String measure, String subject) {
      return new Key(measure, subject, "", "");
    }
  }

  /** The reading over all periods, or {@link Estimate#NONE}. */
  public Estimate estimate(Key key) {
    return readings(key.measure()).stream()
        .filter(reading -> whole(reading) && matches(reading, key))
        .findFirst()
        .map(this::estimate)
        .orElse(Estimate.NONE);
  }

  /** A reading with its unit as people read it: money in the workspace's currency. */
  public Estimate estimate(Reading reading) {
    Estimate estimate = Estimate.of(reading);
    String currency = model.settings().currency();
    return reading.unit().equals("currency") && !currency.isEmpty()
        ? new Estimate(estimate.value(), estimate.low(), estimate.high(), estimate.n(), currency)
        : estimate;
  }

  public List<Reading> readings(String measure) {
    return results.readings().stream().filter(r -> r.measure().equals(measure)).toList();
  }

  /** The finest subject of a reading: its stage, else its journey, else its segment. */
  public static String subject(Reading reading) {
    if (!reading.stageId().isEmpty()) {
      boolean full = reading.stageId().contains("/") || reading.journeyId().isEmpty();
      return full ? reading.stageId() : reading.journeyId() + "/" + reading.stageId();
    }
    return reading.journeyId().isEmpty() ? reading.segmentId() : reading.journeyId();
  }

  /** Whether a reading covers all periods. */
  public static boolean whole(Reading reading) {
    return reading.period().isEmpty() || reading.period().equals("all");
  }

  private static boolean matches(Reading reading, Key key) {
    boolean ofSegment = reading.segmentId().equalsIgnoreCase(key.subject());
    return subject(reading).equalsIgnoreCase(key.subject())
        && (reading.segmentId().isEmpty() || ofSegment)
        && reading.channel().equals(key.channel())
        && reading.orgUnit().equals(key.orgUnit());
  }

  /** The title of an element, or the id as written where there is no such element. */
  public String title(String id) {
    return model.element(id).map(Element::title).orElse(id);
  }

  /** Findings whose place lies inside an element's declaration. */
  public List<Finding> about(Element element) {
    var span = element.span();
    return findings.stream()
        .filter(finding -> finding.span().file().equals(span.file()))
        .filter(finding -> element.pointer().isEmpty() || inside(finding, element))
        .toList();
  }

  private static boolean inside(Finding finding, Element element) {
    int line = finding.span().line();
    return line >= element.span().line() && line <= element.span().endLine();
  }

  /** The day of measuring as text, or empty. */
  public String asOf() {
    return results.asOf().map(Object::toString).orElse("");
  }

  /** Whether anything was loaded at all. */
  public boolean measured() {
    return results.asOf().isPresent() || results.volume().records() + results.volume().events() > 0;
  }

  /** The sentence for something that only data can tell. */
  public String whyNot() {
    return measured()
        ? "Nothing in the data speaks of this yet."
        : "Not measured: no data was loaded in this run.";
  }

  /** The element with that id or title, of a kind. */
  public Optional<Element> named(String kind, String text) {
    return model.ofKind(kind).stream()
        .filter(e -> e.id().equalsIgnoreCase(text) || e.title().equalsIgnoreCase(text))
        .findFirst();
  }
}
