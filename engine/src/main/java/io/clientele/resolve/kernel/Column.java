package io.clientele.resolve.kernel;

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
    Dictionary made = new Dictionary();
    int[] ids = new int[parts.get(0).rows()];
    for (int row = 0; row < ids.length; row++) {
      ids[row] = made.add(joined(parts, row));
    }
    return new Column(as, made, ids);
  }

  private static String joined(List<Column> parts, int row) {
    StringBuilder text = new StringBuilder();
    for (Column part : parts) {
      if (part.id(row) == 0) {
        return "";
      }
      text.append(text.isEmpty() ? "" : " ").append(part.value(row));
    }
    return text.toString();
  }

  /** The same column with one value taken for absent. */
  Column without(int id) {
    int[] kept = ids.clone();
    for (int row = 0; row < kept.length; row++) {
      kept[row] = kept[row] == id ? 0 : kept[row];
    }
    return new Column(name, values, kept);
  }
}
