package io.clientele.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each cluster of records its party id. Ids of an earlier run stay: a cluster keeps the id
 * that most of its records had, then the older one; an id goes to the cluster that holds most of
 * its records.
 */
final class PartyIds {
  private final Map<RecordKey, String> previous;
  private final Map<String, String> aliases = new TreeMap<>();
  private int next;

  PartyIds(Map<RecordKey, String> previous, int next) {
    this.previous = previous;
    this.next = next;
  }

  /** The next number that was not given out. */
  int next() {
    return next;
  }

  /** Ids that went up in another, with the id that now stands for them. */
  Map<String, String> aliases() {
    return Collections.unmodifiableMap(aliases);
  }

  /** The id of each row's party; clusters are named by their lowest row. */
  List<String> of(List<RecordKey> keys, int[] clusters) {
    Map<Integer, String> ids = inherited(keys, clusters);
    List<String> all = new ArrayList<>(keys.size());
    for (int row = 0; row < clusters.length; row++) {
      all.add(ids.computeIfAbsent(clusters[row], fresh -> id(next++)));
    }
    return all;
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "P-%07d", number);
  }

  /** How many records of one earlier party are now in one cluster. */
  private record Claim(String id, int cluster, int records) {
    static final Comparator<Claim> STRONGEST =
        Comparator.comparingInt(Claim::records)
            .reversed()
            .thenComparing(Claim::id)
            .thenComparingInt(Claim::cluster);
  }

  private Map<Integer, String> inherited(List<RecordKey> keys, int[] clusters) {
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    for (int row = 0; row < clusters.length; row++) {
      String id = previous.get(keys.get(row));
      if (id != null) {
        counts.computeIfAbsent(id, fresh -> new TreeMap<>()).merge(clusters[row], 1, Integer::sum);
      }
    }
    List<Claim> heirs = new ArrayList<>();
    counts.forEach((id, within) -> heirs.add(strongest(id, within)));
    heirs.sort(Claim.STRONGEST);
    Map<Integer, String> ids = new HashMap<>();
    for (Claim heir : heirs) {
      String known = ids.putIfAbsent(heir.cluster(), heir.id());
      if (known != null) {
        aliases.put(heir.id(), known);
      }
    }
    return ids;
  }

  private static Claim strongest(String id, Map<Integer, Integer> within) {
    return within.entrySet().stream()
        .map(entry -> new Claim(id, entry.getKey(), entry.getValue()))
        .min(Claim.STRONGEST)
        .orElseThrow();
  }
}
