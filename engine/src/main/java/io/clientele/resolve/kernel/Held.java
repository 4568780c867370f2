package io.clientele.resolve.kernel;

import io.clientele.model.matching.MatchingModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A population that stays in memory, against which one record at a time is resolved: each rule is
 * looked up, and what it finds is compared as in a run.
 */
public final class Held {
  private static final Parallel ALONE = new Parallel(1);

  private final Population population;
  private final Plan plan;
  private final Scores scores;
  private final MatchingModel model;
  private final Settings settings;
  private final Map<String, RuleIndex> indexes = new HashMap<>();
  private final Map<String, Rule> rules = new HashMap<>();

  Held(Population population, Plan plan, Scores scores, MatchingModel model, Settings settings) {
    this.population = population;
    this.plan = plan;
    this.scores = scores;
    this.model = model;
    this.settings = settings;
    for (int slot = 0; slot < plan.keys(); slot++) {
      plan.layout().column(slot).values().unseal();
    }
    RuleIndex[] made = new RuleIndex[plan.rules().size()];
    settings
        .parallel()
        .each(
            made.length,
            k -> made[k] = new RuleIndex(plan.rows(), plan.rules().get(k), plan.flags(), k));
    for (int k = 0; k < made.length; k++) {
      rules.put(plan.rules().get(k).name(), plan.rules().get(k));
      indexes.put(plan.rules().get(k).name(), made[k]);
    }
  }

  /** A row that a record is compared with, and what the comparison weighs. */
  public record Near(int row, double bits, List<Weight> weights) {
    public Near {
      weights = List.copyOf(weights);
    }
  }

  /**
   * The rows from the review threshold on, the heaviest first; those that a guard holds apart are
   * left out.
   *
   * @param one a population of one row, with columns of the same names
   */
  public List<Near> near(Population one) {
    NavigableSet<Integer> met = met(one);
    Plan small = new Planner(beside(one, met), model).plan(settings.single(), ALONE);
    double least = Fitted.bits(model.review() / (1 - model.review()));
    List<Near> near = new ArrayList<>();
    Map<Integer, Boolean> hopeless = new HashMap<>();
    int at = 0;
    for (int row : met) {
      int beside = ++at;
      if (!hopeless.computeIfAbsent(
          small.pattern(0, at), pattern -> isHopeless(small, beside, pattern, least))) {
        Near found = weighed(row, small.compared(0, at));
        if (found.bits() >= least) {
          near.add(found);
        }
      }
    }
    near.sort(Comparator.comparingDouble(Near::bits).reversed().thenComparingInt(Near::row));
    return near;
  }

  /** Whether a guard refuses a pattern, or it weighs too little with the rarest values. */
  private boolean isHopeless(Plan small, int beside, int pattern, double least) {
    double most = scores.prior();
    for (Compared each : small.compared(0, beside)) {
      int comparison = plan.patterns().index(each.field());
      if (comparison >= 0) {
        most +=
            !each.agreed().isEmpty()
                ? scores.most(comparison, each.level())
                : scores.bits(comparison, each.level());
      }
    }
    return most < least || small.veto(pattern).isPresent();
  }

  private NavigableSet<Integer> met(Population one) {
    Plan keys = new Planner(one, model).plan(settings.single(), ALONE);
    NavigableSet<Integer> met = new TreeSet<>();
    for (Rule asked : keys.rules()) {
      Rule rule = rules.get(asked.name());
      RuleIndex index = indexes.get(asked.name());
      if (rule != null && index != null) {
        for (int row = 0; row < keys.rows().variants().rows(); row++) {
          int[] ids = ids(keys, asked, rule, row);
          if (Arrays.stream(ids).allMatch(id -> id != 0)) {
            index.each(ids, met::add);
          }
        }
      }
    }
    return met;
  }

  /** What the record that is asked for has in the keys of a rule, as ids of the population. */
  private int[] ids(Plan keys, Rule asked, Rule rule, int row) {
    int[] ids = new int[rule.slots().size()];
    for (int k = 0; k < ids.length; k++) {
      String value = keys.layout().column(asked.slots().get(k)).value(row);
      ids[k] = plan.layout().column(rule.slots().get(k)).values().find(value);
    }
    return ids;
  }

  /** The record and the rows that it met as a population of their own. */
  private Population beside(Population one, NavigableSet<Integer> met) {
    List<Column> columns = new ArrayList<>();
    for (String name : population.named("")) {
      Column held = population.column(name).orElseThrow();
      Beside beside = new Beside(met.size() + 1);
      one.column(name).ifPresent(column -> beside.add(0, column, 0));
      int at = 0;
      for (int row : met) {
        beside.add(++at, held, row);
      }
      columns.add(beside.column(name));
    }
    return new Population(met.size() + 1, columns);
  }

  /** Takes values of other columns. */
  private static final class Beside {
    private final Dictionary values = new Dictionary();
    private final Further further = new Further();
    private final int[] ids;

    Beside(int rows) {
      this.ids = new int[rows];
    }

    void add(int row, Column from, int at) {
      Texts texts = from.values().texts();
      for (int id : from.all(at)) {
        int own = values.add(texts.heap(), texts.from(id), texts.to(id));
        if (ids[row] == 0) {
          ids[row] = own;
        } else {
          further.add(row, own);
        }
      }
    }

    Column column(String name) {
      return new Column(name, values, ids, further.size() == 0 ? further : further.settled(ids));
    }
  }

  private Near weighed(int row, List<Compared> compared) {
    List<Weight> weights = new ArrayList<>();
    double bits = scores.prior();
    for (Compared each : compared) {
      int comparison = plan.patterns().index(each.field());
      if (comparison >= 0) {
        double weight =
            scores.bits(comparison, each.level())
                + each.agreed().stream()
                    .mapToDouble(value -> scores.rarity(comparison, value))
                    .max()
                    .orElse(0);
        weights.add(new Weight(each.field(), each.name(), weight, each.by()));
        bits += weight;
      }
    }
    return new Near(row, bits, weights);
  }
}
