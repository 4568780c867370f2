package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** One column of a population: its distinct values and, for each row, the id of its value. */
public final class Column {
  private final String name;
  private final Dictionary values;
  private final int[] ids;
  private final int[] counts;

  public Column(String name, Dictionary values, int[] ids) {
    this.name = name;
    this.values = values;
    this.ids = ids;
    values.seal();
    this.counts = new int[values.size()];
    for (int id : ids) {
      counts[id]++;
    }
  }

  public String name() {
    return name;
  }

  public Dictionary values() {
    return values;
  }

  public int id(int row) {
    return ids[row];
  }

  public String value(int row) {
    return values.value(ids[row]);
  }

  /** On how many rows a value stands. */
  public int count(int id) {
    return counts[id];
  }

  public int rows() {
    return ids.length;
  }

  /** How many rows have a value. */
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
    return new Column(as, made, mapped);
  }

  /** A column of the values of several columns side by side; absent where one of them is. */
  public static Column joined(String as, List<Column> parts) {
    int[] ids = parts.get(0).ids.clone();
    Dictionary values = parts.get(0).values;
    for (Column part : parts.subList(1, parts.size())) {
      values = pairs(ids, values, part);
    }
    return new Column(as, values, ids);
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
    return new Column(as, values, low);
  }

  private static int[] moved(Dictionary from, Dictionary to) {
    int[] moved = new int[from.size()];
    for (int id = 1; id < moved.length; id++) {
      moved[id] = to.add(from.value(id));
    }
    return moved;
  }

  /** For each row the number of its combination of values; 0 where one is absent. */
  public static int[] combined(List<Column> parts) {
    int[] ids = parts.get(0).ids.clone();
    for (Column part : parts.subList(1, parts.size())) {
      LongIds known = new LongIds();
      for (int row = 0; row < ids.length; row++) {
        int other = part.ids[row];
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
    int[] kept = ids.clone();
    for (int row = 0; row < kept.length; row++) {
      kept[row] = absent.get(kept[row]) ? 0 : kept[row];
    }
    return new Column(name, values, kept);
  }
}
