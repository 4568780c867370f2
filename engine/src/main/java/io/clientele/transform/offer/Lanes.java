package io.clientele.transform.offer;

import io.clientele.check.route.Cell;
import io.clientele.check.route.Lane;
import io.clientele.check.route.Market;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * In which lane a declared offer travels to a customer. What belongs in the slow lane is sold with
 * care and by people: it is never offered by itself.
 */
final class Lanes {
  private final Model model;
  private final List<Cell> cells;

  /** Where an item may be offered: the offer it is and its lane; both empty for no declared one. */
  record Place(String offerId, String lane) {}

  Lanes(Model model) {
    this.model = model;
    this.cells =
        Market.of(model).cells().stream().filter(cell -> cell.offer().isPresent()).toList();
  }

  /** Empty where the item is a declared offer that may not be offered to members of segments. */
  Optional<Place> place(String item, Set<String> segments) {
    List<Cell> named =
        cells.stream()
            .filter(
                cell -> cell.offer().filter(offer -> isCalled(offer.element(), item)).isPresent())
            .toList();
    if (named.isEmpty()) {
      return Optional.of(new Place("", ""));
    }
    Set<String> types = types(segments);
    List<Place> open = new ArrayList<>();
    for (Cell cell : named) {
      boolean theirs = types.isEmpty() || types.contains(cell.type().id());
      Optional<Lane> lane = cell.declared().or(() -> cell.laned().flatMap(laned -> laned.lane()));
      if (theirs && lane.filter(one -> one != Lane.SLOW).isPresent()) {
        open.add(
            new Place(
                cell.offer().orElseThrow().id(),
                lane.orElseThrow().name().toLowerCase(Locale.ROOT)));
      }
    }
    return open.stream().findFirst();
  }

  private static boolean isCalled(Element offer, String item) {
    return offer.id().equalsIgnoreCase(item) || offer.title().equalsIgnoreCase(item);
  }

  private Set<String> types(Set<String> segments) {
    Set<String> types = new HashSet<>();
    for (String id : segments) {
      model.element(id).stream()
          .flatMap(segment -> model.edgesFrom(segment).stream())
          .map(Edge::target)
          .filter(target -> target.kind().equals("customer-type"))
          .forEach(type -> types.add(type.id()));
    }
    return types;
  }
}
