package io.clientele.model.matching;

import java.util.List;
import java.util.Optional;

/**
 * How the records of one kind are matched. What the data have no columns for is passed over.
 *
 * @param kind {@code person}, {@code organisation} or {@code household}
 * @param block which records are brought together: those equal in all keys of some rule
 * @param threshold the probability from which a pair is taken for one party
 * @param review the probability from which a pair is shown to a steward
 * @param pairs a run that would compare more is refused
 * @param learn sets of agreements under which the weights of the other comparisons are learned
 * @param sure sets of agreements that are hardly ever chance, from which duplicates are counted
 */
public record MatchingModel(
    String kind,
    List<List<Key>> block,
    List<Levels> compare,
    List<GuardRule> guards,
    double threshold,
    double review,
    long pairs,
    ClusterLimits clusters,
    List<List<String>> learn,
    List<List<String>> sure) {
  public MatchingModel {
    block = List.copyOf(block);
    compare = List.copyOf(compare);
    guards = List.copyOf(guards);
    learn = List.copyOf(learn);
    sure = List.copyOf(sure);
  }

  public Optional<Levels> compared(String comparison) {
    return compare.stream().filter(one -> one.comparison().equals(comparison)).findFirst();
  }

  public Optional<GuardRule> guard(String name) {
    return guards.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The same with another threshold. */
  public MatchingModel from(double probability) {
    return new MatchingModel(
        kind, block, compare, guards, probability, review, pairs, clusters, learn, sure);
  }

  /** The same with another budget of pairs. */
  public MatchingModel within(long most) {
    return new MatchingModel(
        kind, block, compare, guards, threshold, review, most, clusters, learn, sure);
  }

  /** The same without guards, to see what they are worth. */
  public MatchingModel unguarded() {
    return new MatchingModel(
        kind, block, compare, List.of(), threshold, review, pairs, clusters, learn, sure);
  }
}
