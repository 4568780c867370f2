package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.ledger.Identities;
import io.clientele.ledger.PartyId;
import io.clientele.ledger.RecordKey;
import io.clientele.ledger.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What two resolutions of the same records differ in, as far as parties are concerned that records
 * left or came to.
 *
 * @param before the parties as they were, by id
 * @param after the parties as they would be
 */
public record Impact(SortedMap<String, Party> before, SortedMap<String, Party> after) {
  /** One party with all that depends on who it is. */
  public record Party(
      List<RecordKey> records, SortedMap<String, String> golden, long events, long consents) {
    static final Party NONE = new Party(List.of(), new TreeMap<>(), 0, 0);

    public Party {
      records = List.copyOf(records);
    }

    /** The name by which people know it; empty without one. */
    public String name() {
      String whole = golden.getOrDefault("given", "") + " " + golden.getOrDefault("family", "");
      return whole.isBlank() ? golden.getOrDefault("full_name", "") : whole.strip();
    }
  }

  /** A golden value that is not what it was. */
  public record Value(
      String party, String field, Optional<String> before, Optional<String> after) {}

  /** Looks at the parties of all records that moved. */
  public static Impact between(Engine before, Engine after, Identities changed) {
    SortedSet<String> parties = new TreeSet<>();
    for (Standing moved : changed.standings()) {
      if (moved.before() != 0 && moved.before() != moved.party()) {
        parties.add(PartyId.of(moved.before()));
        parties.add(PartyId.of(moved.party()));
      }
    }
    return new Impact(parties(before, parties), parties(after, parties));
  }

  /** Every golden value that would come, go or be another, by party and field. */
  public List<Value> values() {
    List<Value> values = new ArrayList<>();
    SortedSet<String> parties = new TreeSet<>(before.keySet());
    parties.addAll(after.keySet());
    for (String party : parties) {
      Map<String, String> was = before.getOrDefault(party, Party.NONE).golden();
      Map<String, String> is = after.getOrDefault(party, Party.NONE).golden();
      SortedSet<String> fields = new TreeSet<>(was.keySet());
      fields.addAll(is.keySet());
      for (String field : fields) {
        Value value =
            new Value(
                party,
                field,
                Optional.ofNullable(was.get(field)),
                Optional.ofNullable(is.get(field)));
        if (!value.before().equals(value.after())) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static SortedMap<String, Party> parties(Engine engine, SortedSet<String> ids) {
    SortedMap<String, List<RecordKey>> records = new TreeMap<>();
    SortedMap<String, SortedMap<String, String>> golden = new TreeMap<>();
    SortedMap<String, Long> events = new TreeMap<>();
    SortedMap<String, Long> consents = new TreeMap<>();
    engine.each(
        Statements.query("impact.sql", String.join("\n", ids)),
        row -> {
          String party = row.text(1);
          switch (row.text(2)) {
            case "record" ->
                records
                    .computeIfAbsent(party, fresh -> new ArrayList<>())
                    .add(new RecordKey(row.text(3), row.text(4)));
            case "golden" ->
                golden
                    .computeIfAbsent(party, fresh -> new TreeMap<>())
                    .put(row.text(3), row.text(4));
            case "event" -> events.put(party, Long.parseLong(row.text(4)));
            default -> consents.put(party, Long.parseLong(row.text(4)));
          }
        });
    SortedMap<String, Party> parties = new TreeMap<>();
    records.forEach(
        (party, keys) ->
            parties.put(
                party,
                new Party(
                    keys,
                    golden.getOrDefault(party, new TreeMap<>()),
                    events.getOrDefault(party, 0L),
                    consents.getOrDefault(party, 0L))));
    return parties;
  }
}
