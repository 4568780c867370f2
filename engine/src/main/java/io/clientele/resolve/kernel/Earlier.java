package io.clientele.resolve.kernel;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier run left: the model that it fitted, with the rarity of values as it was then, and
 * the pairs that it found. Records that did not change need not be compared again with each other.
 *
 * @param shares of the comparisons whose rare values weigh more, the share of each value
 */
public record Earlier(
    Fitted fitted, Map<String, Map<String, Double>> shares, Optional<Found> found) {
  public Earlier {
    shares = Map.copyOf(shares);
  }

  /** The same model without what it found, so that all records are compared. */
  public Earlier model() {
    return new Earlier(fitted, shares, Optional.empty());
  }

  /**
   * What was found, in rows of the present population.
   *
   * @param rules the rules that brought pairs together
   * @param generic what was left out
   * @param pairs of rows that did not change: links, and pairs that came near
   * @param changed rows that are new, or say something else than before
   */
  public record Found(
      List<String> rules, List<Generic> generic, List<int[]> pairs, BitSet changed) {
    public Found {
      rules = List.copyOf(rules);
      generic = List.copyOf(generic);
    }

    /**
     * Whether records that did not change meet as they did then: the rules are the same, and no
     * value became, or ceased to be, one that stands on too many records.
     */
    boolean holds(List<String> presentRules, List<Generic> present) {
      return presentRules.equals(rules) && names(present).equals(names(generic));
    }

    private static Set<List<String>> names(List<Generic> values) {
      Set<List<String>> names = new HashSet<>();
      values.forEach(each -> names.add(List.of(each.rule(), each.value())));
      return names;
    }
  }

  /** Whether the model weighs what is compared now. */
  boolean weighs(Patterns patterns) {
    boolean same = fitted.comparisons().size() == patterns.size();
    for (int c = 0; same && c < patterns.size(); c++) {
      Fitted.Levels levels = fitted.comparisons().get(c);
      Comparison comparison = patterns.comparison(c);
      same = levels.name().equals(comparison.name()) && levels.names().equals(comparison.levels());
    }
    return same;
  }

  /** The share of each value of a column; one that was not known then is as rare as the rarest. */
  double[] shares(String comparison, Column column) {
    Map<String, Double> known = shares.getOrDefault(comparison, Map.of());
    double rarest = known.values().stream().mapToDouble(share -> share).min().orElse(1);
    double[] found = new double[column.values().size()];
    for (int id = 1; id < found.length; id++) {
      found[id] = known.getOrDefault(column.values().value(id), rarest);
    }
    return found;
  }
}
