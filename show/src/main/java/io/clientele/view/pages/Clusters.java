package io.clientele.view.pages;

import static java.util.stream.Collectors.joining;

import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.CustomerResult.Link;
import io.clientele.check.result.CustomerResult.Member;
import io.clientele.check.result.ReviewResult;
import io.clientele.view.Cluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the picture of what ties the records of a customer. */
public final class Clusters {
  private static final List<String> NAMES = List.of("given", "middle", "family", "name");

  private Clusters() {}

  /**
   * With names and keys, and with what was cut.
   *
   * @param open pairs of records that a person had better decide, of any customers
   */
  public static Cluster of(CustomerResult customer, List<ReviewResult> open) {
    Map<Member, Integer> places = places(customer);
    return Cluster.legible(
        "What ties the records of " + customer.partyId(),
        customer.records().stream()
            .map(each -> new Cluster.Node(each.source(), each.key(), each.name()))
            .toList(),
        ties(customer, places),
        cuts(customer, open, places));
  }

  /** Without whatever says who it is. */
  static Cluster masked(CustomerResult customer) {
    return Cluster.legible(
        "What ties the records of " + customer.partyId(),
        customer.records().stream()
            .map(
                each ->
                    new Cluster.Node(
                        each.source(), Mask.key(each.key()), Mask.initials(each.name())))
            .toList(),
        ties(customer, places(customer)),
        List.of());
  }

  /** Records by source and key alone. */
  private static Map<Member, Integer> places(CustomerResult customer) {
    Map<Member, Integer> places = new HashMap<>();
    for (int k = 0; k < customer.records().size(); k++) {
      Member each = customer.records().get(k);
      places.put(new Member(each.source(), each.key(), ""), k);
    }
    return places;
  }

  private static List<Cluster.Tie> ties(CustomerResult customer, Map<Member, Integer> places) {
    List<Cluster.Tie> ties = new ArrayList<>();
    for (Link link : customer.links()) {
      Integer a = places.get(new Member(link.sourceA(), link.keyA(), ""));
      Integer b = places.get(new Member(link.sourceB(), link.keyB(), ""));
      if (a != null && b != null) {
        ties.add(new Cluster.Tie(a, b, link.bits(), link.decidedBy(), 1));
      }
    }
    return ties;
  }

  private static List<Cluster.Cut> cuts(
      CustomerResult customer, List<ReviewResult> open, Map<Member, Integer> places) {
    List<Cluster.Cut> cuts = new ArrayList<>();
    for (ReviewResult each : open) {
      boolean first = each.a().partyId().equals(customer.partyId());
      boolean second = each.b().partyId().equals(customer.partyId());
      if (first != second) {
        ReviewResult.Side own = first ? each.a() : each.b();
        ReviewResult.Side other = first ? each.b() : each.a();
        Integer from = places.get(new Member(own.source(), own.key(), ""));
        if (from != null) {
          cuts.add(cut(from, other, each));
        }
      }
    }
    cuts.sort(Comparator.comparingDouble(Cluster.Cut::bits).reversed());
    return cuts;
  }

  private static Cluster.Cut cut(int from, ReviewResult.Side other, ReviewResult pair) {
    String name =
        NAMES.stream()
            .map(other::value)
            .filter(Predicate.not(String::isEmpty))
            .collect(joining(" "));
    return new Cluster.Cut(
        from,
        new Cluster.Node(other.source(), other.key(), name),
        other.partyId(),
        bits(pair.probability()),
        why(pair));
  }

  private static String why(ReviewResult pair) {
    if (!pair.guard().isEmpty()) {
      return "held apart by the guard " + pair.guard();
    }
    return switch (pair.why()) {
      case "bridge" -> "the only link of two groups that differ";
      case "cut" -> "other records of the two are held apart";
      default -> "weighs too little for a rule";
    };
  }

  /** A number cannot tell more than 53 bits from certainty. */
  private static double bits(double probability) {
    return probability >= 1 ? 53 : Math.log(probability / (1 - probability)) / Math.log(2);
  }
}
