package io.clientele.resolve.kernel;

import io.clientele.model.matching.MatchingModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Matches one population: plan, group, count patterns, fit, keep links, cluster. */
public final class Kernel {
  /** Above so many pairs a rule's patterns are counted on a sample. */
  private static final long COUNTED = 1_000_000;

  /** How many pairs are handed over for review. */
  private static final int DOUBTS = 1000;

  private final Population population;
  private final MatchingModel model;
  private final Plan plan;
  private final Settings settings;
  private final Parallel parallel;
  private final List<Generic> generic;
  private final Candidates candidates;

  private Kernel(Population received, MatchingModel model, Settings settings) {
    Generics generics = new Generics();
    this.population = generics.cleaned(received);
    this.model = model;
    this.settings = settings;
    this.parallel = settings.parallel();
    this.plan = new Planner(population, model).plan(settings.single(), parallel);
    this.candidates = new Candidates(plan, parallel);
    this.generic = new ArrayList<>(generics.found());
    this.generic.addAll(candidates.generic());
  }

  /** Prepares the records of one kind. */
  public static Kernel of(MatchingModel model, Population records, Settings settings) {
    return new Kernel(records, model, settings);
  }

  /** Keeps the population for single records, with the model of an earlier run. */
  public Held held(Earlier earlier) {
    Scores scores = new Scores(plan, earlier.fitted(), Optional.of(earlier));
    return new Held(population, plan, scores, model, settings);
  }

  /** Whether some rule brings two rows together. */
  public boolean isCandidate(int rowA, int rowB) {
    return new Meeting(plan).any(rowA, rowB);
  }

  /** The rules that bring two rows together. */
  public List<Met> met(int rowA, int rowB) {
    return new Meeting(plan).all(plan, rowA, rowB);
  }

  /** Every comparison of two rows that can be made, in order. */
  public List<Compared> compared(int rowA, int rowB) {
    return plan.compared(rowA, rowB);
  }

  /** Why a guard holds two rows apart, as its declaration says. */
  public Optional<String> reason(int rowA, int rowB) {
    return plan.guard(plan.pattern(rowA, rowB)).map(Guard::why);
  }

  /** The guard that holds two rows apart. */
  public Optional<String> veto(int rowA, int rowB) {
    return plan.veto(plan.pattern(rowA, rowB));
  }

  /** Fits the model, keeps the links and joins them to clusters. */
  public Matches match(Decisions decisions) {
    return match(decisions, stage -> {}, Optional.empty());
  }

  /**
   * The same.
   *
   * @param stage is told the name of each part of the work as it begins
   * @param before the model of an earlier run and what it found, used as far as both still hold
   */
  public Matches match(Decisions decisions, Consumer<String> stage, Optional<Earlier> before) {
    refuseTooMany();
    stage.accept("sample");
    Optional<Earlier> earlier = before.filter(each -> each.weighs(plan.patterns()));
    Learned learned = learned(decisions, earlier);
    Scores scores = new Scores(plan, learned.fitted(), earlier);
    stage.accept("compare");
    Optional<Earlier.Found> known =
        earlier.flatMap(Earlier::found).filter(each -> each.holds(names(), generic));
    Emission[] found = emitted(scores, known.map(Earlier.Found::changed));
    known.ifPresent(each -> judge(each.pairs(), found[0]));
    stage.accept("cluster");
    long[] pairs = pairs(found);
    int[] clusters = clusters(scores, pairs, decisions);
    WeakClusters weak = new WeakClusters(scores, model.clusters(), decisions.same());
    weak.examine(clusters, kept(pairs, clusters, decisions));
    long[] kept = kept(pairs, clusters, decisions);
    Matches.Report report =
        new Matches.Report(
            learned.fitted(),
            learned.from(),
            rules(found),
            generic,
            learned.disordered(),
            Math.max(0, pairs.length - kept.length),
            weak.cut().length,
            spectrum(scores, found),
            Arrays.stream(found).mapToLong(Emission::refused).sum(),
            weak.weak());
    long[] cut = minus(pairs, kept);
    Strongest uncertain = uncertain(found);
    Doubts doubts = new Doubts(plan, scores, clusters, decisions);
    doubts.cut(cut, weak.cut());
    doubts.weak(weak.weak());
    doubts.uncertain(uncertain);
    Matches.Links links =
        new Matches.Links(kept, decisions.same(), doubts.first(DOUBTS), near(cut, uncertain));
    return new Matches(plan, scores, links, clusters, report);
  }

  private Spectrum spectrum(Scores scores, Emission[] found) {
    Spectrum spectrum = new Spectrum(bits(model.threshold()));
    Arrays.stream(found).map(Emission::spectrum).forEach(spectrum::addAll);
    spectrum.twins(plan, scores, parallel);
    return spectrum;
  }

  /** What all threads found, in order, so that their number does not show. */
  private static long[] pairs(Emission[] found) {
    Edges edges = new Edges();
    Arrays.stream(found).map(Emission::edges).forEach(edges::addAll);
    return edges.sorted();
  }

  /** What is in the first list alone; both are sorted. */
  private static long[] minus(long[] all, long[] kept) {
    return Arrays.stream(all).filter(pair -> Arrays.binarySearch(kept, pair) < 0).toArray();
  }

  private static Strongest uncertain(Emission[] found) {
    Strongest uncertain = new Strongest(Emission.UNCERTAIN);
    Arrays.stream(found).map(Emission::uncertain).forEach(uncertain::addAll);
    return uncertain;
  }

  /** Pairs that are no links but might become some: those that were cut, and the uncertain. */
  private static long[] near(long[] cut, Strongest uncertain) {
    return LongStream.concat(Arrays.stream(cut), uncertain.pairs()).sorted().toArray();
  }

  /** Links within clusters, those of stewards included, each once. */
  private static long[] kept(long[] pairs, int[] clusters, Decisions decisions) {
    long[] kept = new long[pairs.length + decisions.same().length];
    long[] never = decisions.never();
    int size = 0;
    for (long pair : sorted(pairs, decisions.same())) {
      boolean together = clusters[Edges.first(pair)] == clusters[Edges.second(pair)];
      boolean again = size > 0 && kept[size - 1] == pair;
      if (together && !again && Arrays.binarySearch(never, pair) < 0) {
        kept[size++] = pair;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static long[] sorted(long[] pairs, long[] others) {
    if (others.length == 0) {
      return pairs;
    }
    return LongStream.concat(Arrays.stream(pairs), Arrays.stream(others)).sorted().toArray();
  }

  /** What each rule will bring together: known once the records are grouped. */
  public List<Workload> workload() {
    List<Workload> work = new ArrayList<>();
    for (int rule = 0; rule < plan.rules().size(); rule++) {
      work.add(Workload.of(plan, plan.rules().get(rule), candidates.blocks(rule)));
    }
    return work;
  }

  /** Values and blocks on too many rows, which count for nothing. */
  public List<Generic> leftOut() {
    return List.copyOf(generic);
  }

  private void refuseTooMany() {
    if (candidates.pairs() > model.pairs()) {
      throw new Budget(plan, candidates).refusal(workload(), model.pairs());
    }
  }

  private Learned learned(Decisions decisions, Optional<Earlier> earlier) {
    return earlier
        .map(each -> new Learned(each.fitted(), "of an earlier run", List.of()))
        .orElseGet(() -> learned(decisions));
  }

  /** Weights that were pinned; else learned, with the help of decisions where there are enough. */
  private Learned learned(Decisions decisions) {
    if (settings.pin().isPresent()) {
      return Learned.pinned(settings.pin().get(), plan.patterns());
    }
    Fit fit = new Fit(plan, histogram(), new RandomPairs(plan, settings.seed(), parallel).levels());
    Fitted fitted = fit.fitted();
    int same = decisions.same().length;
    int never = decisions.never().length;
    return Math.min(same, never) < Supervised.FEWEST
        ? new Learned(fitted, "learned without labels", fit.disordered())
        : new Learned(
            new Supervised(plan, fitted, decisions).fitted(),
            "learned without labels, then from %,d decisions".formatted(same + never),
            fit.disordered());
  }

  private String name(int rule) {
    return plan.rules().get(rule).name();
  }

  /** Patterns of the candidates; those of a sample stand for as many as they were drawn from. */
  private Histogram histogram() {
    int[] oneIn = new int[plan.rules().size()];
    Arrays.setAll(oneIn, k -> (int) (1 + candidates.blocks(k).pairs() / COUNTED));
    Walk.Sample sample = new Walk.Sample(oneIn, settings.seed());
    Histogram[] counted = new Histogram[parallel.threads()];
    Arrays.setAll(counted, t -> new Histogram());
    walk(
        sample,
        (cells, a, b, equal) -> plan.patterns().of(cells, a, b),
        worker -> (rowA, rowB, pattern, rule) -> counted[worker].add(pattern, oneIn[rule]));
    Histogram all = counted[0];
    for (int t = 1; t < counted.length; t++) {
      all.addAll(counted[t]);
    }
    return all;
  }

  private List<String> names() {
    return plan.rules().stream().map(Rule::name).toList();
  }

  /** Pairs that were near before, where some rule brings them together. */
  private void judge(List<int[]> pairs, Emission emission) {
    Meeting meeting = new Meeting(plan);
    for (int[] pair : pairs) {
      if (meeting.any(pair[0], pair[1])) {
        emission.judge(pair[0], pair[1], plan.pattern(pair[0], pair[1]));
      }
    }
  }

  private Emission[] emitted(Scores scores, Optional<BitSet> concerned) {
    int rules = plan.rules().size();
    int[] every = new int[rules];
    Arrays.fill(every, 1);
    Emission[] found = new Emission[parallel.threads()];
    double threshold = bits(model.threshold());
    double review = bits(model.review());
    Arrays.setAll(found, t -> new Emission(scores, threshold, review, rules));
    Prospects prospects = new Prospects(plan, scores, Math.min(review, threshold));
    walk(new Walk.Sample(every, 0, concerned), prospects, worker -> found[worker]);
    return found;
  }

  private static double bits(double probability) {
    return Fitted.bits(probability / (1 - probability));
  }

  private void walk(Walk.Sample sample, Walk.Comparing comparing, IntFunction<Walk.Sink> sinks) {
    AtomicInteger next = new AtomicInteger();
    List<Candidates.Unit> units = candidates.units();
    parallel.workers(
        worker -> {
          Walk walk = new Walk(plan, candidates, sample, comparing, sinks.apply(worker));
          for (int k = next.getAndIncrement(); k < units.size(); k = next.getAndIncrement()) {
            walk.unit(units.get(k));
          }
        });
  }

  private int[] clusters(Scores scores, long[] pairs, Decisions decisions) {
    double[] weights = new double[pairs.length];
    parallel.ranges(
        0,
        pairs.length,
        (from, to) -> {
          for (int k = from; k < to; k++) {
            weights[k] = scores.weight(Edges.first(pairs[k]), Edges.second(pairs[k]));
          }
        });
    Clusters clusters = new Clusters(plan.rows().count(), new Discord(plan, decisions.never()));
    Arrays.stream(decisions.same()).forEach(clusters::force);
    clusters.join(pairs, weights);
    int[] of = new int[plan.rows().count()];
    Arrays.setAll(of, clusters::of);
    return of;
  }

  private List<RuleCount> rules(Emission[] found) {
    List<RuleCount> counts = new ArrayList<>();
    for (int rule = 0; rule < plan.rules().size(); rule++) {
      int at = rule;
      counts.add(
          new RuleCount(
              name(rule), Arrays.stream(found).mapToLong(each -> each.perRule()[at]).sum()));
    }
    return counts;
  }
}
