package io.clientele.bench;

import io.clientele.bench.Populations.Population;
import io.clientele.check.Results;
import io.clientele.check.result.DriverResult;
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
import io.clientele.generate.Recipe;
import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.measure.departure.Departure;
import io.clientele.measure.departure.Departures;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Generates light populations whose truth is known, measures them, and counts how often the truth
 * lies in its 95 % interval; and how often something is found where there is nothing.
 *
 * <pre>Recover FOLDER JOURNEY SEEDS [PEOPLE [BESIDE]]   the journey's file; 2,000 people; 25 beside
 * each other</pre>
 */
public final class Recover {
  private static final String DRIFTING = "Harbour Street";
  private static final String STEADY = "Market Square";
  private static final Set<String> MEASURES =
      Set.of("stage-reach", "switch-rate", "csat", "recommendation");
  private static final Set<String> SCORES = Set.of("csat", "recommendation");

  private final Held held = new Held();
  private final Path folder;
  private final String journey;

  private Recover(Path folder, String journey) {
    this.folder = folder;
    this.journey = journey;
  }

  public static void main(String[] args) throws IOException {
    Recover recover = new Recover(Path.of(args[0]), Files.readString(Path.of(args[1])));
    int seeds = Integer.parseInt(args[2]);
    int people = args.length > 3 ? Integer.parseInt(args[3]) : 2_000;
    int beside = args.length > 4 ? Integer.parseInt(args[4]) : 25;
    for (int from = 1; from <= seeds; from += beside) {
      List<Recipe> recipes = new ArrayList<>();
      for (int seed = from; seed < from + beside && seed <= seeds; seed++) {
        recipes.add(Recipe.full(people, 101L * seed, Generator.LAST_DAY));
      }
      recover.measure(recipes, true);
      recover.measure(recipes.stream().map(Recipe::withoutStructure).toList(), false);
    }
    recover.held.print();
  }

  private void measure(List<Recipe> recipes, boolean structured) throws IOException {
    Path workspace = folder.resolve(structured ? "structure" : "control");
    List<Population> populations = Populations.write(workspace, journey, recipes);
    Model model = Model.of(Folder.read(workspace));
    try (Draft draft = Warehouse.at(workspace.resolve("store"), Capacity.threads(1)).next(false)) {
      Engine engine = draft.engine();
      Sources.load(engine, model.settings(), workspace);
      Measures.run(
          engine, model, new MeasureOptions(Generator.LAST_DAY, new TreeMap<>(), MEASURES));
      Results results = new StoredResults(engine);
      List<String> charted = charted(engine);
      for (Population population : populations) {
        rates(population, results.readings(), structured);
        steps(population, results.signals(), charted, structured);
      }
      if (!structured) {
        nothing(populations, results, model);
      }
    }
  }

  private void rates(Population of, List<Reading> all, boolean structured) {
    Expected expected = Expected.of(structured);
    String kind = structured ? "structure: " : "control: ";
    List<Reading> whole =
        all.stream()
            .filter(r -> r.segmentId().isEmpty() && r.channel().isEmpty())
            .filter(r -> r.period().equals("all"))
            .toList();
    String journeyId = of.journeyId();
    held.truth(
        kind + "switches of channel", of(whole, "switch-rate", journeyId), expected.switchRate());
    held.truth(
        kind + "satisfaction of one branch",
        of(whole, "csat", of.unit(STEADY)),
        expected.satisfied());
    if (!structured) {
      held.truth(
          kind + "recommendation", of(whole, "recommendation", journeyId), expected.recommending());
    }
    for (JsonNode stage : of.truth().at("/journeys/0/stages")) {
      String id = stage.path("stage").asString();
      double reach = stage.path("reach").asDouble();
      if (reach < 1) {
        held.truth(kind + "reach of " + id, of(whole, "stage-reach", journeyId + "/" + id), reach);
      }
    }
  }

  /** The reading of a stage, of a unit, or of a journey as a whole. */
  private static Optional<Reading> of(List<Reading> whole, String measure, String subject) {
    return whole.stream()
        .filter(r -> r.measure().equals(measure))
        .filter(r -> subject.equals(r.stageId() + r.orgUnit()) || isJourney(r, subject))
        .findFirst();
  }

  private static boolean isJourney(Reading r, String id) {
    return r.journeyId().equals(id) && r.stageId().isEmpty() && r.orgUnit().isEmpty();
  }

  /**
   * A week holds the onset if it begins on that day or ends after it; an answer takes four days.
   */
  private void steps(
      Population of, List<SignalResult> all, List<String> charted, boolean structured) {
    LocalDate onset = LocalDate.parse(of.truth().at("/drift/from").asString("9999-12-31"));
    for (String series : charted) {
      String unit = series.substring(series.indexOf('\t') + 1);
      if (!of.has(unit)) {
        continue;
      }
      List<SignalResult> steps =
          all.stream().filter(s -> s.kind().equals("step") && series.equals(series(s))).toList();
      if (!structured) {
        held.count("nothing there: a step is seen in a branch's weeks", !steps.isEmpty());
        signals(series, all);
      } else if (unit.equals(of.unit(DRIFTING))) {
        String drift = "drift of " + series.substring(0, series.indexOf('\t'));
        held.count(drift + ": it is seen", !steps.isEmpty());
        if (!steps.isEmpty()) {
          held.count(
              drift + ": its interval holds the day",
              steps.stream().anyMatch(step -> holds(step, onset)));
        }
      }
    }
  }

  /** Rules are known to signal by chance now and then; each of its kind, to see how often. */
  private void signals(String series, List<SignalResult> all) {
    for (String kind : List.of("beyond", "average", "sum")) {
      held.count(
          "nothing there: `" + kind + "` signals in a branch's weeks",
          all.stream().anyMatch(s -> s.kind().equals(kind) && series.equals(series(s))));
    }
  }

  private static String series(SignalResult s) {
    return s.measure() + "\t" + s.subject();
  }

  private static List<String> charted(Engine engine) {
    return engine
        .rows(
            Sql.of("select distinct measure, subject from chart where dimension = 'org_unit'"),
            row -> row.text(1) + "\t" + row.text(2))
        .stream()
        .filter(series -> SCORES.contains(series.substring(0, series.indexOf('\t'))))
        .sorted()
        .toList();
  }

  private static boolean holds(SignalResult step, LocalDate onset) {
    return !step.earliest().isAfter(onset.plusDays(4))
        && !step.latest().plusDays(6).isBefore(onset);
  }

  /** What is told as found although branches and channels are alike and scores have no cause. */
  private void nothing(List<Population> populations, Results results, Model model) {
    List<Departure> departures = Departures.rank(results, model);
    for (Population of : populations) {
      held.count(
          "nothing there: a branch or channel departs",
          departures.stream().anyMatch(d -> isChance(d) && d.subjectId().contains(of.mark())));
    }
    for (DriverResult driver : results.drivers()) {
      if (SCORES.contains(driver.metric())) {
        held.count(
            "nothing there: something drives a score",
            driver.effectLow() > 0 || driver.effectHigh() < 0);
      }
    }
  }

  /** How a figure was typed and which ways there are is no matter of chance. */
  private static boolean isChance(Departure departure) {
    return departure.sort() == Departure.Sort.CHANNEL || departure.sort() == Departure.Sort.UNIT;
  }
}
