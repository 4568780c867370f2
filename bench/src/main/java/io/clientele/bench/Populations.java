package io.clientele.bench;

import io.clientele.generate.Generator;
import io.clientele.generate.Part;
import io.clientele.generate.Recipe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Populations of different seeds side by side in one workspace, so that measuring them costs little
 * more than measuring one: each has a source and a journey of its own, and whatever it names,
 * cases, customers and branches, begins with its mark.
 */
final class Populations {
  private static final String SETTINGS =
      """
      name: recovery
      sources:
        csat:
          file: data/survey-csat.csv
          events: {id: id, customer: customer_no, case: case_id, activity: {value: answer},
            at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [1, 5]}}
        recommendation:
          file: data/survey-recommendation.csv
          events: {id: id, customer: customer_no, case: case_id, activity: {value: answer},
            at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [0, 10]}}
      """;
  private static final String SOURCE =
      """
        onboarding-${mark}:
          file: data/onboarding-${mark}.csv
          events: {id: event_id, customer: customer_no, case: case_id, activity: activity, at: at,
            channel: channel, direction: direction, initiator: initiator, outcome: outcome,
            resource: advisor, org_unit: branch}
      """;

  /** The columns that name something. */
  private static final Set<String> NAMING =
      Set.of("event_id", "id", "case_id", "customer_no", "branch");

  private static final String ONBOARDING = "data/onboarding.csv.gz";
  private static final String SURVEYS = "data/survey-";

  private final String journey;
  private final SortedMap<String, StringBuilder> files = new TreeMap<>();
  private final List<Population> populations = new ArrayList<>();

  /** One of them, with the rates that chance was given. */
  record Population(String mark, JsonNode truth) {
    String journeyId() {
      return "JOURNEY-" + mark;
    }

    String unit(String branch) {
      return mark + branch;
    }

    boolean has(String unit) {
      return unit.startsWith(mark);
    }
  }

  private Populations(String journey) {
    this.journey = journey;
    file("clientele.yaml").append(SETTINGS);
  }

  /** Writes a workspace of them into a folder that has none, or an older one of as many. */
  static List<Population> write(Path folder, String journey, List<Recipe> recipes)
      throws IOException {
    Populations all = new Populations(journey);
    for (int n = 0; n < recipes.size(); n++) {
      all.add(recipes.get(n), "p" + (100 + n) + "-");
    }
    Files.createDirectories(folder.resolve("data"));
    for (Map.Entry<String, StringBuilder> file : all.files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return all.populations;
  }

  private StringBuilder file(String path) {
    return files.computeIfAbsent(path, absent -> new StringBuilder());
  }

  private void add(Recipe recipe, String mark) throws IOException {
    SortedMap<String, byte[]> made =
        Generator.generate(recipe.only(Set.of(Part.ONBOARDING, Part.SURVEYS)));
    for (String metric : List.of("csat", "recommendation")) {
      String path = SURVEYS + metric + ".csv";
      mark(file(path), new String(file(made, path), StandardCharsets.UTF_8), mark);
    }
    mark(file("data/onboarding-" + mark + ".csv"), unpacked(file(made, ONBOARDING)), mark);
    file("clientele.yaml").append(SOURCE.replace("${mark}", mark));
    file(mark + ".journey.yaml")
        .append(
            journey
                .replace("JOURNEY-001", "JOURNEY-" + mark)
                .replace("[onboarding]", "[onboarding-" + mark + "]"));
    JsonNode truth = JsonMapper.shared().readTree(file(made, "data/truth/journeys.json"));
    populations.add(new Population(mark, truth));
  }

  private static byte[] file(Map<String, byte[]> made, String path) {
    return Objects.requireNonNull(made.get(path), path);
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Appends the rows of a table; only the last of its columns may hold commas. */
  private static void mark(StringBuilder file, String table, String mark) {
    List<String> lines = table.lines().toList();
    String[] columns = lines.get(0).split(",", -1);
    if (file.isEmpty()) {
      file.append(lines.get(0)).append('\n');
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", columns.length);
      for (int n = 0; n < cells.length; n++) {
        boolean names = NAMING.contains(columns[n]) && !cells[n].isEmpty();
        file.append(n == 0 ? "" : ",").append(names ? mark : "").append(cells[n]);
      }
      file.append('\n');
    }
  }
}
