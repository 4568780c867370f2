package io.clientele.resolve;

import io.clientele.resolve.kernel.Column;
import io.clientele.resolve.kernel.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * People of one family name at one address. A party that is in two such homes joins them; a home of
 * one party has no id.
 */
final class Households {
  private final Map<String, String> parent = new TreeMap<>();

  /** The household of each party that is in one, by party id. */
  static Map<String, String> of(Population people, List<String> parties) {
    Households households = new Households();
    Optional<Column> homes = homes(people);
    homes.ifPresent(column -> households.join(column, parties));
    return households.ids();
  }

  private static Optional<Column> homes(Population people) {
    List<Column> parts = new ArrayList<>();
    for (String name : List.of("family", "street", "postcode")) {
      people.column(name).ifPresent(parts::add);
    }
    if (parts.size() < 3) {
      return Optional.empty();
    }
    people.column("house_number").ifPresent(parts::add);
    return Optional.of(Column.joined("home", parts));
  }

  private void join(Column homes, List<String> parties) {
    Map<Integer, String> first = new HashMap<>();
    for (int row = 0; row < homes.rows(); row++) {
      if (homes.id(row) != 0) {
        String party = parties.get(row);
        String other = first.putIfAbsent(homes.id(row), party);
        unite(party, other == null ? party : other);
      }
    }
  }

  private void unite(String a, String b) {
    String rootA = root(a);
    String rootB = root(b);
    if (rootA.compareTo(rootB) <= 0) {
      parent.put(rootB, rootA);
    } else {
      parent.put(rootA, rootB);
    }
  }

  private String root(String party) {
    String root = party;
    String above = parent.getOrDefault(root, root);
    while (!above.equals(root)) {
      root = above;
      above = parent.getOrDefault(root, root);
    }
    return root;
  }

  private Map<String, String> ids() {
    Map<String, Integer> sizes = new HashMap<>();
    parent.keySet().forEach(party -> sizes.merge(root(party), 1, Integer::sum));
    Map<String, String> ids = new HashMap<>();
    for (String party : parent.keySet()) {
      String root = root(party);
      if (sizes.getOrDefault(root, 0) > 1) {
        ids.put(party, "H" + root.substring(1));
      }
    }
    return ids;
  }
}
