package io.clientele.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of one party.
 *
 * @param id as it was asked for
 * @param living the party that it is now, which is another when it went up in that
 * @param members its records now
 * @param turns what came and went, by generation
 * @param decisions every word about its records, in the order in which it was said
 */
public record Life(
    String id, String living, List<RecordKey> members, List<Turn> turns, List<Decision> decisions) {
  public Life {
    members = List.copyOf(members);
    turns = List.copyOf(turns);
    decisions = List.copyOf(decisions);
  }

  /** What sort of thing happened. */
  public enum Sort {
    /** Records were seen for the first time, and in this party. */
    CAME,
    /** Records of another party came to this one. */
    MERGED,
    /** Records of this party left for another one. */
    PARTED
  }

  /**
   * One change in one generation.
   *
   * @param on the day that the generation is of
   * @param other the other party; empty for records that were new
   */
  public record Turn(
      long generation, String on, Sort sort, Optional<String> other, List<RecordKey> records) {
    public Turn {
      records = List.copyOf(records);
    }

    boolean isLike(Turn next) {
      return generation == next.generation && sort == next.sort && other.equals(next.other);
    }

    Turn and(RecordKey record) {
      List<RecordKey> all = new ArrayList<>(records);
      all.add(record);
      return new Turn(generation, on, sort, other, all);
    }
  }

  static Optional<Life> of(Store store, long number, long living, List<RecordKey> members) {
    List<Turn> turns = new ArrayList<>();
    store.each(
        "life",
        row -> {
          Sort sort = Sort.valueOf(row.getString(3));
          long other = row.getLong(4);
          Optional<String> party = other == 0 ? Optional.empty() : Optional.of(PartyId.of(other));
          RecordKey record = new RecordKey(row.getString(5), row.getString(6));
          Turn turn = new Turn(row.getLong(1), row.getString(2), sort, party, List.of(record));
          int last = turns.size() - 1;
          if (last >= 0 && turns.get(last).isLike(turn)) {
            turns.set(last, turns.get(last).and(record));
          } else {
            turns.add(turn);
          }
          return turn;
        },
        number);
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    List<Decision> decisions =
        store.rows("every-decision", History::decision).stream()
            .filter(it -> concerns(turns, it))
            .toList();
    return Optional.of(new Life(PartyId.of(number), PartyId.of(living), members, turns, decisions));
  }

  private static boolean concerns(List<Turn> turns, Decision decision) {
    return turns.stream()
        .anyMatch(
            turn -> turn.records().contains(decision.a()) || turn.records().contains(decision.b()));
  }
}
