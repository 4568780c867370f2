package io.clientele.resolve;

import io.clientele.ledger.Identities;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.RecordKey;
import io.clientele.ledger.Standing;
import io.clientele.ledger.Standings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names each cluster of records. Every record keeps the number of the party that it was born into,
 * and the name of a cluster follows from these numbers alone, so that parties which merge and part
 * again are what they would be had they never merged.
 *
 * <p>A number goes to the cluster with most of the records that were born under it; a cluster bears
 * the oldest number that it won, and the others stand for it. A cluster that won none is a new
 * party, and its records are born anew. A record that is first seen in a cluster of several births
 * waits with its own: which of them it belongs to shows when they part.
 */
final class PartyIds {
  private final Ledger ledger;
  private final Map<Long, Long> aliases;
  private final List<Standing> changed = new ArrayList<>();
  private final Map<Long, Long> merged = new TreeMap<>();
  private final Set<Long> living = new TreeSet<>();
  private final Set<Long> taken = new HashSet<>();
  private long next;

  PartyIds(Ledger ledger) {
    this.ledger = ledger;
    this.aliases = ledger.aliases();
    this.next = ledger.nextNumber();
  }

  /** What is to be remembered of all that was named. */
  Identities changes() {
    Map<Long, Long> fresh = new TreeMap<>(merged);
    fresh.entrySet().removeIf(each -> each.getValue().equals(aliases.get(each.getKey())));
    return new Identities(List.copyOf(changed), fresh, Set.copyOf(living), next);
  }

  /** The number of each row's party; clusters are named by their lowest row. */
  long[] of(List<RecordKey> keys, int[] clusters) {
    Standings known = ledger.standings(keys);
    long[] names = new long[clusters.length];
    new Heirs(clusters, known::birth, taken).each((id, cluster) -> name(names, id, cluster));
    Set<Long> born = new HashSet<>(taken);
    for (int row = 0; row < clusters.length; row++) {
      born.add(known.birth(row));
    }
    boolean[] won = won(names);
    new Heirs(clusters, known::party, born).each((id, cluster) -> name(names, id, cluster));
    for (int row = 0; row < clusters.length; row++) {
      names[clusters[row]] = names[clusters[row]] == 0 ? next++ : names[clusters[row]];
    }
    remember(keys, known, new Births(clusters, known, names, won));
    return Arrays.stream(clusters).mapToLong(cluster -> names[cluster]).toArray();
  }

  /** Claims come with the oldest number first. */
  private void name(long[] names, long id, int cluster) {
    if (names[cluster] == 0) {
      names[cluster] = id;
    } else {
      merged.put(id, names[cluster]);
    }
  }

  private static boolean[] won(long[] names) {
    boolean[] won = new boolean[names.length];
    for (int cluster = 0; cluster < names.length; cluster++) {
      won[cluster] = names[cluster] != 0;
    }
    return won;
  }

  private void remember(List<RecordKey> keys, Standings known, Births births) {
    for (int row = 0; row < keys.size(); row++) {
      long before = known.party(row);
      long party = births.party(row);
      long birth = births.of(row);
      if (before != party || known.birth(row) != birth) {
        changed.add(new Standing(keys.get(row), birth, before, party));
      }
      if (births.isFirst(row)) {
        taken.add(party);
        if (aliases.containsKey(party)) {
          living.add(party);
        }
      }
    }
  }

  /** Under which number each record was born. */
  private static final class Births {
    private static final long SEVERAL = -1;

    private final int[] clusters;
    private final Standings known;
    private final long[] names;
    private final boolean[] won;
    private final long[] only;

    Births(int[] clusters, Standings known, long[] names, boolean[] won) {
      this.clusters = clusters;
      this.known = known;
      this.names = names;
      this.won = won;
      this.only = new long[clusters.length];
      for (int row = 0; row < clusters.length; row++) {
        long birth = known.birth(row);
        long other = only[clusters[row]];
        only[clusters[row]] = other == 0 || birth == 0 || birth == other ? other | birth : SEVERAL;
      }
    }

    long party(int row) {
      return names[clusters[row]];
    }

    boolean isFirst(int row) {
      return clusters[row] == row;
    }

    /** A cluster that won no number by birth gives its own to all its records. */
    long of(int row) {
      int cluster = clusters[row];
      if (!won[cluster]) {
        return names[cluster];
      }
      long birth = known.birth(row);
      return birth == 0 && only[cluster] != SEVERAL ? only[cluster] : birth;
    }
  }
}
