package io.clientele.bench;

import io.clientele.check.result.Reading;
import io.clientele.check.result.SignalResult;
import io.clientele.data.Capacity;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.data.sources.Sources;
import io.clientele.generate.Expected;
import io.clientele.generate.Generator;
import io.clientele.generate.Part;
import io.clientele.generate.Recipe;
import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates light populations whose truth is known, measures them, and counts how often the truth
 * lies in its 95 % interval; and how often something is found where there is nothing.
 *
 * <pre>Recover FOLDER JOURNEY SEEDS [PEOPLE]     the journey's file; 2,000 people</pre>
 */
public final class Recover {
  private static final String DRIFTING = "Harbour Street";
  private static final String STEADY = "Market Square";
  private static final Set<String> MEASURES =
      Set.of("stage-reach", "switch-rate", "csat", "recommendation");
  private static final List<String> FILES =
      List.of("data/onboarding.csv.gz", "data/survey-csat.csv", "data/survey-recommendation.csv");
  private static final String SETTINGS =
      """
      name: recovery
      sources:
        onboarding:
          file: data/onboarding.csv.gz
          events: {id: event_id, customer: customer_no, case: case_id, activity: activity, at: at,
            channel: channel, direction: direction, initiator: initiator, outcome: outcome,
            resource: advisor, org_unit: branch}
        csat:
          file: data/survey-csat.csv
          events: {id: id, customer: customer_no, case: case_id, activity: {value: answer},
            at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [1, 5]}}
        recommendation:
          file: data/survey-recommendation.csv
          events: {id: id, customer: customer_no, case: case_id, activity: {value: answer},
            at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [0, 10]}}
      """;

  /** By what was to be recovered: how often it was, and of how many. */
  private final Map<String, long[]> held = new TreeMap<>();

  private final Path folder;
  private final Model model;
  private final int people;

  private Recover(Path folder, int people) {
    this.folder = folder;
    this.model = Model.of(Folder.read(folder));
    this.people = people;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder.resolve("data"));
    Files.copy(Path.of(args[1]), folder.resolve("wealth-onboarding.journey.yaml"));
    Files.writeString(folder.resolve("clientele.yaml"), SETTINGS);
    Recover recover = new Recover(folder, args.length > 3 ? Integer.parseInt(args[3]) : 2_000);
    int seeds = Integer.parseInt(args[2]);
    for (int seed = 1; seed <= seeds; seed++) {
      recover.one(101L * seed, true);
      recover.one(101L * seed, false);
    }
    recover.print();
  }

  private void one(long seed, boolean structured) throws IOException {
    JsonNode truth = generate(seed, structured);
    Expected expected = Expected.of(structured);
    String kind = structured ? "structure: " : "control: ";
    Path store = folder.resolve("store");
    try (Draft draft = Warehouse.at(store, Capacity.threads(1)).next(false)) {
      Engine engine = draft.engine();
      Sources.load(engine, model.settings(), folder);
      Measures.run(
          engine, model, new MeasureOptions(Generator.LAST_DAY, new TreeMap<>(), MEASURES));
      List<Reading> readings = new StoredResults(engine).readings();
      rates(kind, readings, expected, structured);
      stages(kind, readings, truth);
      steps(engine, truth, structured);
    }
  }

  private JsonNode generate(long seed, boolean structured) throws IOException {
    Recipe recipe =
        Recipe.full(people, seed, Generator.LAST_DAY).only(Set.of(Part.ONBOARDING, Part.SURVEYS));
    Map<String, byte[]> files = Generator.generate(structured ? recipe : recipe.withoutStructure());
    for (String path : FILES) {
      Files.write(folder.resolve(path), files.get(path));
    }
    return JsonMapper.shared().readTree(files.get("data/truth/journeys.json"));
  }

  private void rates(String kind, List<Reading> all, Expected expected, boolean structured) {
    count(kind + "switches of channel", reading(all, "switch-rate", ""), expected.switchRate());
    count(kind + "satisfaction of one branch", reading(all, "csat", STEADY), expected.satisfied());
    if (!structured) {
      count(kind + "recommendation", reading(all, "recommendation", ""), expected.recommending());
    }
  }

  /** Of a unit, or else of the journey. */
  private static List<Reading> reading(List<Reading> all, String measure, String unit) {
    return all.stream()
        .filter(r -> r.measure().equals(measure) && r.orgUnit().equals(unit))
        .filter(r -> r.journeyId().isEmpty() != unit.isEmpty())
        .filter(r -> r.segmentId().isEmpty() && r.stageId().isEmpty() && r.channel().isEmpty())
        .filter(r -> r.period().equals("all"))
        .toList();
  }

  private void count(String what, List<Reading> readings, double truth) {
    boolean holds =
        readings.stream().anyMatch(r -> r.low() <= 100 * truth && 100 * truth <= r.high());
    tell(what, holds);
  }

  private void tell(String what, boolean holds) {
    long[] counts = held.computeIfAbsent(what, absent -> new long[2]);
    counts[0] += holds ? 1 : 0;
    counts[1]++;
  }

  private void stages(String kind, List<Reading> all, JsonNode truth) {
    for (JsonNode stage : truth.at("/journeys/0/stages")) {
      String id = stage.path("stage").asString();
      List<Reading> own =
          all.stream()
              .filter(r -> r.measure().equals("stage-reach") && r.stageId().endsWith("/" + id))
              .filter(r -> r.segmentId().isEmpty() && r.channel().isEmpty())
              .filter(r -> r.period().equals("all"))
              .toList();
      if (stage.path("reach").asDouble() < 1) {
        count(kind + "reach of " + id, own, stage.path("reach").asDouble());
      }
    }
  }

  /**
   * A week holds the onset if it begins on that day or ends after it; an answer takes four days.
   */
  private void steps(Engine engine, JsonNode truth, boolean structured) {
    List<SignalResult> steps =
        new StoredResults(engine)
            .signals().stream()
                .filter(s -> s.measure().equals("csat") && s.dimension().equals("org_unit"))
                .filter(s -> s.kind().equals("step"))
                .toList();
    List<String> charted =
        engine.rows(
            Sql.of(
                "select distinct subject from chart where measure = 'csat' and dimension ="
                    + " 'org_unit'"),
            row -> row.text(1));
    for (String unit : charted) {
      List<SignalResult> own = steps.stream().filter(s -> s.subject().equals(unit)).toList();
      if (!structured || !unit.equals(DRIFTING)) {
        tell("nothing there: a step is seen in a branch's weeks", !own.isEmpty());
      } else {
        tell("drift: it is seen", !own.isEmpty());
        LocalDate onset = LocalDate.parse(truth.at("/drift/from").asString());
        if (!own.isEmpty()) {
          tell("drift: its interval holds the day", own.stream().anyMatch(s -> holds(s, onset)));
        }
      }
    }
  }

  private static boolean holds(SignalResult step, LocalDate onset) {
    return !step.earliest().isAfter(onset.plusDays(4))
        && !step.latest().plusDays(6).isBefore(onset);
  }

  private void print() {
    held.forEach(
        (what, counts) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "%-52s %,6d of %,6d  %5.1f %%",
                    what,
                    counts[0],
                    counts[1],
                    100.0 * counts[0] / counts[1])));
  }
}
