package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.Reading;
import io.clientele.data.Capacity;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.data.sources.Sources;
import io.clientele.generate.Expected;
import io.clientele.generate.Generator;
import io.clientele.generate.Part;
import io.clientele.generate.Recipe;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generator's true reach of each stage lies in its measured interval, as often as it should.
 */
final class RecoveryTest {
  /** Chosen once, before anything was measured: the first fifty multiples of 101. */
  private static final long[] SEEDS = {
    101, 202, 303, 404, 505, 606, 707, 808, 909, 1010, 1111, 1212, 1313, 1414, 1515, 1616, 1717,
    1818, 1919, 2020, 2121, 2222, 2323, 2424, 2525, 2626, 2727, 2828, 2929, 3030, 3131, 3232, 3333,
    3434, 3535, 3636, 3737, 3838, 3939, 4040, 4141, 4242, 4343, 4444, 4545, 4646, 4747, 4848, 4949,
    5050
  };

  /** Of fifty intervals at 95 %, fewer than this many hold the truth in one world of eighty. */
  private static final int FEWEST = 44;

  private static final String JOURNEY = "wealth-onboarding.journey.yaml";
  private static final String ONBOARDING =
      """
      name: recovery
      sources:
        onboarding:
          file: data/onboarding.csv.gz
          events: {id: event_id, customer: customer_no, case: case_id, activity: activity, at: at,
            channel: channel, direction: direction, initiator: initiator, outcome: outcome,
            resource: advisor, org_unit: branch}
      """;
  private static final String SURVEYS =
      ONBOARDING
          + """
            csat:
              file: data/survey-csat.csv
              events: {id: id, customer: customer_no, case: case_id, activity: {value: survey answered},
                at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [1, 5]}}
            recommendation:
              file: data/survey-recommendation.csv
              events: {id: id, customer: customer_no, case: case_id, activity: {value: survey answered},
                at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [0, 10]}}
          """;

  @TempDir private Path folder;

  @Test
  void the_true_reach_of_each_stage_lies_in_its_interval_for_44_of_50_seeds() throws IOException {
    Model model = workspace(ONBOARDING);
    SortedMap<String, Long> held = new TreeMap<>();
    for (long seed : SEEDS) {
      JsonNode truth = generate(seed);
      List<Reading> reach = reach(model);
      for (JsonNode stage : truth.at("/journeys/0/stages")) {
        String id = stage.path("stage").asString();
        double share = 100 * stage.path("reach").asDouble();
        long within = reach.stream().filter(reading -> holds(reading, id, share)).count();
        held.merge(id, within, Long::sum);
      }
    }
    System.out.println("true reach within its interval, of " + SEEDS.length + " seeds: " + held);
    assertThat(held).hasSize(5);
    assertThat(held).allSatisfy((stage, n) -> assertThat(n).isGreaterThanOrEqualTo(FEWEST));
  }

  /** Of ten intervals at 95 %, fewer than this many hold the truth in one world of eighty. */
  private static final int FEWEST_OF_TEN = 8;

  @Test
  void true_rates_of_switches_and_scores_lie_in_their_intervals_with_structure_and_without()
      throws IOException {
    Model model = workspace(SURVEYS);
    SortedMap<String, Integer> held = new TreeMap<>();
    for (boolean structured : new boolean[] {true, false}) {
      Expected truth = Expected.of(structured);
      String kind = structured ? "structured " : "control ";
      for (int seed = 0; seed < 10; seed++) {
        generate(SEEDS[seed], structured, Set.of(Part.ONBOARDING, Part.SURVEYS));
        List<Reading> readings = readings(model, Set.of("switch-rate", "csat", "recommendation"));
        held.merge(
            kind + "switches",
            holds(readings, "switch-rate", "", 100 * truth.switchRate()),
            Integer::sum);
        held.merge(
            kind + "csat",
            holds(readings, "csat", "Market Square", 100 * truth.satisfied()),
            Integer::sum);
        if (!structured) {
          held.merge(
              kind + "recommendation",
              holds(readings, "recommendation", "", 100 * truth.recommending()),
              Integer::sum);
        }
      }
    }
    System.out.println("truth within its interval, of 10 seeds: " + held);
    assertThat(held).hasSize(5);
    assertThat(held).allSatisfy((what, n) -> assertThat(n).isGreaterThanOrEqualTo(FEWEST_OF_TEN));
  }

  /** 1 where the reading of a unit, or else of the journey, holds the truth. */
  private static int holds(List<Reading> readings, String measure, String unit, double truth) {
    return (int)
        readings.stream()
            .filter(r -> r.measure().equals(measure) && r.orgUnit().equals(unit))
            .filter(r -> r.journeyId().isEmpty() != unit.isEmpty())
            .filter(r -> r.segmentId().isEmpty() && r.stageId().isEmpty() && r.channel().isEmpty())
            .filter(r -> r.period().equals("all"))
            .filter(r -> r.low() <= truth && truth <= r.high())
            .count();
  }

  private Model workspace(String settings) throws IOException {
    Path example = Path.of("..", "examples", "retail-bank", "customer", JOURNEY);
    Files.copy(example, folder.resolve(JOURNEY));
    Files.writeString(folder.resolve("clientele.yaml"), settings);
    Files.createDirectory(folder.resolve("data"));
    return Model.of(Folder.read(folder));
  }

  /** Writes the events of this seed and gives the rates that chance was given. */
  private JsonNode generate(long seed) throws IOException {
    return generate(seed, true, Set.of(Part.ONBOARDING));
  }

  private JsonNode generate(long seed, boolean structured, Set<Part> parts) throws IOException {
    Recipe recipe = Recipe.full(2_000, seed, Generator.LAST_DAY).only(parts);
    SortedMap<String, byte[]> files =
        Generator.generate(structured ? recipe : recipe.withoutStructure());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().startsWith("data/truth/")) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
    return JsonMapper.shared().readTree(files.get("data/truth/journeys.json"));
  }

  private List<Reading> reach(Model model) {
    return readings(model, Set.of("stage-reach")).stream().filter(RecoveryTest::isReach).toList();
  }

  private List<Reading> readings(Model model, Set<String> measures) {
    Warehouse warehouse = Warehouse.at(folder.resolve("store"), Capacity.threads(1));
    try (Draft draft = warehouse.next(false)) {
      Engine engine = draft.engine();
      assertThat(Sources.load(engine, model.settings(), folder)).isEmpty();
      MeasureOptions options = new MeasureOptions(Generator.LAST_DAY, new TreeMap<>(), measures);
      assertThat(Measures.run(engine, model, options)).isEmpty();
      return new StoredResults(engine).readings();
    }
  }

  private static boolean isReach(Reading reading) {
    return reading.measure().equals("stage-reach")
        && reading.segmentId().isEmpty()
        && reading.channel().isEmpty()
        && reading.period().equals("all");
  }

  private static boolean holds(Reading reading, String stage, double truth) {
    return reading.stageId().endsWith("/" + stage)
        && reading.low() <= truth
        && truth <= reading.high();
  }
}
