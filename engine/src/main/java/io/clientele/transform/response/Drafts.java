package io.clientele.transform.response;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Trigger;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what rules raised as files for people to review: the trigger with what was measured, and a
 * rationale to be completed. Nothing that a feed says stands in them but numbers.
 */
public final class Drafts {
  private static final String FOLDER = "responses/";

  private final Model model;
  private final ResponseResult results;

  private Drafts(Model model, ResponseResult results) {
    this.model = model;
    this.results = results;
  }

  /** The text of a file for each trigger that no file declares, by its path. */
  public static SortedMap<String, String> of(Model model, ResponseResult results) {
    Drafts drafts = new Drafts(model, results);
    SortedMap<String, String> files = new TreeMap<>();
    results.triggers().stream()
        .filter(trigger -> trigger.state().equals("new"))
        .forEach(trigger -> files.put(path(trigger), drafts.text(trigger)));
    return files;
  }

  private static String path(Trigger trigger) {
    return FOLDER + trigger.id().toLowerCase(Locale.ROOT) + ".yaml";
  }

  private String text(Trigger trigger) {
    Optional<Element> rule = model.element(trigger.rule());
    List<String> lines = new ArrayList<>();
    lines.add("# Raised by " + trigger.rule() + ". Complete the rationale and name a response, or");
    lines.add("# turn it down with `status: Rejected`, so that it is not raised again at once.");
    lines.add("- triggerID: " + trigger.id());
    lines.add("  label: " + quoted(trigger.title()));
    lines.add("  description: " + quoted(trigger.said()));
    rule.ifPresent(it -> lines.add("  primaryCategory: " + quoted(category(it))));
    lines.add("  origin: " + (trigger.sensor().isEmpty() ? "Internal" : "External"));
    lines.add("  impactLevel: " + (trigger.impact().isEmpty() ? "Medium" : trigger.impact()));
    lines.add("  status: Draft");
    lines.add("  evidenceStrength: " + trigger.strength());
    trigger.detected().ifPresent(day -> lines.add("  detectionDate: " + day));
    lines.add("  rule: " + quoted(trigger.rule()));
    if (!trigger.sensor().isEmpty()) {
      lines.add("  sensor: " + quoted(trigger.sensor()));
    }
    rule.map(Element::owner)
        .filter(owner -> !owner.isEmpty())
        .ifPresent(owner -> lines.add("  orgUnitTitle: " + quoted(owner)));
    subject(trigger).ifPresent(lines::add);
    SortedSet<String> points = points(trigger, rule);
    if (!points.isEmpty()) {
      lines.add("  measurePoints: [" + String.join(", ", points) + "]");
    }
    lines.addAll(evidence(trigger));
    lines.addAll(rationale(trigger, rule));
    return String.join("\n", lines) + "\n";
  }

  private static String category(Element rule) {
    String own = rule.value().path("primaryCategory").asString("").strip();
    return own.isEmpty() ? "Customer" : own;
  }

  /** A subject that is itself declared as a segment or a stage. */
  private Optional<String> subject(Trigger trigger) {
    Optional<Element> meant = model.element(trigger.subject()).filter(it -> !it.derivedId());
    return meant.flatMap(
        it ->
            switch (it.kind()) {
              case "segment" -> Optional.of("  segments: [" + it.id() + "]");
              case "stage" -> Optional.of("  journeyStageID: " + quoted(it.id()));
              default -> Optional.empty();
            });
  }

  /** Those of the rule; else those that take the same measure of the same subject. */
  private SortedSet<String> points(Trigger trigger, Optional<Element> rule) {
    SortedSet<String> points = new TreeSet<>();
    rule.ifPresent(
        it ->
            model.edgesFrom(it).stream()
                .map(Edge::target)
                .filter(target -> target.kind().equals("measure-point"))
                .forEach(point -> points.add(point.id())));
    if (points.isEmpty()) {
      results.points().stream()
          .filter(point -> point.measure().equals(trigger.measure()))
          .filter(point -> looksAt(point.id(), trigger.subject()))
          .forEach(point -> points.add(point.id()));
    }
    return points;
  }

  private boolean looksAt(String pointId, String subject) {
    return model.element(pointId).stream()
        .flatMap(point -> model.edgesFrom(point).stream())
        .map(Edge::target)
        .anyMatch(it -> it.id().equalsIgnoreCase(subject) || it.title().equalsIgnoreCase(subject));
  }

  private static List<String> evidence(Trigger trigger) {
    List<String> lines = new ArrayList<>();
    lines.add("  evidence:");
    lines.add("    measure: " + quoted(trigger.measure()));
    lines.add("    subject: " + quoted(trigger.subject()));
    lines.add("    unit: " + quoted(trigger.unit()));
    if (!trigger.definition().isEmpty()) {
      lines.add("    definition: " + quoted(trigger.definition()));
    }
    stretch(lines, "baseline", trigger.baseline());
    stretch(lines, "window", trigger.window());
    number(lines, "    deviations: ", trigger.deviations(), "%.2f");
    number(lines, "    pValue: ", trigger.p(), "%.1e");
    return lines;
  }

  private static void stretch(List<String> lines, String name, ResponseResult.Stretch stretch) {
    if (stretch.value().isPresent()) {
      lines.add(
          "    %s: {value: %s, from: %s, to: %s}"
              .formatted(
                  name,
                  String.format(Locale.ROOT, "%.4f", stretch.value().getAsDouble()),
                  stretch.from().map(LocalDate::toString).orElse(""),
                  stretch.to().map(LocalDate::toString).orElse("")));
    }
  }

  private static void number(List<String> lines, String key, OptionalDouble value, String form) {
    value.ifPresent(it -> lines.add(key + String.format(Locale.ROOT, form, it)));
  }

  private static List<String> rationale(Trigger trigger, Optional<Element> rule) {
    String id = "RAT-" + trigger.id().replaceFirst("^TRG-", "");
    List<String> lines = new ArrayList<>();
    lines.add("- rationaleID: " + id);
    lines.add("  rationaleTitle: " + quoted("{Why this is answered, and how}"));
    lines.add("  description: " + quoted("{What is behind it: " + trigger.said() + "}"));
    lines.add("  triggerReference: " + trigger.id());
    lines.add("  rationaleType: Remedial");
    lines.add("  rationaleOrientation: Reactive");
    lines.add("  evidenceBase: Data_Driven");
    rule.map(Element::owner)
        .filter(owner -> !owner.isEmpty())
        .ifPresent(owner -> lines.add("  orgUnitTitle: " + quoted(owner)));
    lines.add("  alternativesConsidered:");
    lines.add("    - alternativeDescription: " + quoted("{Another way to answer it}"));
    lines.add("      reasonForRejection: " + quoted("{Why it is not taken}"));
    return lines;
  }

  /** In double quotes on one line, with nothing that YAML would read. */
  private static String quoted(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
