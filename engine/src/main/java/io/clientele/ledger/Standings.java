package io.clientele.ledger;

/** What is known of many records, by their place in a list; 0 where nothing is known. */
public final class Standings {
  private final long[] births;
  private final long[] parties;

  Standings(int records) {
    births = new long[records];
    parties = new long[records];
  }

  void set(int place, long birth, long party) {
    births[place] = birth;
    parties[place] = party;
  }

  /** The number of the party that a record first belonged to. */
  public long birth(int place) {
    return births[place];
  }

  /** The number of the party that a record was in last. */
  public long party(int place) {
    return parties[place];
  }
}
