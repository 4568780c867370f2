package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of one kind as columns by name; columns without any value are left out. */
public final class Population {
  private final int rows;
  private final SortedMap<String, Column> columns = new TreeMap<>();

  public Population(int rows, Collection<Column> columns) {
    this.rows = rows;
    for (Column column : columns) {
      if (column.filled() > 0) {
        this.columns.put(column.name(), column);
      }
    }
  }

  public int rows() {
    return rows;
  }

  public Optional<Column> column(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /** The names that begin so, in order. */
  public List<String> named(String prefix) {
    return columns.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /** The same population with one value of a column taken for absent. */
  public Population without(String name, String value) {
    Column column = columns.get(name);
    if (column == null) {
      return this;
    }
    BitSet absent = new BitSet();
    absent.set(column.values().find(value));
    return with(List.of(column.without(absent)));
  }

  /** The same population with some columns replaced or added. */
  Population with(List<Column> replaced) {
    List<Column> all = new ArrayList<>(columns.values());
    all.addAll(replaced);
    return new Population(rows, all);
  }
}
