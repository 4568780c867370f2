package io.clientele.model.matching;

import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads pinned weights from what a run wrote, or from what somebody changed in it. */
final class PinReader {
  private static final Set<String> KINDS = Set.of("person", "organisation");
  private final Place top;
  private final Faults faults;

  PinReader(Tree tree, List<Fault> found) {
    this.top = Place.top(tree);
    this.faults = new Faults(found);
  }

  Map<String, Pin> pins() {
    Map<String, Pin> pins = new TreeMap<>();
    faults.unknownMembers(top, "a file of pinned weights", KINDS);
    for (String kind : KINDS) {
      if (top.at(kind).isObject()) {
        pin(top.at(kind)).ifPresent(pin -> pins.put(kind, pin));
      }
    }
    return pins;
  }

  private Optional<Pin> pin(Place kind) {
    Optional<Double> lambda = share(kind.at("lambda"));
    List<Pin.Comparison> comparisons = new ArrayList<>();
    boolean usable = lambda.isPresent();
    for (Place one : kind.at("comparisons").members()) {
      Optional<Pin.Comparison> comparison = comparison(one);
      usable &= comparison.isPresent();
      comparison.ifPresent(comparisons::add);
    }
    return usable && !comparisons.isEmpty()
        ? Optional.of(new Pin(kind.key(), lambda.get(), comparisons, SeenReader.of(kind)))
        : Optional.empty();
  }

  /** Levels are written with the most alike first. */
  private Optional<Pin.Comparison> comparison(Place one) {
    List<Pin.Weighed> levels = new ArrayList<>();
    for (Place level : levels(one)) {
      Optional<Double> m = share(level.at("m"));
      Optional<Double> u = share(level.at("u"));
      Optional<Double> bits = level.at("bits").number();
      if (bits.isEmpty()) {
        faults.unusable(
            level.span(), "`%s` of `%s` has no `bits`".formatted(level.key(), one.key()), "");
      }
      if (m.isEmpty() || u.isEmpty() || bits.isEmpty()) {
        return Optional.empty();
      }
      levels.add(new Pin.Weighed(level.key(), m.get(), u.get(), bits.get()));
    }
    Collections.reverse(levels);
    order(one, levels);
    return Optional.of(new Pin.Comparison(one.key(), levels));
  }

  /** What is missing has no weight; its share stands beside those of the levels. */
  private static List<Place> levels(Place one) {
    return one.members().stream().filter(level -> !level.key().equals(Condition.MISSING)).toList();
  }

  private void order(Place one, List<Pin.Weighed> levels) {
    for (int k = 1; k < levels.size(); k++) {
      Pin.Weighed closer = levels.get(k);
      Pin.Weighed looser = levels.get(k - 1);
      if (closer.bits() < looser.bits()) {
        faults.disordered(
            one.at(closer.level()).at("bits").span(),
            "`%s` of `%s` weighs less than `%s`"
                .formatted(closer.level(), one.key(), looser.level()),
            "give it at least %s bits, or leave `%s` out of `resolve.yaml`"
                .formatted(looser.bits(), looser.level()));
      }
    }
  }

  private Optional<Double> share(Place place) {
    Optional<Double> share = place.number().filter(value -> value > 0 && value <= 1);
    if (share.isEmpty()) {
      faults.unusable(
          place.span(),
          "`%s` is `%s`, which is no share above 0".formatted(place.key(), place.text()),
          "copy `.clientele/resolve-model.yaml` again");
    }
    return share;
  }
}
