package io.clientele.resolve;

import io.clientele.ledger.Identities;
import io.clientele.ledger.RecordKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each cluster of records its party id. An id goes to the cluster that holds most of its
 * records, and a cluster keeps the id that most of its records had, then the older one.
 */
final class PartyIds {
  private final Map<RecordKey, String> known;
  private final Map<RecordKey, String> given = new HashMap<>();
  private final Map<String, String> aliases = new TreeMap<>();
  private long next;

  PartyIds(Identities known) {
    this.known = known.parties();
    this.next = known.nextNumber();
  }

  /** All that was given out, and the ids that went up in another. */
  Identities given() {
    return new Identities(given, aliases, next);
  }

  /** The id of each row's party; clusters are named by their lowest row. */
  List<String> of(List<RecordKey> keys, int[] clusters) {
    Map<Integer, String> ids = new HashMap<>();
    for (Claim heir : heirs(keys, clusters)) {
      String other = ids.putIfAbsent(heir.cluster(), heir.id());
      if (other != null) {
        aliases.put(heir.id(), other);
      }
    }
    List<String> all = new ArrayList<>(keys.size());
    for (int row = 0; row < clusters.length; row++) {
      String id = ids.computeIfAbsent(clusters[row], fresh -> id(next++));
      given.put(keys.get(row), id);
      all.add(id);
    }
    return all;
  }

  private static String id(long number) {
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

  /** For each id the cluster with most of its records, the strongest claims first. */
  private List<Claim> heirs(List<RecordKey> keys, int[] clusters) {
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    for (int row = 0; row < clusters.length; row++) {
      String id = known.get(keys.get(row));
      if (id != null) {
        counts.computeIfAbsent(id, fresh -> new TreeMap<>()).merge(clusters[row], 1, Integer::sum);
      }
    }
    List<Claim> heirs = new ArrayList<>();
    counts.forEach((id, within) -> heirs.add(strongest(id, within)));
    heirs.sort(Claim.STRONGEST);
    return heirs;
  }

  private static Claim strongest(String id, Map<Integer, Integer> within) {
    return within.entrySet().stream()
        .map(entry -> new Claim(id, entry.getKey(), entry.getValue()))
        .min(Claim.STRONGEST)
        .orElseThrow();
  }
}
