package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Proposed segments as files of their own beside the declared ones, which stay as they are. */
final class SegmentDrafts {
  /** A part of fewer customers is no segment. */
  private static final double FEWEST = 0.05;

  /** What shares so much with a declared segment is that one. */
  private static final double SAME = 0.8;

  private final Engine engine;
  private final Model model;

  SegmentDrafts(Engine engine, Model model) {
    this.engine = engine;
    this.model = model;
  }

  /** The text of each by its path; a segment or a file of that name is never written again. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    engine.each(
        Sql.of(Script.text("segment_drafts.sql"), FEWEST, SAME),
        row -> {
          String id = id(row.text(1), row.text(2));
          if (model.element(id).isEmpty()) {
            files.put(folder() + id.toLowerCase(Locale.ROOT) + ".segment.yaml", text(id, row));
          }
        });
    model.elements().forEach(element -> files.remove(element.tree().file().path()));
    return files;
  }

  private static String id(String method, String name) {
    String words = (method + "-" + name).toUpperCase(Locale.ROOT);
    return "PROPOSED-" + words.replaceAll("[^A-Z0-9]+", "-");
  }

  /** That of the first declared segment. */
  private String folder() {
    return model.segments().stream()
        .map(segment -> segment.element().tree().file().path())
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
        .findFirst()
        .orElse("");
  }

  /** The declared segment that is nearest, or else the first one. */
  private Optional<Segment> model(String nearest) {
    return model.segments().stream()
        .filter(segment -> segment.id().equals(nearest))
        .findFirst()
        .or(() -> model.segments().stream().findFirst());
  }

  private String text(String id, Row row) {
    String method = row.text(1);
    List<String> lines = new ArrayList<>();
    lines.add("# Proposed by `clientele measure --propose`: name it, complete it, or delete it.");
    lines.add("# " + evidence(row));
    lines.add("customerID: " + id);
    lines.add("title: " + quoted(title(method, row.text(2))));
    lines.add("description: " + quoted(description(row)));
    lines.add("customerSegmentType: behavioral");
    Optional<Segment> like = model(row.text(10));
    like.map(Segment::orgUnit)
        .filter(unit -> !unit.isEmpty())
        .ifPresent(unit -> lines.add("orgUnitTitle: " + quoted(unit)));
    lines.add("x-clientele:");
    like.map(segment -> segment.element().value().at("/x-clientele/consent"))
        .filter(JsonNode::isObject)
        .ifPresent(consent -> lines.add("  consent: " + consent));
    lines.add("  membership:");
    lines.add("    entity: person");
    lines.add("    rule: " + quoted(row.text(5)));
    return String.join("\n", lines) + "\n";
  }

  private static String description(Row row) {
    return String.format(
        Locale.ROOT,
        "%,d customers (%.0f %%); in the middle they have %s",
        row.integer(3),
        100 * row.number(4),
        row.isNull(12) ? "what all have" : row.text(12));
  }

  private static String title(String method, String name) {
    return method.equals(Proposing.PURCHASES)
        ? "Buyers: " + name
        : "Alike in their numbers: " + name;
  }

  private static String evidence(Row row) {
    List<String> parts = new ArrayList<>();
    parts.add(
        String.format(
            Locale.ROOT,
            "The rule selects %,d and agrees with the group by %.2f",
            row.integer(6),
            row.number(7)));
    if (!row.isNull(8)) {
      parts.add(
          String.format(
              Locale.ROOT, "silhouette %.2f, stability %.2f", row.number(8), row.number(9)));
    }
    if (!row.isNull(10)) {
      parts.add(
          String.format(Locale.ROOT, "nearest is %s (Jaccard %.2f)", row.text(10), row.number(11)));
    }
    return String.join("; ", parts) + ".";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
