package io.clientele.resolve.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The distinct values of one column in order of first sight; id 0 stands for no value. */
public final class Dictionary {
  private static final long[] SEALED = {};

  private final Texts texts = new Texts();

  /** Hash above, id below: most other values are told apart without looking at their text. */
  private long[] table = new long[1 << 10];

  public Dictionary() {
    texts.add(new byte[0], 0, 0);
  }

  /** The id of a value, given a new one when it was not seen before; 0 for the empty text. */
  public int add(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** The same for a stretch of UTF-8. */
  public int add(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    int hash = Texts.hash(bytes, from, to);
    int slot = slot(hash, bytes, from, to);
    if (table[slot] == 0) {
      table[slot] = (long) hash << 32 | texts.size();
      texts.add(bytes, from, to);
      if (texts.size() * 2L > table.length) {
        grow();
      }
      return texts.size() - 1;
    }
    return (int) table[slot];
  }

  /** The same for two values of other dictionaries with a blank between them. */
  int add(Dictionary one, int idOne, Dictionary other, int idOther) {
    Texts a = one.texts;
    Texts b = other.texts;
    int blank = a.length(idOne);
    byte[] both = Arrays.copyOfRange(a.heap(), a.from(idOne), a.to(idOne) + 1 + b.length(idOther));
    both[blank] = ' ';
    System.arraycopy(b.heap(), b.from(idOther), both, blank + 1, b.length(idOther));
    return add(both, 0, both.length);
  }

  /** The id of a value; 0 when it was never seen. */
  public int find(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (table != SEALED) {
      return (int) table[slot(Texts.hash(bytes, 0, bytes.length), bytes, 0, bytes.length)];
    }
    for (int id = 1; id < texts.size(); id++) {
      if (texts.isEqual(id, bytes, 0, bytes.length)) {
        return id;
      }
    }
    return 0;
  }

  public String value(int id) {
    return texts.get(id);
  }

  /** One more than the highest id. */
  public int size() {
    return texts.size();
  }

  /** All values by id. */
  Texts texts() {
    return texts;
  }

  /** Gives up what only adding needs: nothing may be added any more, and finding takes a search. */
  void seal() {
    table = SEALED;
  }

  /** Takes sealing back, so that finding a value takes one look. */
  void unseal() {
    if (table != SEALED) {
      return;
    }
    long[] wide = new long[Math.max(1 << 10, Integer.highestOneBit(texts.size()) * 4)];
    for (int id = 1; id < texts.size(); id++) {
      int hash = Texts.hash(texts.heap(), texts.from(id), texts.to(id));
      int slot = hash & wide.length - 1;
      while (wide[slot] != 0) {
        slot = (slot + 1) & wide.length - 1;
      }
      wide[slot] = (long) hash << 32 | id;
    }
    table = wide;
  }

  private int slot(int hash, byte[] bytes, int from, int to) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0 && !isEqual(table[slot], hash, bytes, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isEqual(long entry, int hash, byte[] bytes, int from, int to) {
    return (int) (entry >>> 32) == hash && texts.isEqual((int) entry, bytes, from, to);
  }

  private void grow() {
    long[] wider = new long[table.length * 2];
    int mask = wider.length - 1;
    for (long entry : table) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & mask;
        while (wider[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        wider[slot] = entry;
      }
    }
    table = wider;
  }
}
