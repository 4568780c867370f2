package io.clientele.transform.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses for one customer after another what to offer, and says because of what. */
final class Choosing {
  private final Histories histories;
  private final Affinities affinities;
  private final List<String> items;
  private final boolean personal;
  private final Lanes lanes;
  private final Map<String, Integer> customers = new HashMap<>();
  private final Map<String, Optional<Lanes.Place>> places = new HashMap<>();

  /**
   * Learns from everything that was bought.
   *
   * @param personal whether ties of items count; else what most customers buy
   */
  Choosing(Bought bought, boolean personal, Lanes lanes) {
    this.histories = bought.all();
    this.affinities = Affinities.learn(histories);
    this.items = bought.items();
    this.personal = personal;
    this.lanes = lanes;
    bought.customers().forEach(customer -> customers.put(customer, customers.size()));
  }

  /**
   * One offer.
   *
   * @param because what was bought that speaks for it; empty where only its popularity does
   */
  record Offer(int rank, String item, Lanes.Place place, Optional<String> because, double lift) {
    @Nullable Object[] row(String party) {
      return new Object[] {
        party,
        rank,
        item,
        place.offerId(),
        place.lane(),
        because.orElse(null),
        because.isPresent() ? lift : null,
        why()
      };
    }

    private String why() {
      return because
          .map(
              bought ->
                  String.format(
                      Locale.ROOT,
                      "bought %s: %.1f times as many buy both as by chance",
                      bought,
                      lift))
          .orElse("most customers buy it");
    }
  }

  List<Offer> offers(String customer, Set<String> segments, int most) {
    Integer known = customers.get(customer);
    int[] history = known == null ? new int[0] : histories.bought()[known];
    int[] ranked =
        personal
            ? affinities.best(history, items.size())
            : affinities.popular(history, items.size());
    List<Offer> offers = new ArrayList<>();
    for (int n = 0; n < ranked.length && offers.size() < most; n++) {
      int item = ranked[n];
      place(items.get(item), segments)
          .ifPresent(place -> offers.add(offer(offers.size() + 1, item, place, history)));
    }
    return offers;
  }

  private Offer offer(int rank, int item, Lanes.Place place, int[] history) {
    int because = personal ? affinities.because(history, item) : -1;
    return because < 0
        ? new Offer(rank, items.get(item), place, Optional.empty(), 1)
        : new Offer(
            rank,
            items.get(item),
            place,
            Optional.of(items.get(because)),
            affinities.lift(because, item));
  }

  private Optional<Lanes.Place> place(String item, Set<String> segments) {
    return places.computeIfAbsent(item + "\n" + segments, unused -> lanes.place(item, segments));
  }
}
