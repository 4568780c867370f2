package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import io.clientele.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Offers what many cases do, and no touchpoint declares, as optional stages of the journey's file,
 * and segments that data show as files of their own. Only a YAML file with one stage below the
 * other can take stages; a person decides.
 */
public final class Proposals {
  private final Engine engine;

  private Proposals(Engine engine) {
    this.engine = engine;
  }

  /** One activity and where it belongs. */
  private record Path(String activity, String beforeStage, long cases, double share) {}

  /** Every journey file that would be another, as it would be. */
  public static Map<SourceFile, String> of(Engine engine, Model model) {
    Proposals proposals = new Proposals(engine);
    Map<SourceFile, String> changed = new LinkedHashMap<>();
    for (Journey journey : model.journeys()) {
      SourceFile file = journey.element().tree().file();
      String before = changed.getOrDefault(file, file.text());
      String after = proposals.with(journey, file, before);
      if (!after.equals(before)) {
        changed.put(file, after);
      }
    }
    return changed;
  }

  /** The text of each proposed segment, by the path of a file that does not exist yet. */
  public static SortedMap<String, String> segments(Engine engine, Model model) {
    return new SegmentDrafts(engine, model).files();
  }

  private String with(Journey journey, SourceFile file, String text) {
    boolean yaml = file.path().matches("(?i).*\\.ya?ml") && text.equals(file.text());
    if (!yaml) {
      return text;
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (Path path : paths(journey.id())) {
      place(journey, path).ifPresent(line -> insert(lines, line, path));
    }
    return String.join("\n", lines);
  }

  private List<Path> paths(String journeyId) {
    return engine.rows(
        Sql.of(
            "select activity, before_stage, cases, share from undeclared_path where journey_id = ?"
                + " and before_stage is not null order by cases, activity desc",
            journeyId),
        row -> new Path(row.text(1), row.text(2), row.integer(3), row.number(4)));
  }

  /** The text of the line on which the stage begins that is to come afterwards. */
  private static Optional<String> place(Journey journey, Path path) {
    Element element = journey.element();
    return journey.stages().stream()
        .filter(stage -> stage.id().equals(path.beforeStage))
        .findFirst()
        .map(Journey.Stage::span)
        .map(Span::line)
        .map(line -> element.tree().file().text().split("\n", -1)[line - 1])
        .filter(line -> line.matches("\\s*- .*"));
  }

  private static void insert(List<String> lines, String line, Path path) {
    String indent = line.substring(0, line.indexOf('-'));
    String id = path.activity.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
    String name = quoted(path.activity);
    String condition = "activity = '" + path.activity.replace("'", "''") + "'";
    List<String> stage =
        List.of(
            indent
                + String.format(
                    Locale.ROOT, "# in %,d cases, %.1f %%", path.cases, 100 * path.share),
            indent + "- stageID: " + quoted(id),
            indent + "  stageName: " + name,
            indent + "  optional: true",
            indent + "  repeatable: true",
            indent + "  match:",
            indent + "    - {touchpoint: " + name + ", when: " + quoted(condition) + "}");
    int at = lines.indexOf(line);
    lines.addAll(at, stage);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
