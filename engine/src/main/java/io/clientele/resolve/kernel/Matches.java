package io.clientele.resolve.kernel;

import io.clientele.model.matching.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What matching a population gave: links, clusters, and all that explains them. */
public final class Matches {
  private final Scores scores;
  private final Plan plan;
  private final Links links;
  private final int[] clusters;
  private final Report report;

  /**
   * What is told of a run.
   *
   * @param from where the weights come from, as one phrase
   * @param disordered comparisons whose levels had to be put in order
   * @param cut links that were dropped since they joined what is held apart
   * @param bridges those of them that were the only link between two groups that mostly differ
   * @param spectrum how many pairs weigh how much
   * @param alone pairs that weigh enough but that a guard leaves to a person
   * @param weak clusters that are larger or longer than their limits
   */
  public record Report(
      Fitted fitted,
      String from,
      List<RuleCount> rules,
      List<Generic> generic,
      List<String> disordered,
      int cut,
      int bridges,
      Spectrum spectrum,
      long alone,
      List<Weak> weak) {}

  /** Kept pairs in order, those that a steward decided, and those that one had better decide. */
  static final class Links {
    private final long[] pairs;
    private final long[] decided;
    private final List<Doubt> doubts;
    private final long[] near;

    Links(long[] pairs, long[] decided, List<Doubt> doubts, long[] near) {
      this.near = near;
      this.pairs = pairs;
      this.decided = decided;
      this.doubts = List.copyOf(doubts);
    }
  }

  Matches(Plan plan, Scores scores, Links links, int[] clusters, Report report) {
    this.plan = plan;
    this.scores = scores;
    this.links = links;
    this.clusters = clusters;
    this.report = report;
  }

  public Report report() {
    return report;
  }

  /** How many links there are, ordered by their rows. */
  public int links() {
    return links.pairs.length;
  }

  public int first(int link) {
    return Edges.first(links.pairs[link]);
  }

  public int second(int link) {
    return Edges.second(links.pairs[link]);
  }

  /** Whether a steward decided a link. */
  public boolean isDecided(int link) {
    return Arrays.binarySearch(links.decided, links.pairs[link]) >= 0;
  }

  /** How many pairs are no links but came near, ordered by their rows. */
  public int near() {
    return links.near.length;
  }

  public int nearFirst(int pair) {
    return Edges.first(links.near[pair]);
  }

  public int nearSecond(int pair) {
    return Edges.second(links.near[pair]);
  }

  /** Pairs that a person had better decide, the most valuable first. */
  public List<Doubt> doubts() {
    return links.doubts;
  }

  /** The lowest row of the cluster of a row. */
  public int cluster(int row) {
    return clusters[row];
  }

  /** The weight of any pair in bits, the prior included, guards left aside. */
  public double bits(int rowA, int rowB) {
    return scores.weight(rowA, rowB);
  }

  public List<Weight> weights(int rowA, int rowB) {
    return scores.weights(rowA, rowB);
  }

  /** What records and links look like: by a sample of them, evenly spread. */
  public Seen seen() {
    return new Sight(plan).of(links.pairs);
  }

  /**
   * The share that weights go by of each value, by id from 1; of a comparison that weighs rarity.
   */
  public double[] shares(String comparison) {
    return scores.shares(plan.patterns().index(comparison));
  }

  /** The columns whose rare values weigh more, by the comparison that reads them. */
  public Optional<Column> frequencies(String comparison) {
    Patterns patterns = plan.patterns();
    int at = patterns.index(comparison);
    return at >= 0 && patterns.comparison(at).weighsFrequency()
        ? Optional.of(plan.layout().column(patterns.comparison(at).slot()))
        : Optional.empty();
  }
}
