package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.PartyId;
import io.clientele.ledger.RecordKey;
import io.clientele.ledger.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes a party apart by decisions alone: what a steward joined across the parts is withdrawn, and
 * where the rules would join them again the parts are held apart.
 *
 * @param party the party as it is called now
 * @param groups records that are not to stay with those of another group
 */
public record Unmerge(String party, List<List<RecordKey>> groups) {
  public Unmerge {
    groups = List.copyOf(groups);
  }

  /**
   * Without records an id that went up in another is taken out of it again, and a party that others
   * went up in is taken apart into all of them.
   *
   * @param leaving records that are to be a party of their own
   */
  public static Unmerge of(Ledger ledger, String id, List<RecordKey> leaving) {
    long number = PartyId.number(id).orElseThrow(() -> unknown(id));
    long living = ledger.living(number);
    List<RecordKey> members = ledger.members(living);
    if (members.isEmpty()) {
      throw unknown(id);
    }
    List<List<RecordKey>> groups =
        leaving.isEmpty()
            ? born(ledger, members, number == living ? 0 : number)
            : named(id, members, leaving);
    if (groups.size() < 2) {
      throw new EngineException(
          "`%s` holds no other party that it could be parted from".formatted(id),
          "name the records that are to leave it: `clientele unmerge %s SOURCE:KEY`".formatted(id));
    }
    return new Unmerge(PartyId.of(living), groups);
  }

  private static EngineException unknown(String id) {
    return new EngineException(
        "no party is called `" + id + "`",
        "`clientele query \"select party_id from party\"` lists them");
  }

  private static List<List<RecordKey>> named(
      String id, List<RecordKey> members, List<RecordKey> leaving) {
    for (RecordKey record : leaving) {
      if (!members.contains(record)) {
        throw new EngineException(
            "`%s` is no record of `%s`".formatted(record, id),
            "its records are "
                + String.join(", ", members.stream().map(Object::toString).toList()));
      }
    }
    List<RecordKey> staying = members.stream().filter(it -> !leaving.contains(it)).toList();
    return staying.isEmpty() ? List.of(members) : List.of(staying, List.copyOf(leaving));
  }

  /** Records whose birth is open stay with whom the rules put them. */
  private static List<List<RecordKey>> born(Ledger ledger, List<RecordKey> members, long only) {
    Standings known = ledger.standings(members);
    Map<Long, List<RecordKey>> byBirth = new TreeMap<>();
    for (int k = 0; k < members.size(); k++) {
      long birth = known.birth(k);
      if (birth != 0) {
        long group = only == 0 || birth == only ? birth : 0;
        byBirth.computeIfAbsent(group, fresh -> new ArrayList<>()).add(members.get(k));
      }
    }
    return List.copyOf(byBirth.values());
  }

  /** Takes back what joined records of different groups. */
  public List<Decision> withdrawn(Ledger ledger, String reason, String author, LocalDate on) {
    return ledger.decisions().stream()
        .filter(it -> it.verdict() == Decision.Verdict.MATCH && isAcross(it.a(), it.b()))
        .map(it -> new Decision(it.a(), it.b(), Decision.Verdict.WITHDRAWN, reason, author, on))
        .toList();
  }

  /** Says of every two records of different groups that they are never one customer. */
  public List<Decision> apart(String reason, String author, LocalDate on) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        for (RecordKey a : groups.get(i)) {
          for (RecordKey b : groups.get(j)) {
            decisions.add(new Decision(a, b, Decision.Verdict.NEVER, reason, author, on));
          }
        }
      }
    }
    return decisions;
  }

  /** Whether records of different groups are one party in these tables. */
  public boolean isTogether(Engine engine) {
    Map<RecordKey, String> parties = new HashMap<>();
    engine.each(
        Statements.query("assigned.sql"),
        row -> parties.put(new RecordKey(row.text(1), row.text(2)), row.text(3)));
    Map<String, Integer> groupOf = new HashMap<>();
    boolean together = false;
    for (int k = 0; k < groups.size(); k++) {
      for (RecordKey record : groups.get(k)) {
        String id = parties.getOrDefault(record, "");
        Integer other = groupOf.putIfAbsent(id, k);
        together |= other != null && other != k;
      }
    }
    return together;
  }

  private boolean isAcross(RecordKey a, RecordKey b) {
    int groupA = group(a);
    int groupB = group(b);
    return groupA >= 0 && groupB >= 0 && groupA != groupB;
  }

  private int group(RecordKey record) {
    for (int k = 0; k < groups.size(); k++) {
      if (groups.get(k).contains(record)) {
        return k;
      }
    }
    return -1;
  }
}
