package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.UnaryOperator;

/** One column of a population: its distinct values and, for each row, the id of its value. */
public final class Column {
  private final String name;
  private final Dictionary values;
  private final int[] ids;
  private final int[] counts;
  private final Further further;

  public Column(String name, Dictionary values, int[] ids) {
    this(name, values, ids, new Further());
  }

  /**
   * @param further what rows say beyond their first value
   */
  Column(String name, Dictionary values, int[] ids, Further further) {
    this(name, values, ids, further, new int[values.size()]);
    for (int id : ids) {
      counts[id]++;
    }
    for (int at = 0; further.isSaid() && at < further.size(); at++) {
      counts[further.id(at)] += isSaidBefore(at) ? 0 : 1;
    }
  }

  private Column(String name, Dictionary values, int[] ids, Further further, int[] counts) {
    this.name = name;
    this.values = values;
    this.ids = ids;
    this.further = further;
    this.counts = counts;
    values.seal();
  }

  /** Whether a row has said the same already; an absent value is counted with the first one. */
  private boolean isSaidBefore(int at) {
    int row = further.row(at);
    boolean said = further.id(at) == 0 || ids[row] == further.id(at);
    for (int before = at - 1; before >= 0 && further.row(before) == row && !said; before--) {
      said = further.id(before) == further.id(at);
    }
    return said;
  }

  /** Whether some row has several values. */
  boolean isSeveral() {
    return further.isSaid();
  }

  /** Adds the rows that have several values to a set. */
  void severalRows(BitSet rows) {
    for (int at = 0; at < further.size(); at++) {
      rows.set(further.row(at));
    }
  }

  /** All values of a row, each once; empty where it has none. */
  int[] all(int row) {
    int from = further.from(row);
    int to = from;
    while (to < further.size() && further.row(to) == row) {
      to++;
    }
    int[] all = new int[1 + to - from];
    all[0] = ids[row];
    for (int at = from; at < to; at++) {
      all[1 + at - from] = further.id(at);
    }
    return all[0] == 0 ? new int[0] : all;
  }

  /** The same values with a row for each of several. */
  Column expanded(Further aligned) {
    return new Column(name, values, ids, aligned, counts);
  }

  /** What a function makes of each row's value and number, as ids of other values. */
  Column replaced(String as, Dictionary made, IntBinaryOperator id) {
    int[] first = new int[ids.length];
    Arrays.setAll(first, row -> id.applyAsInt(ids[row], row));
    int[] beyond = new int[further.isSaid() ? further.size() : 0];
    Arrays.setAll(beyond, at -> id.applyAsInt(further.id(at), ids.length + at));
    return new Column(as, made, first, further.with(beyond));
  }

  public String name() {
    return name;
  }

  public Dictionary values() {
    return values;
  }

  /** The value of a row; of one that stands beyond the records its own. */
  public int id(int row) {
    return row < ids.length ? ids[row] : beyond(row - ids.length);
  }

  private int beyond(int at) {
    return further.isSaid() ? further.id(at) : ids[further.row(at)];
  }

  public String value(int row) {
    return values.value(id(row));
  }

  /** How many records have a value. */
  public int count(int id) {
    return counts[id];
  }

  public int rows() {
    return ids.length;
  }

  /** How many records have any value. */
  public int filled() {
    return ids.length - counts[0];
  }

  /** A column of the values that a function makes of this column's distinct values. */
  public Column derived(String as, UnaryOperator<String> function) {
    Dictionary made = new Dictionary();
    int[] map = new int[values.size()];
    for (int id = 1; id < map.length; id++) {
      map[id] = made.add(function.apply(values.value(id)));
    }
    int[] mapped = new int[ids.length];
    for (int row = 0; row < ids.length; row++) {
      mapped[row] = map[ids[row]];
    }
    return new Column(as, made, mapped, further.mapped(map));
  }

  /** A column of the values of several columns side by side; absent where one of them is. */
  public static Column joined(String as, List<Column> parts) {
    int[] ids = parts.get(0).ids.clone();
    Dictionary values = parts.get(0).values;
    for (Column part : parts.subList(1, parts.size())) {
      values = pairs(ids, values, part);
    }
    return new Column(as, values, ids, parts.get(0).further.alike());
  }

  /** A column of two columns' values side by side in no order; absent where one of them is. */
  public static Column unordered(String as, Column one, Column other) {
    Dictionary both = new Dictionary();
    int[] first = moved(one.values, both);
    int[] second = moved(other.values, both);
    int[] low = new int[one.rows()];
    int[] high = new int[one.rows()];
    for (int row = 0; row < low.length; row++) {
      int a = first[one.ids[row]];
      int b = second[other.ids[row]];
      low[row] = Math.min(a, b);
      high[row] = Math.max(a, b);
    }
    Dictionary values = pairs(low, both, new Column(as, both, high));
    return new Column(as, values, low, one.further.alike());
  }

  private static int[] moved(Dictionary from, Dictionary to) {
    int[] moved = new int[from.size()];
    for (int id = 1; id < moved.length; id++) {
      moved[id] = to.add(from.value(id));
    }
    return moved;
  }

  /**
   * For each of so many rows, those beyond the records at the end, the number of its combination of
   * values; 0 where one is absent.
   */
  static int[] combined(List<Column> parts, int rows) {
    int[] ids = new int[rows];
    Arrays.setAll(ids, parts.get(0)::id);
    for (Column part : parts.subList(1, parts.size())) {
      LongIds known = new LongIds();
      for (int row = 0; row < ids.length; row++) {
        int other = part.id(row);
        ids[row] = ids[row] == 0 || other == 0 ? 0 : known.add((long) ids[row] << 32 | other);
      }
    }
    return ids;
  }

  /** Pairs of ids become ids, so that a text is made once for each pair and not for each row. */
  private static Dictionary pairs(int[] ids, Dictionary values, Column part) {
    Dictionary made = new Dictionary();
    LongIds known = new LongIds();
    int[] map = new int[1 << 10];
    int seen = 0;
    for (int row = 0; row < ids.length; row++) {
      int other = part.ids[row];
      int pair = ids[row] == 0 || other == 0 ? 0 : known.add((long) ids[row] << 32 | other);
      if (pair > seen) {
        seen = pair;
        map = seen < map.length ? map : Arrays.copyOf(map, seen * 2);
        map[pair] = made.add(values, ids[row], part.values, other);
      }
      ids[row] = map[pair];
    }
    return made;
  }

  /** The same column with some values taken for absent. */
  Column without(BitSet absent) {
    int[] map = new int[values.size()];
    Arrays.setAll(map, id -> absent.get(id) ? 0 : id);
    int[] kept = ids.clone();
    for (int row = 0; row < kept.length; row++) {
      kept[row] = map[kept[row]];
    }
    return new Column(name, values, kept, further.mapped(map).settled(kept));
  }
}
