package io.clientele.model.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the model of one kind of record. */
final class ModelReader {
  private static final List<String> BRANCHES =
      List.of(
          "block",
          "compare",
          "guards",
          "threshold",
          "review",
          "pairs",
          "clusters",
          "learn",
          "sure");
  private static final List<String> OF_HOUSEHOLDS = List.of("block", "clusters");
  private static final List<String> CLUSTERS = List.of("most", "diameter", "bridges");
  private static final long FEWEST_PAIRS = 1;
  private final Place model;
  private final KeyReader keys;
  private final Faults faults;

  ModelReader(Place model, Matching.Names names, Faults faults) {
    this.model = model;
    this.keys = new KeyReader(names, faults);
    this.faults = faults;
  }

  MatchingModel over(String kind, MatchingModel before) {
    if (model.isThere() && !model.isObject()) {
      faults.unusable(model.span(), "`" + kind + "` is no object", "write `block:` below it");
    }
    boolean household = kind.equals("household");
    faults.unknownMembers(model, "`" + kind + "`", household ? OF_HOUSEHOLDS : BRANCHES);
    List<Levels> compare = new LevelsReader(model.at("compare"), faults).over(before.compare());
    double threshold = share("threshold", before.threshold());
    double review = share("review", before.review());
    order(threshold, review, before);
    return new MatchingModel(
        kind,
        block(before.block()),
        compare,
        new GuardReader(model.at("guards"), compare, faults).over(before.guards()),
        threshold,
        Math.min(review, threshold),
        pairs(before.pairs()),
        clusters(before.clusters()),
        sets("learn", before.learn()),
        sets("sure", before.sure()));
  }

  private List<List<Key>> block(List<List<Key>> before) {
    Place block = model.at("block");
    return block.isThere() ? keys.rules(block, before) : before;
  }

  private List<List<String>> sets(String name, List<List<String>> before) {
    Place place = model.at(name);
    if (!place.isThere()) {
      return before;
    }
    List<List<String>> sets = new ArrayList<>();
    for (Place set : place.items()) {
      sets.add(keys.rule(set).stream().map(Key::name).toList());
    }
    return sets;
  }

  private double share(String name, double before) {
    Place place = model.at(name);
    if (!place.isThere()) {
      return before;
    }
    Optional<Double> share = place.number().filter(value -> value > 0 && value < 1);
    if (share.isEmpty()) {
      faults.unusable(
          place.span(),
          "`%s` is `%s`, which is no probability between 0 and 1".formatted(name, place.text()),
          "write `%s: %s`".formatted(name, before < 1 ? before : 0.95));
    }
    return share.orElse(before);
  }

  /** Only what was written here is said to be wrong. */
  private void order(double threshold, double review, MatchingModel before) {
    boolean written = model.at("threshold").isThere() || model.at("review").isThere();
    if (written && review > threshold && before.threshold() < 1) {
      Place place = model.at(model.at("review").isThere() ? "review" : "threshold");
      faults.doubtful(
          place.span(),
          "`review` %s lies above `threshold` %s: no pair is left to review"
              .formatted(review, threshold),
          "lower `review`");
    }
  }

  private long pairs(long before) {
    Place place = model.at("pairs");
    if (!place.isThere()) {
      return before;
    }
    Optional<Double> most = place.number().filter(value -> value >= FEWEST_PAIRS);
    if (most.isEmpty()) {
      faults.unusable(
          place.span(), "`pairs` is `" + place.text() + "`, which is no number of pairs", "");
    }
    return most.map(Double::longValue).orElse(before);
  }

  private ClusterLimits clusters(ClusterLimits before) {
    Place clusters = model.at("clusters");
    faults.unknownMembers(clusters, "`clusters`", CLUSTERS);
    Place bridges = clusters.at("bridges");
    Optional<Boolean> cut = bridges.flag();
    if (bridges.isThere() && cut.isEmpty()) {
      faults.unusable(bridges.span(), "`bridges` is neither `on` nor `off`", "");
    }
    return new ClusterLimits(
        whole(clusters.at("most"), before.most()),
        whole(clusters.at("diameter"), before.diameter()),
        cut.orElse(before.bridges()));
  }

  private int whole(Place place, int before) {
    Optional<Double> number = place.number().filter(value -> value >= 1 && value < 1e9);
    if (place.isThere() && number.isEmpty()) {
      faults.unusable(
          place.span(),
          "`%s` is `%s`, which is no whole number above 0".formatted(place.key(), place.text()),
          "");
    }
    return number.map(Double::intValue).orElse(before);
  }
}
